import Learning

/// An edition in the middle of the course, so that every queue has something in it: its sittings stand open, wait to be marked, to be moderated, for their board.
struct SecondCohort: Chapter {
    let edition: Edition
    let plot: Plot

    func scenes() throws -> [Scene] {
        let plans = try Assessments.plan(edition, plot)
        let (a2, a3, a4) = (plans[2], plans[3], plans[4])
        let board = BoardMeeting(edition: edition, week: 21, kind: .interim, agenda: ["A0", "A1"])
        let next = BoardMeeting(edition: edition, week: 26, kind: .interim, agenda: ["A2", "A3"])
        let announced = Array(plans[0...5]) + [plans[7]]
        var scenes = [Scene(edition.at(-4, .tuesday, 9), "sitting schedule") { try await Assessments.prepare(announced, edition, $0) }]
        scenes += plans[0].scenes + plans[1].scenes
        scenes += [a2.comingIn] + a2.latecomers + a2.marking.dropLast()
        scenes += [a3.comingIn, a3.marking[0]]
        scenes += board.scenes
        scenes.append(Scene(edition.at(21, .wednesday, 9), "moderation open", a2.assessing.openModeration))
        scenes.append(Scene(edition.at(21, .wednesday, 16), "mark send") { try await a3.assessing.mark($0, leaving: 2) })
        scenes.append(Scene(edition.at(21, .thursday, 9), "integrity refer", Circumstances(edition: edition, plot: plot).refer))
        scenes.append(Scene(edition.at(21, .thursday, 10), "draft save") { try await write(a4.assessing, $0) })
        scenes.append(Scene(edition.at(21, .friday, 9), "circumstances") { try await claim(a4.assessing, $0) })
        scenes.append(Scene(edition.at(21, .friday, 10), "revision request", request))
        scenes.append(Scene(edition.at(21, .friday, 11), "sitting draft", draft))
        scenes.append(next.convening(edition.at(21, .friday, 12)))
        return scenes
    }

    /// Some have handed in, some have begun.
    private func write(_ assessing: Assessing, _ stage: Stage) async throws -> Scene.Telling {
        let entrants = try await assessing.entrants(stage)
        try await stage.each(entrants.count) { index, stage in
            let person = entrants[index]
            if index < 3 { try await assessing.handIn(person, stage) }
            guard (3..<9).contains(index) else { return }
            try await stage.act(as: person.email) { context in
                let draft = Submission.Content(digest: try await assessing.upload(person, 1, stage, context), words: 120 * index)
                _ = try await SaveDraft(assessing.key, email: person.email, content: draft).run(in: context)
            }
        }
        return try await assessing.states("is open", stage)
    }

    /// Nobody has decided on it.
    private func claim(_ assessing: Assessing, _ stage: Stage) async throws -> Scene.Telling {
        let person = try known(await assessing.entrants(stage).last, "entrant")
        try await stage.act(as: person.email) { context in
            let claim = try ClaimCircumstances(assessing.key, email: person.email, .extend(days: 7), statement: "Our ministry was flooded")
            _ = try await claim.run(in: context)
        }
        let key = edition.key
        let waiting = try await stage.read { try $0.claims.awaitingDecision(in: $0.cohorts.require(key).id) }
        return Scene.Telling("\(counted(waiting.count, "claim")) to decide by \(waiting.first?.decideBy.local.date.description ?? "-")")
    }

    /// Of a mark that was just released; nobody revises it yet.
    private func request(_ stage: Stage) async throws -> Scene.Telling {
        let person = try known(edition.cast.first { plot.marks[$0.name] != nil }, "trainee")
        try await stage.act(as: person.email) { context in
            let statement = "Item 12 has two right answers"
            let request = try RequestRevision(
                cohort: edition.key,
                person: person.email,
                assessment: code("A1"),
                ground: .objective,
                statement: statement
            )
            _ = try await request.run(in: context)
        }
        let key = edition.key
        let open = try await stage.read { try $0.revisions.open(in: $0.cohorts.require(key).id).count }
        return Scene.Telling("\(person.latin), A1: \(counted(open, "revision")) to assign")
    }

    /// One brief waits for its peer, one for the external examiner.
    private func draft(_ stage: Stage) async throws -> Scene.Telling {
        let (reviewed, drafted) = (try edition.sitting("A6"), try edition.sitting("A8"))
        for key in [reviewed, drafted] { try await stage.act(as: .ines) { _ = try await DraftSitting(key).run(in: $0) } }
        try await stage.act(as: .ivan) { _ = try await ReviewSitting(reviewed).run(in: $0) }
        let key = edition.key
        let sittings = try await stage.read { try $0.sittings.all(in: $0.cohorts.require(key).id) }
        return Scene.Telling(tally(sittings.map(\.state.rawValue)))
    }
}
