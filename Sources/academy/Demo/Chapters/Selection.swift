import CanonicalJSON
import Learning

/// The panel scores blind and agrees the list; offers are accepted, declined and left without an answer, and who waited gets the seats that fall free.
struct Selection: Chapter {
    let edition: Edition

    func scenes() -> [Scene] {
        [
            Scene(edition.at(-17, .monday, 10), "score record", score),
            Scene(edition.at(-16, .monday, 10), "list agree", agree),
            Scene(edition.at(-16, .wednesday, 10), "offer accept", answer),
            Scene(edition.at(-16, .thursday, 10), "waiting list", promote),
            Scene(edition.at(-15, .tuesday, 10), "offer lapse", promote),
            Scene(edition.at(-15, .wednesday, 10), "offer accept", accept),
            Scene(edition.at(-10, .monday, 10), "application enrol", enrol),
            Scene(edition.at(0, .monday, 7), "waiting list close", begin),
        ]
    }

    /// Two of the panel for each file, around the score that the cast's order asks for; one of them steps back from one file, and the third scores it.
    private func score(_ stage: Stage) async throws -> Scene.Telling {
        let criteria = try await stage.cohort(edition).terms.admission.criteria
        let scored = edition.cast.filter(\.needsScore)
        try await stage.each(scored.count) { index, stage in
            let person = scored[index]
            let file = try await stage.file(of: person, in: edition)
            let score = person.fate == .weak ? 44 : 93 - index
            if index == 3 {
                try await stage.act(as: .panelTwo) { context in
                    _ = try await DeclareScoringConflict(file.id, reason: "We publish together").run(in: context)
                }
            }
            for (scorer, points) in [(Staff.panelOne, score + 1), (index == 3 ? .panelThree : .panelTwo, score - 1)] {
                let given = Points.spread(points, over: criteria.map { ($0.key, $0.points) })
                try await stage.act(as: scorer) { _ = try await RecordScore(file.id, points: given).run(in: $0) }
            }
        }
        let cohort = try await stage.cohort(edition).id
        let scorings = try await stage.read { try $0.scorings.all(in: cohort) }
        return Scene.Telling("\(scorings.values.joined().count) blind scorings of \(scorings.count) files by a panel of three")
    }

    private func agree(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .panelOne) { _ = try await AgreeList(cohort: edition.key).run(in: $0) }
        let cohort = try await stage.cohort(edition).id
        let list = try known(await stage.read { try $0.selections.list(of: cohort) }, "list")
        return Scene.Telling(
            "\(list.entries.count) files ranked for \(list.seats) seats, each with its reasons: \(tally(list.entries.map(\.result.rawValue)))"
        )
    }

    private func answer(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.each(edition.cast) { person, stage in
            guard person.fate != .lapsing, let file = try? await stage.file(of: person, in: edition), file.state == .offered else { return }
            try await stage.act(as: person.email) { context in
                switch person.fate {
                case .declining: _ = try await DeclineOffer(file.id, reason: "My minister cannot spare me").run(in: context)
                case .visa: _ = try await AcceptOffer(file.id, condition: .visa).run(in: context)
                default: _ = try await AcceptOffer(file.id).run(in: context)
                }
            }
        }
        return Scene.Telling(tally(try await stage.applications(edition, in: [.offered, .accepted, .declined, .reserve]).map(\.state.rawValue)))
    }

    /// The clock lets unanswered offers lapse, and offers free seats in the order of the list.
    private func promote(_ stage: Stage) async throws -> Scene.Telling? {
        let gone = try await stage.applications(edition, in: [.declined, .offerLapsed]).map(\.state.rawValue)
        guard !gone.isEmpty else { return nil }
        let open = try await stage.applications(edition, in: [.offered])
        let key = edition.key
        let promoted = try await stage.read { transaction in
            let list = try transaction.selections.list(of: transaction.cohorts.require(key).id)
            let reserve = list?.entries.filter { $0.result == .reserve }.map(\.application) ?? []
            return try open.compactMap { file -> String? in
                guard let place = reserve.firstIndex(of: file.id), let offer = try transaction.offers.latest(of: file.id) else { return nil }
                let name = try transaction.people.find(file.person)?.name.latin ?? file.id.description
                return "\(name), no. \(place + 1) in reserve, has until \(offer.answerBy.local.date)"
            }
        }
        return Scene.Telling("\(tally(gone)); \(promoted.joined(separator: "; "))")
    }

    private func accept(_ stage: Stage) async throws -> Scene.Telling? {
        guard try await !stage.applications(edition, in: [.offered, .accepted]).isEmpty else { return nil }
        try await stage.each(edition.cast) { person, stage in
            guard let file = try? await stage.file(of: person, in: edition), file.state == .offered else { return }
            try await stage.act(as: person.email) { _ = try await AcceptOffer(file.id).run(in: $0) }
        }
        let cohort = try await stage.cohort(edition).id
        let plan = try await stage.read { try $0.seats.plan(of: cohort) }
        return Scene.Telling("\(plan.taken) of \(plan.seats.count) seats are taken, by \(plan.held.count) countries")
    }

    private func enrol(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition[.visa] {
            let file = try await stage.file(of: person, in: edition)
            try await stage.act(as: .secretariat) { _ = try await MeetCondition(file.id).run(in: $0) }
        }
        try await stage.each(edition.cast) { person, stage in
            guard let file = try? await stage.file(of: person, in: edition), file.state == .accepted else { return }
            try await stage.act(as: .secretariat) { _ = try await EnrolApplicant(file.id).run(in: $0) }
        }
        let members = try await stage.members(edition)
        return Scene.Telling("\(members.count) people of \(Set(members.map(\.person.country)).count) countries are enrolled")
    }

    /// By the clock: the edition runs, and whoever still waits is told so.
    private func begin(_ stage: Stage) async throws -> Scene.Telling {
        let cohort = try await stage.cohort(edition)
        return Scene.Telling("\(cohort.key) is \(cohort.state.rawValue); \(tally(try await stage.applications(edition).map(\.state.rawValue)))")
    }
}
