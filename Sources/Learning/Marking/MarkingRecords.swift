package protocol MarkingRecords {
    /// Of one script, sealed ones too.
    func all(of submission: Identifier<Submission>) throws -> [MarkingAllocation]
    /// Of every script of a sitting, sealed ones too.
    func all(in sitting: Identifier<Sitting>) throws -> [MarkingAllocation]
    /// The scripts of a sitting with what is known of their authors and of who has had a part in marking them, by code.
    func scripts(in sitting: Identifier<Sitting>) throws -> [ScriptFacts]
    /// What is known of a marker; the load counts scripts of the sitting.
    func facts(of account: Account, in sitting: Identifier<Sitting>) throws -> MarkerFacts
    /// What an account has to mark and has not sent, by code, each with its author: whether the marker sees the name, the command decides.
    func tasks(of account: Identifier<Account>) throws -> [AllocatedTask]
    func insert(_ allocation: MarkingAllocation, at instant: Instant, by actor: Actor) throws
    /// Stores packet and agreement; the state moves by ``apply(_:to:reason:at:by:)`` only.
    func update(_ allocation: MarkingAllocation) throws
    /// Keeps what came for a script that the marker no longer has; it counts for nothing.
    func keepLate(_ packet: MarkingAllocation.Packet, of allocation: Identifier<MarkingAllocation>, at instant: Instant) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the allocation in its new state.
    func apply(_ event: MarkingEvent, to allocation: MarkingAllocation, reason: String?, at instant: Instant, by actor: Actor) throws
        -> MarkingAllocation

    /// Replaces what was known of where somebody works; returns whether anything changed.
    func affiliate(_ holder: AffiliationHolder, with affiliation: Affiliation, id: Identifier<Affiliation>, at instant: Instant) throws -> Bool
    /// Returns whether it was not declared before.
    func declare(_ interest: MarkerInterest, at instant: Instant) throws -> Bool
}

/// Whose place of work it is.
package enum AffiliationHolder: Sendable, Hashable {
    case account(Identifier<Account>)
    case person(Identifier<Person>)
}

extension MarkingRecords {
    package func apply(_ event: MarkingEvent, to allocation: MarkingAllocation, reason: String? = nil, by act: Act) throws -> MarkingAllocation {
        try apply(event, to: allocation, reason: reason, at: act.at, by: act.actor)
    }
}
