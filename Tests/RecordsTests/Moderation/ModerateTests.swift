import Learning
import Testing

@Suite("Moderation")
struct ModerateTests {
    private func prepare(_ academy: TestAcademy, _ key: SittingKey) async throws {
        try await academy.prepareStaff(people: 3)
        try await academy.open(key)
        for person in 1...2 { try await academy.submit(person, key) }
        try await academy.close(key)
        try await academy.run(AllocateMarkers(key, among: [academy.staff("ines")]))
        for person in 1...2 { try await academy.send("58", .first, of: person, key) }
        try await academy.run(OpenModeration(key))
    }

    @Test("A run marked anew gets a second marker for every script, and none for work that never came", arguments: Engine.allCases)
    func ordersDoubleMarking(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try academy.sitting("A2")
            try await prepare(academy, key)
            #expect(try await academy.run(Moderate(key, .doubleMarkAll, reason: "Too lenient"), as: academy.staff("mona")))
            #expect(try await academy.state(of: key) == .marking)
            try await academy.refuses(.moderationNotForeseen, OpenModeration(key))
            try await academy.refuses(.markerMissing, AllocateMarkers(key, among: [academy.staff("ines")]))
            #expect(try await academy.run(AllocateMarkers(key, among: ["ines", "ivan"].map(academy.staff))) == 2)
            try await academy.refuses(.markingIncomplete, ConcludeMarking(key))
            for person in 1...2 { try await academy.send("54", .second, of: person, key) }
            #expect(try await academy.run(ConcludeMarking(key)) == 2)
            #expect(try await academy.componentMark(1, "A2")?.rounded == 56)
            #expect(try await academy.componentMark(3, "A2")?.rounded == 0)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Scaling is proposed to the board and changes nothing by itself", arguments: Engine.allCases)
    func proposesScaling(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try academy.sitting("A2")
            try await prepare(academy, key)
            try await academy.refuses(.notPermitted, Moderate(key, .confirm, reason: "Fair"), by: academy.staff("ines"))
            #expect(try await academy.run(Moderate(key, .proposeScaling, reason: "Five marks up"), as: academy.staff("mona")))
            try await academy.refuses(.transitionRefused, Moderate(key, .confirm, reason: "Fair"), by: academy.staff("mona"))
            #expect(try await academy.state(of: key) == .board)
            #expect(try await academy.componentMark(1, "A2")?.rounded == 58)
        }
    }

    @Test("A clerical error is mended in one mark alone, while moderation is open", arguments: Engine.allCases)
    func mendsErrors(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try academy.sitting("A2")
            try await prepare(academy, key)
            let code = try await academy.submission(1, key).code
            let mend = try MendClericalError(code, mark: academy.mark("85"), reason: "Digits transposed")
            #expect(try await academy.run(mend, as: academy.staff("mona")))
            #expect(try await !academy.run(mend, as: academy.staff("mona")))
            #expect(try await academy.componentMark(1, "A2")?.rounded == 85)
            #expect(try await academy.componentMark(2, "A2")?.rounded == 58)
            try await academy.run(Moderate(key, .confirm, reason: "Fair"), as: academy.staff("mona"))
            let late = try MendClericalError(code, mark: academy.mark("86"), reason: "Digits transposed")
            try await academy.refuses(.moderationMissing, late, by: academy.staff("mona"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nobody moderates a run that they marked", arguments: Engine.allCases)
    func keepsMarkersOut(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try academy.sitting("A2")
            try await prepare(academy, key)
            try await academy.appoint("ines", .moderator)
            try await academy.refuses(.ownDecision, Moderate(key, .confirm, reason: "Fair"), by: academy.staff("ines"))
        }
    }

    @Test("Without a sample there is nothing to decide", arguments: Engine.allCases)
    func needsASample(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.refuses(.moderationMissing, Moderate(key, .confirm, reason: "Fair"), by: academy.staff("mona"))
        }
    }
}
