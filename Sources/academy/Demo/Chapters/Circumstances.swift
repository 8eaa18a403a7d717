import CanonicalJSON
import Learning

/// What befalls single people between a deadline and a board: illness, a tie between marker and trainee, a suspicion.
struct Circumstances: Chapter {
    let edition: Edition
    let plot: Plot

    func scenes() -> [Scene] {
        [
            Scene(edition.at(5, .monday, 9), "interest declare", declare), Scene(edition.at(35, .wednesday, 9), "circumstances", claim),
            Scene(edition.at(36, .monday, 9), "circumstances", decide), Scene(edition.at(25, .friday, 9), "integrity refer", refer),
            Scene(edition.at(26, .monday, 9), "integrity decide", judge),
        ]
    }

    /// Where markers work, and whom they supervise: who may not mark whom.
    private func declare(_ stage: Stage) async throws -> Scene.Telling {
        let house = try Affiliation(institution: "National Drug Agency", country: edition.cast[0].country, isMinistry: true)
        try await stage.act(as: .secretariat) { _ = try await RecordAffiliation(.account(Staff.ivan.email), house).run(in: $0) }
        for person in edition.cast where plot.claims[person.name] != nil {
            try await stage.act(as: .secretariat) { _ = try await DeclareInterest(of: Staff.sara.email, in: person.email, .supervision).run(in: $0) }
        }
        let key = try edition.sitting("A2")
        let markers = try Staff.markers.map { try $0.email }
        let facts = try await stage.read { transaction in
            let sitting = try transaction.sittings.require(key)
            return try markers.map { try transaction.markings.facts(of: transaction.accounts.require($0), in: sitting.id) }
        }
        let (houses, ties) = (facts.reduce(0) { $0 + $1.affiliations.count }, facts.reduce(0) { $0 + $1.interests.count })
        return Scene.Telling("markers declare \(counted(houses, "employer")) and \(counted(ties, "tie")) to trainees, and get no scripts of theirs")
    }

    private func claim(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast {
            guard let assessment = plot.claims[person.name] else { continue }
            let key = try edition.sitting(assessment)
            let paper = DemoPaper("Hospital of the demonstration", ["We confirm a stay of eight days.", person.latin])
            try await stage.act(as: person.email) { context in
                let evidence = try await stage.upload(paper, named: "hospital.pdf", by: person.email, in: edition.key, context)
                let claim = try ClaimCircumstances(key, email: person.email, .extend(days: 10), statement: "I was in hospital", evidence: evidence)
                _ = try await claim.run(in: context)
            }
        }
        return try await told(stage)
    }

    private func decide(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast {
            guard let assessment = plot.claims[person.name] else { continue }
            let key = try edition.sitting(assessment)
            try await stage.act(as: .boardSecretary) { context in
                _ = try await DecideClaim(key, email: person.email, .extend(days: 10), reason: "The hospital confirms it").run(in: context)
            }
        }
        return try await told(stage)
    }

    private func told(_ stage: Stage) async throws -> Scene.Telling {
        var lines: [String] = []
        for person in edition.cast {
            guard let assessment = plot.claims[person.name] else { continue }
            let key = try edition.sitting(assessment)
            let claims = try await stage.read { transaction in
                try transaction.submissions.find(key, email: person.email).map { try transaction.claims.all(of: $0.submission.id) } ?? []
            }
            lines += claims.map { "\(person.latin), \(assessment): \($0.state.rawValue)" + ($0.grantedDays > 0 ? " by \($0.grantedDays) days" : "") }
        }
        return Scene.Telling(lines.joined(separator: "; "))
    }

    /// By the first marker of the script.
    func refer(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast {
            guard let assessment = plot.suspected[person.name] else { continue }
            let submission = try await submission(of: person, assessment, stage)
            let marker = try await stage.read { transaction in
                try transaction.markings.all(of: submission.id).first.flatMap { try transaction.accounts.find($0.marker)?.email }
            }
            try await stage.act(as: try known(marker, "marker")) { context in
                _ = try await ReferToIntegrity(submission.code, allegation: "Two pages follow a published report").run(in: context)
            }
        }
        return try await cases(stage)
    }

    private func judge(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast {
            guard let assessment = plot.suspected[person.name] else { continue }
            let submission = try await submission(of: person, assessment, stage)
            guard let open = try await stage.read({ try $0.integrityCases.open(of: submission.id)?.id }) else { continue }
            try await stage.act(by: .operator) { context in
                _ = try await GrantRole(.integrityBoard, within: .caseFile(open.uuid), to: Staff.juristOne.email).run(in: context)
            }
            try await stage.act(as: .juristOne) { _ = try await HearIntegrityCase(open, minute: "Quoted from memory, says the author").run(in: $0) }
            try await stage.act(as: .juristOne) { context in
                _ = try await DecideIntegrityCase(open, .penalise(Hundredths(whole: 10)), reason: "Unmarked quotations").run(in: context)
            }
        }
        return try await cases(stage)
    }

    private func submission(of person: Applicant, _ assessment: String, _ stage: Stage) async throws -> Submission {
        let key = try edition.sitting(assessment)
        return try await known(stage.find { try $0.submissions.find(key, email: person.email)?.submission }.first, "\(assessment) of \(person.latin)")
    }

    private func cases(_ stage: Stage) async throws -> Scene.Telling {
        var lines: [String] = []
        for person in edition.cast {
            guard let assessment = plot.suspected[person.name] else { continue }
            let submission = try await submission(of: person, assessment, stage)
            lines.append("\(submission.code), \(assessment): \(submission.state.rawValue)")
        }
        return Scene.Telling("script " + lines.joined(separator: "; "))
    }
}
