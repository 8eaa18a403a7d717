import Learning

extension DocumentQueries {
    private static func select(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT \(columns), \(PersonQueries.columns(of: "p")), c.key
                FROM document d JOIN enrolment e ON e.id = d.enrolment_id JOIN person p ON p.id = e.person_id JOIN cohort c ON c.id = e.cohort_id
                WHERE \(rest)
                """
        )
    }

    private static let entryBySerial = select("d.serial = $1")
    private static let ofPerson = select("e.person_id = $1 ORDER BY d.id DESC")

    func entry(_ serial: CertificateSerial) throws -> DocumentEntry? { try session.first(Self.entryBySerial, [.text(serial.text)], readEntry) }

    func entries(of person: Identifier<Person>) throws -> [DocumentEntry] { try session.rows(Self.ofPerson, [.id(person)], readEntry) }

    func entries(in cohort: Identifier<Cohort>, kind: DocumentKind?, state: DocumentState?, after id: Identifier<Document>?, atMost count: Int) throws
        -> [DocumentEntry]
    {
        var filter = SQLFilter("e.cohort_id", .id(cohort))
        if let kind { filter.add("d.kind =", .text(kind.rawValue)) }
        if let state { filter.add("d.state =", .text(state.rawValue)) }
        if let id { filter.add("d.id >", .id(id)) }
        let limit = filter.take(.count(count))
        return try session.rows(Self.select("\(filter.condition) ORDER BY d.id LIMIT \(limit)"), filter.parameters, readEntry)
    }

    private func readEntry(_ row: SQLRow) throws -> DocumentEntry {
        guard let cohort = CohortKey(try row.text(11)) else { throw RecordsError.unexpectedValue(11) }
        return DocumentEntry(document: try read(row), person: try PersonQueries.person(row, at: 6), cohort: cohort)
    }
}
