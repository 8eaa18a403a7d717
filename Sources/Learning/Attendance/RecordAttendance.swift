import CanonicalJSON

/// Enters people into the register of one session, or corrects it. All entries or, if one cannot be made, none.
package struct RecordAttendance: Command {
    package static let name = CommandName.recordAttendance

    package struct Outcome: Sendable, Equatable {
        package let recorded: Int
        package let corrected: Int
        package let unchanged: Int
    }

    package let cohort: CohortKey
    package let session: ContentKey
    package let register: [EmailAddress: Presence]
    /// Why entries are corrected; nil while nobody has one.
    package let reason: String?
    /// The ``SessionRegister/version`` that the register had when it was read; nil compares nothing.
    package let ifMatch: String?

    package init(
        cohort: CohortKey,
        session: ContentKey,
        register: [EmailAddress: Presence],
        reason: String? = nil,
        ifMatch: String? = nil
    ) throws(Refusal) {
        guard !register.isEmpty else {
            throw Refusal(
                invalid: LocalizedText(english: "an empty register", french: "une feuille vide"),
                LocalizedText(english: "it names at least one person", french: "elle nomme au moins une personne")
            )
        }
        (self.cohort, self.session, self.register, self.ifMatch) = (cohort, session, register, ifMatch)
        self.reason = try Reason.checked(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let entries = try register.sorted { $0.key.text < $1.key.text }.map { (email: $0.key, presence: $0.value, stamp: try context.stamp()) }
        return try await context.store.write { transaction in
            let session = try transaction.timetable.requireLocked(session, in: cohort)
            let subject = Subject(cohort: session.cohort)
            try context.actor.require(Self.name, on: subject)
            guard let first = entries.first, session.starts.instant <= first.stamp.at else {
                throw Refusal(.sessionNotBegun, [session.plan.key.text, session.starts.description])
            }
            let register = SessionRegister(session: session, lines: try transaction.attendance.register(of: session))
            try register.version.require(ifMatch, of: "the register of \(session.plan.key)")
            let lines = Dictionary(uniqueKeysWithValues: register.lines.map { ($0.email, $0) })
            var (recorded, corrected) = (0, 0)
            for (email, presence, stamp) in entries {
                guard let line = lines[email] else { throw Refusal(.notOnRegister, [email.text, session.plan.key.text]) }
                try check(presence, of: session)
                guard line.presence != presence else { continue }
                if let before = line.presence, reason == nil {
                    throw Refusal(.attendanceExists, [email.text, session.plan.key.text, before.name])
                }
                try record(presence, line, in: session, stamp.act(Self.name, on: subject), transaction)
                if line.presence == nil { recorded += 1 } else { corrected += 1 }
            }
            return Outcome(recorded: recorded, corrected: corrected, unchanged: entries.count - recorded - corrected)
        }
    }

    private func check(_ presence: Presence, of session: TimetabledSession) throws(Refusal) {
        guard let part = presence.partMinutes, !(1..<session.plan.minutes).contains(part) else { return }
        throw Refusal(
            invalid: LocalizedText(english: "\(part) minutes of \(session.plan.key)", french: "\(part) minutes de \(session.plan.key)"),
            LocalizedText(
                english: "it is a part of the session's \(session.plan.minutes) minutes",
                french: "c'est une partie des \(session.plan.minutes) minutes de la séance"
            )
        )
    }

    private func record(
        _ presence: Presence,
        _ line: RegisterLine,
        in session: TimetabledSession,
        _ act: Act,
        _ transaction: any RecordTransaction
    ) throws {
        let isPresent = presence != .excused && presence != .absent
        try transaction.beginAttending(line.enrolment, email: line.email, isPresent: isPresent, by: act)
        let correction = line.presence == nil ? nil : reason
        let record = AttendanceRecord(
            session: session.id,
            enrolment: line.enrolment.id,
            presence: presence,
            at: act.at,
            actor: act.actor.description,
            reason: correction
        )
        try transaction.attendance.append(record)
        try transaction.audit.append(
            act,
            to: .enrolment(line.enrolment.id),
            person: line.enrolment.person,
            payload: .members([
                "session": .string(session.id.description), "key": .string(session.plan.key.text), "presence": .string(presence.name),
                "minutes": presence.partMinutes.map { .integer(Int64($0)) }, "reason": correction.map { .string($0) },
            ])
        )
    }
}
