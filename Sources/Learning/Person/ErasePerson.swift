import CanonicalJSON

/// Erases what the academy knows of somebody, but for the core record of an award, whose proof it owes to the holder and to those who rely on it (domain.md 2.7).
/// The audit chain still verifies: it commits to hashes, and only what they hid is gone (ruling 29).
package struct ErasePerson: Command {
    package static let name = CommandName.erasePerson

    package enum Outcome: Sendable, Equatable {
        /// - Parameter keptCoreRecord: whether name and award stay.
        case erased(keptCoreRecord: Bool)
        case unchanged
    }

    package let person: Identifier<Person>
    package let reason: String

    package init(_ person: Identifier<Person>, reason: String?) throws(Refusal) {
        self.person = person
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard try transaction.people.find(person) != nil else { throw Refusal(.personUnknown, [person.description]) }
            if try transaction.people.isErased(person) { return .unchanged }
            let matters = try Self.openMatters(person, in: transaction)
            guard matters == 0 else { throw Refusal(.stillEnrolled, ["\(matters)"]) }
            return .erased(keptCoreRecord: try Self.erase(person, reason: reason, act, in: transaction))
        }
    }

    /// How many enrolments and applications have not ended.
    static func openMatters(_ person: Identifier<Person>, in transaction: any RecordTransaction) throws -> Int {
        let open = try transaction.enrolments.all(of: person).filter { !$0.state.hasEnded }
        let applied = try transaction.applications.all(of: person).filter { !$0.state.isEnd }
        return open.count + applied.count
    }

    /// - Returns: whether name and award stay.
    static func erase(_ person: Identifier<Person>, reason: String, _ act: Act, in transaction: any RecordTransaction) throws -> Bool {
        let keepsName = try transaction.people.holdsCoreRecord(person)
        try transaction.applications.erase(person)
        try transaction.shares.erase(person)
        try transaction.people.erase(person, keepingName: keepsName, reason: reason, at: act.at, by: act.actor)
        try transaction.audit.append(
            act,
            to: .person(person),
            person: nil,
            payload: ["reason": .string(reason), "keptCoreRecord": .boolean(keepsName)]
        )
        return keepsName
    }
}

extension EnrolmentState {
    /// Nothing more is taught, marked or decided; an award may still be revoked.
    package var hasEnded: Bool { self == .awarded || isEnd }
}
