import Learning

/// An award obtained by deceit: its documents are suspended, a panel hears the holder and recommends, the Governing Board revokes.
struct Withdrawals: Chapter {
    let edition: Edition
    let plot: Plot

    func scenes() -> [Scene] {
        let week = Boards.secondAwardWeek + 3
        return [
            Scene(edition.at(week, .tuesday, 9), "award suspend", suspend), Scene(edition.at(week, .thursday, 9), "revocation hear", hear),
            Scene(edition.at(week + 1, .monday, 9), "award revoke", revoke),
        ]
    }

    private var people: [Applicant] { edition.cast.filter { plot.deceitful.contains($0.name) } }

    /// An interim act of two people.
    private func suspend(_ stage: Stage) async throws -> Scene.Telling {
        for person in people {
            try await stage.act(as: .registrar) { context in
                let statement = "The capstone is another\u{2019}s"
                _ = try await OpenRevocationCase(cohort: edition.key, person: person.email, ground: .fraud, statement: statement).run(in: context)
            }
            let id = try await revocation(of: person, stage).id
            for person in [Staff.registrar, .approver] {
                try await stage.act(as: person) { _ = try await SuspendAward(id, reason: "The evidence is strong").run(in: $0) }
            }
        }
        return try await told(stage)
    }

    private func hear(_ stage: Stage) async throws -> Scene.Telling {
        for person in people {
            let id = try await revocation(of: person, stage).id
            let panel = try [Staff.juristOne, .juristTwo, .juristThree].map { try $0.email }
            try await stage.act(as: .governingBoard) { _ = try await SeatRevocationPanel(id, panel).run(in: $0) }
            try await stage.act(as: .juristOne) { _ = try await HearHolder(id, minute: "The holder admits it").run(in: $0) }
            try await stage.act(as: .juristOne) {
                _ = try await RecommendRevocation(id, .revoke, reason: "The work is not the holder's own").run(in: $0)
            }
        }
        return try await told(stage)
    }

    private func revoke(_ stage: Stage) async throws -> Scene.Telling {
        for person in people {
            let id = try await revocation(of: person, stage).id
            try await stage.act(as: .governingBoard) { _ = try await DecideRevocation(id, .revoke, reason: "As the panel recommends").run(in: $0) }
        }
        return try await told(stage)
    }

    private func told(_ stage: Stage) async throws -> Scene.Telling {
        var lines: [String] = []
        for person in people {
            let inquiry = try await revocation(of: person, stage)
            let documents = try await stage.read { try $0.documents.all(of: inquiry.enrolment) }.map {
                "\($0.facts.kind.rawValue) \($0.state.rawValue)"
            }
            lines.append("\(person.latin): case \(inquiry.state.rawValue), \(documents.joined(separator: ", "))")
        }
        return Scene.Telling(lines.joined(separator: "; "))
    }

    private func revocation(of person: Applicant, _ stage: Stage) async throws -> RevocationCase {
        let key = edition.key
        let found = try await stage.find { transaction in
            let cohort = try transaction.cohorts.require(key).id
            let enrolment = try transaction.enrolments.find(cohort: cohort, person: transaction.people.require(person.email).id)
            let award = try enrolment.flatMap { try transaction.awards.find($0.id) }
            return try award.flatMap { try transaction.revocations.all(of: $0.id).last }
        }
        return try known(found.first, "revocation case of \(person.latin)")
    }
}
