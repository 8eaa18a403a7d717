import CanonicalJSON

/// Takes over what another register says of the attendance of modules whose sessions are not timetabled here; again, with a reason, where it was wrong. All entries
/// or, if one cannot be made, none.
package struct RecordModuleAttendance: Command {
    package static let name = CommandName.recordModuleAttendance

    package struct Entry: Sendable, Hashable {
        package let email: EmailAddress
        package let attendance: ExternalAttendance

        package init(_ email: EmailAddress, _ attendance: ExternalAttendance) { (self.email, self.attendance) = (email, attendance) }
    }

    package struct Outcome: Sendable, Equatable {
        package var recorded = 0
        package var corrected = 0
        package var unchanged = 0
    }

    package let cohort: CohortKey
    package let entries: [Entry]
    /// Which register it comes from.
    package let source: String
    /// Why entries are corrected; nil while nobody has one.
    package let reason: String?

    package init(cohort: CohortKey, _ entries: [Entry], source: String, reason: String? = nil) throws(Refusal) {
        guard !entries.isEmpty else {
            throw Refusal(
                invalid: LocalizedText(english: "an empty register", french: "une feuille vide"),
                LocalizedText(english: "it names at least one person", french: "elle nomme au moins une personne")
            )
        }
        let places = Set(entries.map { "\($0.email) \($0.attendance.module)" })
        guard places.count == entries.count else {
            throw Refusal(
                invalid: LocalizedText(english: "the register", french: "la feuille"),
                LocalizedText(english: "it names each person once for a module", french: "elle nomme chaque personne une fois par module")
            )
        }
        (self.cohort, self.entries) = (cohort, entries)
        self.source = try Reason.required(source)
        self.reason = try Reason.checked(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamps = try entries.map { _ in try context.stamp() }
        return try await context.store.write { [self] transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let subject = Subject(cohort: cohort.id)
            try context.actor.require(Self.name, on: subject)
            try checkModules(of: cohort, in: transaction)
            let members = try transaction.enrolments.all(in: cohort.id)
            let enrolments = Dictionary(uniqueKeysWithValues: members.map { ($0.person.email, $0.enrolment) })
            let known = try transaction.progress.entries(ofMembersOf: cohort.id).external
            var outcome = Outcome()
            for (entry, stamp) in zip(entries, stamps) {
                guard let enrolment = enrolments[entry.email] else { throw Refusal(.notEnrolled, [entry.email.text, cohort.key.text]) }
                let before = known[enrolment.id]?[entry.attendance.module]
                if before == entry.attendance {
                    outcome.unchanged += 1
                    continue
                }
                if before != nil, reason == nil {
                    throw Refusal(.attendanceExists, [entry.email.text, entry.attendance.module.text, "\(before?.attendedMinutes ?? 0) min"])
                }
                try record(entry, of: enrolment, isCorrection: before != nil, stamp.act(Self.name, on: subject), in: transaction)
                if before == nil { outcome.recorded += 1 } else { outcome.corrected += 1 }
            }
            return outcome
        }
    }

    /// A module has one register: the one here as soon as one of its sessions is planned here.
    private func checkModules(of cohort: Cohort, in transaction: any RecordTransaction) throws {
        let course = try transaction.courses.require(cohort.courseVersion).course
        let timetabled = Set(try transaction.timetable.all(in: cohort.id).filter { $0.plan.kind == .residential }.map(\.plan.module))
        for module in Set(entries.map(\.attendance.module)) {
            guard course.module(module) != nil else {
                throw Refusal(.moduleUnknown, [module.text, course.modules.map(\.key.text).joined(separator: ", ")])
            }
            guard !timetabled.contains(module) else { throw Refusal(.moduleTimetabled, [module.text]) }
        }
    }

    private func record(_ entry: Entry, of enrolment: Enrolment, isCorrection: Bool, _ act: Act, in transaction: any RecordTransaction) throws {
        let attendance = entry.attendance
        try transaction.beginAttending(enrolment, email: entry.email, isPresent: attendance.attendedMinutes > 0, by: act)
        let correction = isCorrection ? reason : nil
        try transaction.attendance.append(attendance, of: enrolment.id, source: source, reason: correction, at: act.at, by: act.actor)
        try transaction.audit.append(
            act,
            to: .enrolment(enrolment.id),
            person: enrolment.person,
            payload: .members([
                "module": .string(attendance.module.text), "heldMinutes": .integer(Int64(attendance.heldMinutes)),
                "attendedMinutes": .integer(Int64(attendance.attendedMinutes)), "source": .string(source), "reason": correction.map { .string($0) },
            ])
        )
    }
}
