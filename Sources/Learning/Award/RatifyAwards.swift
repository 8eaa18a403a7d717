import CanonicalJSON

/// Records the Governing Board's agreement to the recommended awards: of a meeting for all of them, or by silence for those whose list has been out long enough.
package struct RatifyAwards: Command {
    package static let name = CommandName.ratifyAwards

    package enum Manner: Sendable, Hashable {
        case meeting(on: LocalDate)
        case silence

        package var name: RatificationManner {
            switch self {
            case .meeting: .meeting
            case .silence: .silence
            }
        }
    }

    package struct Outcome: Sendable, Equatable {
        package let ratified: Int
        /// Recommended, and not yet ratifiable in this manner.
        package let waiting: Int
    }

    package let cohort: CohortKey
    package let manner: Manner

    package init(cohort: CohortKey, _ manner: Manner) { (self.cohort, self.manner) = (cohort, manner) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let count = try await context.store.read { [cohort, actor = context.actor] in
            try $0.awards.all(in: $0.permitted(cohort, for: Self.name, by: actor)).count
        }
        let stamps = try (0..<count).map { _ in try context.stamp() }
        let (now, zones) = (context.clock.now, context.zones)
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            let subject = Subject(cohort: cohort.id)
            try context.actor.require(Self.name, on: subject)
            let today = zones.local(of: now, in: cohort.terms.zone)?.date ?? now.utcDate
            if case .meeting(let day) = manner, day > today { throw Refusal(.boardDateInFuture, [day.description]) }
            let awards = try transaction.awards.all(in: cohort.id)
            var unused = stamps[...]
            var waiting = 0
            for member in try transaction.enrolments.all(in: cohort.id) where member.enrolment.state == .awardRecommended {
                guard let award = awards[member.enrolment.id] else { continue }
                guard let day = ratificationDay(of: award, cohort.terms, today: today) else {
                    waiting += 1
                    continue
                }
                guard award.boardDate <= day else { throw Refusal(.ratifiedBeforeBoard, [award.boardDate.description, day.description]) }
                guard let stamp = unused.popFirst() else { throw Refusal(.recordsChanged, [cohort.key.text]) }
                let act = try stamp.act(Self.name, on: subject)
                _ = try transaction.enrolments.apply(.ratifyAward, to: member.enrolment, reason: nil, at: act.at, by: act.actor)
                try transaction.awards.ratify(award.id, on: day, by: manner.name)
                try transaction.audit.append(
                    act,
                    to: .enrolment(member.enrolment.id),
                    person: member.person.id,
                    payload: AwardTrail.json(award, ratifiedOn: day, by: manner.name)
                )
            }
            return Outcome(ratified: stamps.count - unused.count, waiting: waiting)
        }
    }

    /// Silence has lasted when the last day of the term is over; that day is the day of ratification.
    private func ratificationDay(of award: Award, _ terms: CohortTerms, today: LocalDate) -> LocalDate? {
        switch manner {
        case .meeting(let day): return day
        case .silence:
            guard let circulated = award.circulatedOn else { return nil }
            let last = terms.calendar.day(terms.board.ratificationSilenceWorkingDays, after: circulated)
            return last < today ? last : nil
        }
    }
}
