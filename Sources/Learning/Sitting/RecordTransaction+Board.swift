extension RecordTransaction {
    /// The sittings that a board with that agenda decides on: those that were sent to it, and those released before, of which some work was held back.
    func sittings(on agenda: some Sequence<ContentCode>, in cohort: Identifier<Cohort>) throws -> [Sitting] {
        let agenda = Set(agenda)
        return try sittings.all(in: cohort).filter { agenda.contains($0.key.assessment) && ($0.state == .board || $0.state == .released) }
    }

    /// What the board's confirmation makes of the works of a sitting: their marks are ratified. Those on hold, excused or void stay what they are.
    ///
    /// The caller tells the audit trail of the decision it rests on.
    /// - Parameter heldBack: enrolments that the board left out.
    /// - Returns: how many were ratified.
    @discardableResult
    package func ratifyMarks(of sitting: Sitting, except heldBack: Set<Identifier<Enrolment>> = [], by act: Act) throws -> Int {
        try submissions.applyToAll(.ratify, in: sitting.id, from: .provisional, except: heldBack, at: act.at, by: act.actor)
    }

    /// What the release of a sitting makes of its works, all at one moment; a held case is left out (domain.md 2.4). Again for those that were held and ratified since.
    /// A sitting of which nothing was ratified stays before its board.
    ///
    /// - Parameter heldBack: enrolments that the board left out.
    /// - Returns: how many were released.
    @discardableResult
    package func releaseMarks(of sitting: Sitting, except heldBack: Set<Identifier<Enrolment>> = [], by act: Act) throws -> Int {
        let count = try submissions.applyToAll(.release, in: sitting.id, from: .ratified, except: heldBack, at: act.at, by: act.actor)
        if count > 0 && sitting.state != .released { _ = try sittings.apply(.release, to: sitting, by: act) }
        return count
    }
}
