import Learning

/// What people ask for after a release: a revision, an appeal, or that nothing more be waited for.
struct Reviews: Chapter {
    let edition: Edition
    let plot: Plot

    func scenes() -> [Scene] {
        [
            Scene(edition.at(50, .monday, 11), "revision request", request), Scene(edition.at(50, .wednesday, 11), "revision assign", assign),
            Scene(edition.at(51, .tuesday, 11), "revision decide", decide), Scene(edition.at(50, .tuesday, 11), "appeal lodge", lodge),
            Scene(edition.at(51, .monday, 11), "appeal assign", seat), Scene(edition.at(52, .wednesday, 11), "appeal decide", dismiss),
            Scene(edition.at(50, .thursday, 12), "appeal waive", waive),
        ]
    }

    private func each(_ people: [String: String], _ body: (Applicant, ContentCode) async throws -> Void) async throws {
        for person in edition.cast {
            if let assessment = people[person.name] { try await body(person, try code(assessment)) }
        }
    }

    private func request(_ stage: Stage) async throws -> Scene.Telling {
        try await each(plot.revised) { person, assessment in
            try await stage.act(as: person.email) { context in
                let statement = "The points for criterion 4 were not added"
                let request = try RequestRevision(
                    cohort: edition.key,
                    person: person.email,
                    assessment: assessment,
                    ground: .clerical,
                    statement: statement
                )
                _ = try await request.run(in: context)
            }
        }
        return try await revisions(stage)
    }

    private func assign(_ stage: Stage) async throws -> Scene.Telling {
        try await each(plot.revised) { person, assessment in
            let revision = try await revision(of: person, assessment, stage)
            try await stage.act(as: .boardSecretary) { _ = try await AssignRevision(revision.id, to: Staff.reviser.email).run(in: $0) }
        }
        return try await revisions(stage)
    }

    private func decide(_ stage: Stage) async throws -> Scene.Telling {
        try await each(plot.revised) { person, assessment in
            let revision = try await revision(of: person, assessment, stage)
            try await stage.act(as: .reviser) { context in
                _ = try await DecideRevision(revision.id, .revise(Hundredths(whole: 64)), reason: "Six points were not added").run(in: context)
            }
        }
        return try await revisions(stage)
    }

    private func revisions(_ stage: Stage) async throws -> Scene.Telling {
        var lines: [String] = []
        try await each(plot.revised) { person, assessment in
            let (revision, mark) = try await (revision(of: person, assessment, stage), released(person, assessment, stage)?.mark?.rounded)
            lines.append("\(person.latin), \(assessment): \(revision.state.rawValue), the released mark is \(mark.map { "\($0)" } ?? "none")")
        }
        return Scene.Telling(lines.joined(separator: "; "))
    }

    private func lodge(_ stage: Stage) async throws -> Scene.Telling {
        try await each(plot.appealed) { person, assessment in
            try await stage.act(as: person.email) { context in
                let statement = "The other delegation had an hour more to prepare"
                let appeal = try LodgeAppeal(
                    cohort: edition.key,
                    person: person.email,
                    assessment: assessment,
                    ground: .irregularity,
                    statement: statement
                )
                _ = try await appeal.run(in: context)
            }
        }
        return try await appeals(stage)
    }

    private func seat(_ stage: Stage) async throws -> Scene.Telling {
        try await each(plot.appealed) { person, assessment in
            let appeal = try await appeal(of: person, assessment, stage)
            let panel = try [Staff.juristOne, .juristTwo, .juristThree].map { try $0.email }
            try await stage.act(as: .boardSecretary) { _ = try await AssignAppeal(appeal.id, to: panel).run(in: $0) }
        }
        return try await appeals(stage)
    }

    private func dismiss(_ stage: Stage) async throws -> Scene.Telling {
        try await each(plot.appealed) { person, assessment in
            let appeal = try await appeal(of: person, assessment, stage)
            try await stage.act(as: .juristTwo) {
                _ = try await DecideAppeal(appeal.id, .dismiss, reason: "Both had the same brief and time").run(in: $0)
            }
        }
        return try await appeals(stage)
    }

    private func appeals(_ stage: Stage) async throws -> Scene.Telling {
        var lines: [String] = []
        try await each(plot.appealed) { person, assessment in
            lines.append("\(person.latin), \(assessment): \(try await appeal(of: person, assessment, stage).state.rawValue)")
        }
        return Scene.Telling(lines.joined(separator: "; "))
    }

    private func waive(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast where plot.waiving.contains(person.name) {
            try await stage.act(as: person.email) { _ = try await RecordWaiver(cohort: edition.key, person: person.email).run(in: $0) }
        }
        let key = edition.key
        let waived = try await stage.read { try $0.appeals.waivers(in: $0.cohorts.require(key).id).count }
        return Scene.Telling("\(counted(waived, "person", "people")) will not appeal, and need not wait for the end of the term")
    }

    private func released(_ person: Applicant, _ assessment: ContentCode, _ stage: Stage) async throws -> ReleasedMark? {
        try await stage.find { try $0.releases.latest(of: result(of: person, $0).enrolment)[assessment] }.first
    }

    private func revision(of person: Applicant, _ assessment: ContentCode, _ stage: Stage) async throws -> Revision {
        let found = try await stage.find { transaction in
            let result = try result(of: person, transaction)
            return try transaction.revisions.find(result.enrolment, assessment, release: result.release)
        }
        return try known(found.first, "revision of \(person.latin)")
    }

    private func appeal(of person: Applicant, _ assessment: ContentCode, _ stage: Stage) async throws -> Appeal {
        let found = try await stage.find { transaction in
            let result = try result(of: person, transaction)
            return try transaction.appeals.find(result.enrolment, assessment, release: result.release)
        }
        return try known(found.first, "appeal of \(person.latin)")
    }

    /// As the award board told it.
    private func result(
        of person: Applicant,
        _ transaction: any RecordTransaction
    ) throws -> (enrolment: Identifier<Learning.Enrolment>, release: Identifier<Release>) {
        let board = edition.board(Boards.awardWeek)
        let cohort = try transaction.cohorts.require(board.cohort)
        let enrolment = try transaction.enrolments.find(cohort: cohort.id, person: transaction.people.require(person.email).id)
        let release = try transaction.boards.find(cohort.id, on: board.meetsOn).flatMap { try transaction.releases.find(board: $0.id) }
        return try (known(enrolment, "enrolment of \(person.latin)").id, known(release, "release of \(board)").id)
    }
}
