import CanonicalJSON

/// Opens an edition of a course on the course's newest version, which it keeps for good.
package struct OpenCohort: Command {
    package static let name = CommandName.openCohort

    package enum Outcome: Sendable, Equatable {
        case opened(Cohort)
        /// The same cohort was opened before.
        case unchanged(Cohort)
    }

    package let key: CohortKey
    package let course: ContentKey
    package let startsOn: LocalDate
    package let endsOn: LocalDate
    package let seats: Int
    package let terms: CohortTerms

    package init(
        key: CohortKey,
        course: ContentKey,
        startsOn: LocalDate,
        endsOn: LocalDate,
        seats: Int,
        terms: CohortTerms = .proposed
    ) throws(Refusal) {
        guard startsOn <= endsOn else { throw Refusal(.datesReversed, [startsOn.description, endsOn.description]) }
        guard (1...500).contains(seats) else {
            throw Refusal(
                invalid: LocalizedText(english: "\(seats) seats", french: "\(seats) places"),
                LocalizedText(english: "a cohort has 1 to 500", french: "une édition en a de 1 à 500")
            )
        }
        guard (0...60).contains(terms.board.appealWorkingDays) else {
            throw Refusal(
                invalid: LocalizedText(
                    english: "an appeal term of \(terms.board.appealWorkingDays) working days",
                    french: "un délai de recours de \(terms.board.appealWorkingDays) jours ouvrés"
                ),
                LocalizedText(english: "it has 0 to 60", french: "il en a de 0 à 60")
            )
        }
        let admission = terms.admission
        guard 1 <= admission.countryCap, admission.countryCap <= admission.countryCapWithSeatsLeft else {
            let caps = "country caps of \(admission.countryCap) and \(admission.countryCapWithSeatsLeft)"
            throw Refusal(.invalidInput, [caps, "the first is at least 1 and at most the second"])
        }
        guard admission.criteria.map(\.points).reduce(0, +) == 100, Set(admission.criteria.map(\.key)).count == admission.criteria.count else {
            throw Refusal(
                invalid: LocalizedText(english: "the criteria of selection", french: "les critères de sélection"),
                LocalizedText(english: "their keys differ and their points sum to 100", french: "leurs clés diffèrent et leurs points font 100")
            )
        }
        self.key = key
        self.course = course
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.seats = seats
        self.terms = terms
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Cohort> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            _ = try transaction.academy.requireIdentity()
            if let existing = try transaction.cohorts.lock(key) {
                guard try isSame(existing, in: transaction) else { throw Refusal(.cohortExists, [key.text]) }
                return .unchanged(existing)
            }
            guard let version = try transaction.courses.newestVersion(of: course) else { throw Refusal(.courseUnknown, [course.text]) }
            let cohort = Cohort(
                id: id,
                key: key,
                courseVersion: version.id,
                startsOn: startsOn,
                endsOn: endsOn,
                seats: seats,
                terms: terms,
                state: .published
            )
            try transaction.cohorts.insert(cohort, at: act.at, by: act.actor)
            try transaction.seats.open(cohort)
            try transaction.audit.append(
                act,
                to: .cohort(id),
                person: nil,
                payload: [
                    "key": .string(key.text), "course": .string(course.text), "courseVersion": .integer(version.number),
                    "startsOn": .string(startsOn.description), "endsOn": .string(endsOn.description), "seats": .integer(Int64(seats)),
                    "terms": terms.snapshot,
                ]
            )
            return .opened(cohort)
        }
    }

    private func isSame(_ cohort: Cohort, in transaction: any RecordTransaction) throws -> Bool {
        try transaction.courses.version(cohort.courseVersion)?.key == course
            && (cohort.startsOn, cohort.endsOn, cohort.seats) == (startsOn, endsOn, seats) && cohort.terms == terms
    }
}
