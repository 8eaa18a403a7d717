import Learning

/// Asks the small and the large academy by turns, so that whatever else the machine does meets both alike.
struct GrowthMeasurement {
    let small: FilledAcademy
    let large: FilledAcademy
    let rounds: Int

    func run() async throws {
        // Once round, so that what is kept is there.
        for academy in [small, large] {
            for number in academy.people.indices { try await askProgress(number, of: academy) }
            for number in academy.cohorts.indices { try await askCohort(number, of: academy) }
        }
        try await measure("progress", rounds, askProgress)
        try await measure("cohort", rounds / 5, askCohort)
        try await measure("mark", rounds / 2, recordMark)
    }

    private func measure(_ name: String, _ rounds: Int, _ ask: (Int, FilledAcademy) async throws -> Void) async throws {
        var (smallTimes, largeTimes) = (Times(), Times())
        for round in 0..<rounds {
            try await smallTimes.add { try await ask(round, small) }
            try await largeTimes.add { try await ask(round, large) }
        }
        print("\(name).small", smallTimes.median)
        print("\(name).large", largeTimes.median)
    }

    private func askProgress(_ number: Int, of academy: FilledAcademy) async throws {
        let person = academy.people[number % academy.people.count]
        _ = try await ShowProgress(cohort: person.cohort, email: person.email).run(in: academy.context)
    }

    private func askCohort(_ number: Int, of academy: FilledAcademy) async throws {
        _ = try await ShowCohort(cohort: academy.cohorts[number % academy.cohorts.count]).run(in: academy.context)
    }

    /// Corrections, as everybody has a mark already: in each academy as many of as many people's.
    private func recordMark(_ number: Int, in academy: FilledAcademy) async throws {
        let size = FillingPlan.cohortSize
        let person = academy.people[number % size * (academy.people.count / size)]
        let assessment = academy.assessments[number / size % academy.assessments.count]
        let mark = Hundredths(count: 4000 + number)
        let command = try RecordMark(cohort: person.cohort, email: person.email, assessment: assessment, mark: mark, reason: "counted again")
        _ = try await command.run(in: academy.context)
    }
}
