/// A list of past awards as a file gives it, with everything that is wrong in the file itself; what the records say against a row is ``PastAwardRule``'s.
package struct PastAwardList: Sendable {
    package struct Problem: Sendable, Hashable {
        package let line: Int
        package let text: LocalizedText
    }

    package let awards: [PastAward]
    package let problems: [Problem]

    package static let columns = ["email", "latin_name", "native_name", "country", "edition", "awarded_on", "source", "namesake"]
    private static let optionalColumns: Set<String> = ["native_name", "namesake"]
    /// As many as a transaction can take in well.
    package static let maximumRows = 5_000
    private static let longestSource = 300

    /// Reads a table whose first row names the columns, in any order. Never stops at the first problem.
    package init(_ table: CommaSeparatedTable) {
        var awards: [PastAward] = []
        var problems = table.problems.map { Problem(line: $0.line, text: LocalizedText(english: $0.message, french: $0.message)) }
        guard let header = table.rows.first else {
            self.awards = []
            self.problems = problems.isEmpty ? [Self.empty] : problems
            return
        }
        let rows = table.rows.dropFirst().filter { !$0.fields.allSatisfy(\.isEmpty) }
        if let places = Self.places(in: header, &problems), Self.isTaken(rows.count, header.line, &problems) {
            var people = PastAwardPeople()
            for row in rows {
                guard let award = Self.award(Fields(row: row, places: places), &problems) else { continue }
                if let contradiction = people.contradiction(award) {
                    problems.append(Problem(line: award.line, text: contradiction))
                } else {
                    awards.append(award)
                }
            }
        }
        self.awards = awards
        self.problems = problems.sorted { $0.line < $1.line }
    }

    private struct Fields {
        let row: CommaSeparatedTable.Row
        let places: [String: Int]

        subscript(column: String) -> String {
            guard let place = places[column], row.fields.indices.contains(place) else { return "" }
            return row.fields[place]
        }
    }

    private static func award(_ fields: Fields, _ problems: inout [Problem]) -> PastAward? {
        var found: [LocalizedText] = []
        if fields.row.fields.count > fields.places.count { found.append(tooLong(fields.row.fields.count, fields.places.count)) }
        let email = EmailAddress(fields["email"])
        if email == nil { found.append(notAnAddress(fields["email"])) }
        let country = Country(fields["country"])
        if country == nil { found.append(notACountry(fields["country"])) }
        let edition = CohortKey(fields["edition"])
        if edition == nil { found.append(notAnEdition(fields["edition"])) }
        let awardedOn = LocalDate(fields["awarded_on"])
        if awardedOn == nil { found.append(notADate(fields["awarded_on"])) }
        let source = (try? Reason.required(fields["source"])).flatMap { $0.count <= longestSource ? $0 : nil }
        if source == nil { found.append(noSource(longestSource)) }
        let isNamesake = ["": false, "no": false, "non": false, "yes": true, "oui": true][fields["namesake"].lowercased()]
        if isNamesake == nil { found.append(notYes(fields["namesake"])) }
        var name: PersonName?
        do {
            name = try PersonName(latin: fields["latin_name"], native: fields["native_name"])
        } catch {
            found.append(LocalizedText(english: error.description, french: error.description))
        }
        problems += found.map { Problem(line: fields.row.line, text: $0) }
        guard found.isEmpty, let email, let name, let country, let edition, let awardedOn, let source, let isNamesake else { return nil }
        return PastAward(
            line: fields.row.line,
            email: email,
            name: name,
            country: country,
            edition: edition,
            awardedOn: awardedOn,
            source: source,
            isNamesake: isNamesake
        )
    }

    private static func places(in header: CommaSeparatedTable.Row, _ problems: inout [Problem]) -> [String: Int]? {
        var places: [String: Int] = [:]
        var found: [LocalizedText] = []
        for (index, title) in header.fields.enumerated() {
            let column = title.lowercased()
            if !columns.contains(column) {
                found.append(noColumn(title))
            } else if places.updateValue(index, forKey: column) != nil {
                found.append(columnTwice(column))
            }
        }
        found += columns.filter { places[$0] == nil && !optionalColumns.contains($0) }.map(columnMissing)
        problems += found.map { Problem(line: header.line, text: $0) }
        return found.isEmpty ? places : nil
    }

    private static func isTaken(_ count: Int, _ line: Int, _ problems: inout [Problem]) -> Bool {
        if count == 0, problems.isEmpty { problems.append(empty) }
        if count > maximumRows { problems.append(Problem(line: line, text: tooMany(count, maximumRows))) }
        return count <= maximumRows
    }
}
