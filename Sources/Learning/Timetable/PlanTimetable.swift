import CanonicalJSON

/// Adds sessions to a cohort's timetable, and moves those that it has under the same key. Once the register of a session has an entry, the session stays as it was
/// held.
package struct PlanTimetable: Command {
    package static let name = CommandName.planTimetable

    package struct Outcome: Sendable, Equatable {
        package let added: Int
        package let moved: Int
        package let unchanged: Int
    }

    package let cohort: CohortKey
    package let sessions: [PlannedSession]

    package init(cohort: CohortKey, sessions: [PlannedSession]) throws(Refusal) {
        var keys: Set<ContentKey> = []
        for session in sessions {
            guard keys.insert(session.key).inserted else {
                throw Refusal(
                    invalid: LocalizedText(english: "the timetable", french: "l'emploi du temps"),
                    LocalizedText(english: "session \(session.key) stands in it once", french: "la séance \(session.key) y figure une fois")
                )
            }
            guard (1...720).contains(session.minutes) else {
                throw Refusal(
                    invalid: LocalizedText(
                        english: "\(session.minutes) minutes for \(session.key)",
                        french: "\(session.minutes) minutes pour \(session.key)"
                    ),
                    LocalizedText(english: "a session lasts 1 to 720 minutes", french: "une séance dure de 1 à 720 minutes")
                )
            }
        }
        guard (1...500).contains(sessions.count) else {
            throw Refusal(
                invalid: LocalizedText(english: "\(sessions.count) sessions", french: "\(sessions.count) séances"),
                LocalizedText(english: "1 to 500 are planned at once", french: "on en planifie de 1 à 500 à la fois")
            )
        }
        self.cohort = cohort
        self.sessions = sessions
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let ids: [Identifier<TimetabledSession>] = try sessions.map { _ in try context.identifier() }
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let course = try transaction.courses.require(cohort.courseVersion).course
            let recorded = try transaction.timetable.recorded(in: cohort.id)
            var timetable = Dictionary(uniqueKeysWithValues: try transaction.timetable.all(in: cohort.id).map { ($0.plan.key, $0) })
            var (added, moved): ([TimetabledSession], [TimetabledSession]) = ([], [])
            for (plan, id) in zip(sessions, ids) {
                try check(plan, in: course, cohort)
                let existing = timetable[plan.key]
                if let existing, existing.plan == plan { continue }
                if let existing, recorded.contains(existing.id) { throw Refusal(.sessionRecorded, [plan.key.text]) }
                let starts = try ZonedDateTime(plan.starts, in: cohort.terms.zone, by: context.zones)
                let session = TimetabledSession(id: existing?.id ?? id, cohort: cohort.id, plan: plan, starts: starts)
                timetable[plan.key] = session
                if existing == nil { added.append(session) } else { moved.append(session) }
            }
            try Self.checkOverlaps(timetable.values)
            for session in added { try transaction.timetable.insert(session, at: act.at) }
            for session in moved { try transaction.timetable.update(session) }
            if !added.isEmpty || !moved.isEmpty {
                try transaction.audit.append(
                    act,
                    to: .cohort(cohort.id),
                    person: nil,
                    payload: ["added": .array(added.map(\.json)), "moved": .array(moved.map(\.json))]
                )
            }
            return Outcome(added: added.count, moved: moved.count, unchanged: sessions.count - added.count - moved.count)
        }
    }

    private func check(_ plan: PlannedSession, in course: Course, _ cohort: Cohort) throws(Refusal) {
        guard let module = course.module(plan.module) else {
            throw Refusal(.moduleUnknown, [plan.module.text, course.modules.map(\.key.text).joined(separator: ", ")])
        }
        if let unit = plan.unit, !module.units.contains(where: { $0.key == unit }) {
            throw Refusal(.unitUnknown, [unit.text, module.units.map(\.key.text).joined(separator: ", ")])
        }
        let isInside = (cohort.startsOn...cohort.endsOn).contains(plan.starts.date)
        guard isInside || plan.kind == .online else {
            throw Refusal(.sessionOutsideCohort, [plan.key.text, cohort.startsOn.description, cohort.endsOn.description])
        }
    }

    private static func checkOverlaps(_ sessions: some Collection<TimetabledSession>) throws(Refusal) {
        let inOrder = sessions.sorted { ($0.starts.instant, $0.plan.key) < ($1.starts.instant, $1.plan.key) }
        for (earlier, later) in zip(inOrder, inOrder.dropFirst()) where earlier.overlaps(later) {
            throw Refusal(.sessionOverlaps, [earlier.plan.key.text, later.plan.key.text])
        }
    }
}
