import CanonicalJSON

/// Ends, by the clock, the enrolments of a cohort whose time for the award has run out (ruling 22).
package struct TimeOutEnrolments: Command {
    package static let name = CommandName.timeOutEnrolments

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    /// - Returns: those that ended now.
    package func perform(in context: CommandContext) async throws -> [Identifier<Enrolment>] {
        let count = try await context.store.read { [cohort, actor = context.actor] in
            try $0.progress.running(in: $0.permitted(cohort, for: Self.name, by: actor)).count
        }
        let stamps = try (0..<count).map { _ in try context.stamp() }
        let now = context.clock.now
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let subject = Subject(cohort: cohort.id)
            try context.actor.require(Self.name, on: subject)
            let running = try transaction.progress.running(in: cohort.id)
            guard running.count <= stamps.count else { throw Refusal(.recordsChanged, [cohort.key.text]) }
            let months = try transaction.courses.require(cohort.courseVersion).course.rules.programmeMonths
            var ended: [Identifier<Enrolment>] = []
            // Time runs out with a day, so that nothing changes before the next one begins.
            let tomorrow = try context.zones.day(of: now, in: cohort.terms.zone).adding(days: 1)
            if let midnight = LocalDateTime(tomorrow, hour: 0, minute: 0), let next = context.zones.instant(of: midnight, in: cohort.terms.zone) {
                try transaction.cohorts.setTimeOuts(from: next, in: cohort.id)
            }
            for (file, stamp) in zip(running, stamps) {
                let limit = try file.limit(months: months, zone: cohort.terms.zone, zones: context.zones, now: stamp.at)
                let today = try context.zones.day(of: stamp.at, in: cohort.terms.zone)
                guard limit.isPast(on: today) else { continue }
                let act = try stamp.act(Self.name, on: subject)
                let reason = limit.explanation.english
                let expired = try transaction.enrolments.apply(.runOutOfTime, to: file.enrolment, reason: reason, at: act.at, by: act.actor)
                let letters = try transaction.withdrawLetters(of: expired, act)
                try transaction.audit.append(
                    act,
                    to: .enrolment(file.enrolment.id),
                    person: file.enrolment.person,
                    payload: [
                        "enrolledOn": .string(limit.enrolledOn.description), "months": .integer(Int64(months)),
                        "daysInterrupted": .integer(Int64(limit.daysInterrupted)), "lastDay": .string(limit.lastDay.description),
                        "lettersWithdrawn": .array(letters.map { .string($0) }),
                    ]
                )
                ended.append(file.enrolment.id)
            }
            return ended
        }
    }
}
