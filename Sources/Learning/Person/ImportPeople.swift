import CanonicalJSON

/// Takes a list of people into the records: new addresses are created, known ones brought up to date, equal ones left alone. A list with any problem changes
/// nothing.
package struct ImportPeople: Command {
    package static let name = CommandName.importPeople

    package struct Outcome: Sendable, Equatable {
        package var created = 0
        package var updated = 0
        package var unchanged = 0
    }

    package let list: PersonList

    package init(_ list: PersonList) { self.list = list }

    private struct Draft: Sendable {
        let row: PersonList.Row
        let id: Identifier<Person>
        let key: [UInt8]
        let stamp: AuditStamp
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        guard list.problems.isEmpty else { throw Refusal(.peopleRejected, ["\(Set(list.problems.map(\.line)).count)"]) }
        let drafts = try list.rows.map { row in
            Draft(row: row, id: try context.identifier(), key: try context.random.bytes(32), stamp: try context.stamp())
        }
        return try await context.store.write { transaction in
            var outcome = Outcome()
            for draft in drafts {
                let act = try draft.stamp.act(Self.name)
                guard let known = try transaction.people.find(draft.row.email) else {
                    let person = Person(id: draft.id, email: draft.row.email, name: draft.row.name, country: draft.row.country)
                    try transaction.people.insert(person, key: draft.key, at: act.at)
                    try record(person, before: nil, act, in: transaction)
                    outcome.created += 1
                    continue
                }
                let person = Person(id: known.id, email: known.email, name: draft.row.name, country: draft.row.country)
                if person == known {
                    outcome.unchanged += 1
                } else {
                    try refuseNameOnDocuments(person, known, in: transaction)
                    try transaction.people.update(person, at: act.at)
                    try record(person, before: known, act, in: transaction)
                    outcome.updated += 1
                }
            }
            return outcome
        }
    }

    /// A list is no evidence that a name which stands on documents was wrong or has changed.
    private func refuseNameOnDocuments(_ person: Person, _ known: Person, in transaction: any RecordTransaction) throws {
        guard person.name != known.name else { return }
        for enrolment in try transaction.enrolments.all(of: known.id) {
            guard try transaction.documents.all(of: enrolment.id).allSatisfy({ $0.state == .cancelled }) else {
                throw Refusal(.nameOnDocuments, [person.email.text, person.name.latin])
            }
        }
    }

    private func record(_ person: Person, before: Person?, _ act: Act, in transaction: any RecordTransaction) throws {
        let payload: JSONValue = ["before": before.map(describe) ?? .null, "after": describe(person)]
        try transaction.audit.append(act, to: .person(person.id), person: person.id, payload: payload)
    }

    private func describe(_ person: Person) -> JSONValue {
        [
            "email": .string(person.email.text), "latinName": .string(person.name.latin),
            "nativeName": person.name.native.map(JSONValue.string) ?? .null, "country": .string(person.country.code),
        ]
    }
}
