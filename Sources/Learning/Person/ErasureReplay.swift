import CanonicalJSON

/// Erases again whom the records know once more, since they were brought back from before. Part of the restore's own transaction: there is no moment at which an
/// academy serves with somebody in it who had been erased.
///
/// What ``ErasePerson`` refuses - that somebody is still enrolled, or applies - does not hinder it: the person had left before they were erased, and only the records
/// do not know it any more. Such people are told, so that the registrar ends by hand what is open; their address is the pseudonym.
package final class ErasureReplay: Sendable {
    package struct Outcome: Sendable, Equatable {
        package var erased: [Identifier<Person>] = []
        /// Of those, with an enrolment or an application that has not ended.
        package var stillOpen: [Identifier<Person>] = []

        package init() {}
    }

    private let acts: [(mark: ErasureMark, stamp: AuditStamp)]

    package init(_ marks: Set<ErasureMark>, in context: CommandContext) throws {
        acts = try marks.sorted { ($0.at, $0.person.description) < ($1.at, $1.person.description) }.map { ($0, try context.stamp()) }
    }

    package func run(in transaction: any RecordTransaction) throws -> Outcome {
        try acts.reduce(into: Outcome()) { outcome, next in
            let person = next.mark.person
            guard try transaction.people.find(person) != nil, try !transaction.people.isErased(person) else { return }
            let isOpen = try ErasePerson.openMatters(person, in: transaction) > 0
            _ = try ErasePerson.erase(
                person,
                reason: "erased on \(next.mark.at) already; records from before were restored",
                next.stamp.act(ErasePerson.name),
                in: transaction
            )
            outcome.erased.append(person)
            if isOpen { outcome.stillOpen.append(person) }
        }
    }
}
