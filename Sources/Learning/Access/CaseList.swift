/// How somebody comes to see a case.
package enum CaseSight: Sendable, Hashable {
    /// It is about them.
    case own
    /// It was given to them to decide or to prepare.
    case assigned
    /// By an office for the cohort.
    case office
}

/// A case as lists tell it.
package protocol CaseEntry: Sendable {
    var uuid: UUIDv7 { get }
    /// Whom it is about.
    var subject: Identifier<Person> { get }
    var stateName: String { get }
    /// As far as it is told to somebody who sees it so.
    func seen(as sight: CaseSight) -> Self
}

/// Part of the cases of one cohort, in the order of their identifiers.
package struct CasePart: Sendable, Hashable {
    /// By name; empty for every state.
    package let state: String
    package let after: UUIDv7
    package let limit: Int

    package init(state: String, after: UUIDv7, limit: Int) { (self.state, self.after, self.limit) = (state, after, limit) }
}

/// What every list of cases has in common: of a cohort, to those who hold an office there; without one, what concerns whoever asks - their own cases, and those
/// that a role was granted for. On a case of their own everybody is its subject, whatever office they have beside.
struct CaseList {
    let command: CommandName
    let cohort: CohortKey?
    let state: String?
    let paging: Paging

    /// - Throws: ``Refusal`` `not-permitted` before anything was read of a cohort.
    func read<Entry: CaseEntry>(
        by actor: Actor,
        in transaction: any RecordTransaction,
        ofCohort: (Identifier<Cohort>, CasePart) throws -> [Entry],
        ofPerson: (Identifier<Person>) throws -> [Entry],
        find: (UUIDv7) throws -> Entry?
    ) throws -> Page<Entry> {
        let after = try paging.uuid() ?? UUIDv7(high: 0, low: 0)
        let found: [Entry]
        if let cohort {
            try actor.require(command, on: Subject(cohort: transaction.cohorts.find(cohort)?.id))
            let part = CasePart(state: state ?? "", after: after, limit: paging.limit + 1)
            found = try ofCohort(transaction.cohorts.require(cohort).id, part)
                .map { $0.seen(as: $0.subject == actor.person ? .own : .office) }
        } else {
            found = try concerning(actor, ofPerson: ofPerson, find: find)
                .filter { after < $0.uuid && (state == nil || $0.stateName == state) }
                .sorted { $0.uuid < $1.uuid }
        }
        return Page(Array(found.prefix(paging.limit + 1)), paging) { $0.uuid.description }
    }

    private func concerning<Entry: CaseEntry>(
        _ actor: Actor,
        ofPerson: (Identifier<Person>) throws -> [Entry],
        find: (UUIDv7) throws -> Entry?
    ) throws -> [Entry] {
        var found: [UUIDv7: Entry] = [:]
        for grant in actor.grants where Authority.permits(grant.role, command) {
            switch grant.scope {
            case .caseFile(let id): found[id] = try found[id] ?? find(id)?.seen(as: .assigned)
            case .own: if let person = actor.person { for entry in try ofPerson(person) { found[entry.uuid] = entry.seen(as: .own) } }
            case .academy, .cohort, .country, .assessment: break
            }
        }
        return found.values.map { $0.subject == actor.person ? $0.seen(as: .own) : $0 }
    }
}
