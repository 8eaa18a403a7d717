import Learning
import Testing

@Suite("Marking")
struct MarkingLifeTests {
    @Test("A brief marked by one, moderated, and computed with its lateness: 68 two days late is 61", arguments: Engine.allCases)
    func marksABrief(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 4)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            for person in 1...2 { try await academy.submit(person, key) }
            academy.clock.now = try academy.paris("2026-11-10T12:00")
            try await academy.submit(3, key)
            try await academy.close(key)
            #expect(try await academy.run(AllocateMarkers(key, among: [academy.staff("ines"), academy.staff("ivan")])) == 3)
            #expect(try await academy.run(AllocateMarkers(key, among: [academy.staff("ines"), academy.staff("ivan")])) == 0)
            try await academy.refuses(.markingIncomplete, OpenModeration(key))
            for person in 1...3 { #expect(try await academy.send("68", .first, of: person, key) == .sent(Hundredths(whole: 68))) }
            #expect(try await academy.send("68", .first, of: 1, key) == .unchanged)
            try await academy.refuses(.moderationNeeded, ConcludeMarking(key))
            let opened = try await academy.run(OpenModeration(key), as: academy.staff("mona"))
            guard case .opened(let moderation) = opened else {
                Issue.record("not opened")
                return
            }
            #expect(moderation.choices.count == 3)
            #expect(try await academy.run(OpenModeration(key), as: academy.staff("mona")) == .unchanged(moderation))
            let code = try await academy.submission(1, key).code
            try await academy.refuses(.markingClosed, TakeBackMark(code, reason: "An error"), by: academy.marker(.first, of: code))
            #expect(try await academy.run(Moderate(key, .confirm, reason: "Fair"), as: academy.staff("mona")))
            #expect(try await !academy.run(Moderate(key, .confirm, reason: "Fair"), as: academy.staff("mona")))
            #expect(try await academy.state(of: key) == .board)
            #expect(try await academy.componentMark(1, "A2")?.rounded == 68)
            #expect(try await academy.componentMark(3, "A2")?.unrounded.description == "61.2")
            #expect(try await academy.componentMark(3, "A2")?.rounded == 61)
            #expect(try await academy.componentMark(4, "A2")?.rounded == 0)
            try await academy.expectAuditHolds()
        }
    }

    @Test("What a marker gets holds a code and nothing of the author", arguments: Engine.allCases)
    func showsCodesOnly(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 6)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 6, among: ["ines", "ivan"])
            let tasks = try await academy.run(ShowMarkingTasks(), as: academy.staff("ines"))
            #expect(tasks.count == 3)
            #expect(tasks.map(\.code) == tasks.map(\.code).sorted())
            #expect(tasks.allSatisfy { $0.author == nil })
            let shown = String(describing: tasks)
            let secrets = try academy.raw.column("SELECT latin_name FROM person") + academy.raw.column("SELECT email FROM person")
            for secret in secrets { #expect(!shown.contains(secret)) }
            #expect(!shown.contains("Identifier") && !shown.contains("Instant"))
            try await academy.refuses(.notPermitted, ShowMarkingTasks(), by: academy.email(1))
            let other = try await academy.run(ShowMarkingTasks(), as: academy.staff("ivan"))
            let strange = try #require(other.first).code
            try await academy.refuses(.notYourScript, SendMark(strange, academy.packet("70")), by: academy.staff("ines"))
            try await academy.refuses(.notPermitted, SendMark(strange, academy.packet("70")), by: academy.email(1))
        }
    }

    @Test("Whoever examines a performance sees whose it is", arguments: Engine.allCases)
    func namesPerformers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A5")
            try await academy.open(key)
            try await academy.run(RecordPerformance(key, email: academy.email(1)), as: academy.staff("ines"))
            try await academy.close(key)
            try await academy.run(AllocateMarkers(key, among: ["ines", "sara"].map(academy.staff)))
            let task = try #require(try await academy.run(ShowMarkingTasks(), as: academy.staff("ines")).first)
            #expect(task.author == "Noa Levi")
            #expect(task.words == nil)
            try await academy.send("64", .first, of: 1, key)
            #expect(try await academy.send("64", .second, of: 1, key) == .compared(.average(Rational(64), gap: .zero)))
            #expect(try await academy.run(ConcludeMarking(key)) == 1)
            #expect(try await academy.componentMark(1, "A5")?.rounded == 64)
        }
    }

    @Test("A capstone at 54 and 63 is talked over and agreed at 60", arguments: Engine.allCases)
    func agreesAfterTalk(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A7")
            try await academy.open(key)
            try await academy.mark(key, people: 2, among: ["ines", "sara", "simon"])
            #expect(try await academy.send("54", .second, of: 1, key) == .sent(Hundredths(whole: 54)))
            let talk = DoubleMarkingRule.Comparison.talk(gap: Hundredths(whole: 9), isAcrossPassMark: false)
            #expect(try await academy.send("63", .first, of: 1, key) == .compared(talk))
            let code = try await academy.submission(1, key).code
            let (first, second) = (try await academy.marker(.first, of: code), try await academy.marker(.second, of: code))
            let sixty = try AgreeMark(code, on: academy.mark("60"), note: "The costing is weak")
            #expect(try await academy.run(AgreeMark(code, on: academy.mark("58"), note: "Weak"), as: first) == .waiting(other: nil))
            #expect(try await academy.run(sixty, as: second) == .waiting(other: Hundredths(whole: 58)))
            #expect(try await academy.run(sixty, as: first) == .agreed(Hundredths(whole: 60)))
            #expect(try await academy.run(sixty, as: second) == .unchanged)
            try await academy.send("70", .first, of: 2, key)
            let average = DoubleMarkingRule.Comparison.average(Rational(Hundredths(count: 72_50)), gap: Hundredths(whole: 5))
            #expect(try await academy.send("75", .second, of: 2, key) == .compared(average))
            #expect(try await academy.run(ConcludeMarking(key)) == 2)
            #expect(try await academy.run(ConcludeMarking(key)) == 0)
            #expect(try await academy.componentMark(1, "A7")?.rounded == 60)
            #expect(try await academy.componentMark(2, "A7")?.unrounded.description == "72.5")
            try await academy.refuses(.moderationNotForeseen, OpenModeration(key))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Without agreement a third marker is called, and the nearest mark stands", arguments: Engine.allCases)
    func callsAThird(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A7")
            try await academy.open(key)
            try await academy.mark(key, people: 1, among: ["ines", "sara"])
            let code = try await academy.submission(1, key).code
            try await academy.refuses(.transitionRefused, CallThirdMarker(for: code, academy.staff("simon")))
            try await academy.send("48", .first, of: 1, key)
            try await academy.send("62", .second, of: 1, key)
            try await academy.refuses(.markerMissing, CallThirdMarker(for: code, academy.staff("ines")))
            try await academy.refuses(.markerNotAppointed, CallThirdMarker(for: code, academy.staff("mona")))
            #expect(try await academy.run(CallThirdMarker(for: code, academy.staff("simon"))))
            #expect(try await !academy.run(CallThirdMarker(for: code, academy.staff("simon"))))
            try await academy.refuses(.markingIncomplete, ConcludeMarking(key))
            let decided = try await academy.send("60", .third, of: 1, key)
            #expect(decided == .decided(.stands(.second, Hundredths(whole: 62))))
            #expect(try await academy.run(ConcludeMarking(key)) == 1)
            #expect(try await academy.componentMark(1, "A7")?.rounded == 62)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A mark is taken back until moderation opens, and mended", arguments: Engine.allCases)
    func takesBack(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 1, among: ["ines"])
            try await academy.send("40", .first, of: 1, key)
            let code = try await academy.submission(1, key).code
            try await academy.refuses(.transitionRefused, SendMark(code, academy.packet("70")), by: academy.staff("ines"))
            #expect(try await academy.run(TakeBackMark(code, reason: "Two pages overlooked"), as: academy.staff("ines")))
            #expect(try await !academy.run(TakeBackMark(code, reason: "Two pages overlooked"), as: academy.staff("ines")))
            try await academy.refuses(.markingIncomplete, OpenModeration(key))
            #expect(try await academy.run(DraftMark(code, academy.packet("69")), as: academy.staff("ines")))
            #expect(try await !academy.run(DraftMark(code, academy.packet("69")), as: academy.staff("ines")))
            try await academy.send("70", .first, of: 1, key)
            try await academy.run(OpenModeration(key))
            #expect(try await academy.componentMark(1, "A2")?.rounded == 70)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Work given to another marker is sealed, and a late packet is kept and counts for nothing", arguments: Engine.allCases)
    func reallocates(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 1, among: ["ines"])
            let code = try await academy.submission(1, key).code
            try await academy.run(DraftMark(code, academy.packet("30")), as: academy.staff("ines"))
            let away = try ReallocateMarking(code, .first, to: academy.staff("ivan"), reason: "Ill")
            #expect(try await academy.run(away))
            #expect(try await !academy.run(away))
            #expect(try await academy.run(SendMark(code, academy.packet("31")), as: academy.staff("ines")) == .keptUncounted)
            #expect(try academy.raw.count("late_marking") == 1)
            try await academy.send("72", .first, of: 1, key)
            try await academy.run(OpenModeration(key))
            #expect(try await academy.componentMark(1, "A2")?.rounded == 72)
            try await academy.refuses(.markingUnknown, ReallocateMarking(code, .second, to: academy.staff("ines"), reason: "Ill"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("A group's dossier counts 70 for the group and 30 for one's own part", arguments: Engine.allCases)
    func joinsParts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A3")
            try await academy.open(key)
            try await academy.mark(key, people: 1, among: ["ines"])
            let code = try await academy.submission(1, key).code
            try await academy.refuses(.individualPartMismatch, SendMark(code, academy.packet("70")), by: academy.staff("ines"))
            try await academy.send("70", .first, of: 1, key, individual: "55.5")
            try await academy.run(OpenModeration(key))
            #expect(try await academy.componentMark(1, "A3")?.unrounded.description == "65.65")
        }
    }

    @Test("Conflicts keep scripts from markers", arguments: Engine.allCases)
    func avoidsConflicts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            let house = try Affiliation(institution: "Ministry of Health", country: #require(Country("MT")), isMinistry: true)
            #expect(try await academy.run(RecordAffiliation(.account(academy.staff("ines")), house)))
            #expect(try await !academy.run(RecordAffiliation(.account(academy.staff("ines")), house)))
            #expect(try await academy.run(RecordAffiliation(.person(academy.email(1)), house)))
            #expect(try await academy.run(DeclareInterest(of: academy.staff("ivan"), in: academy.email(1), .family)))
            #expect(try await !academy.run(DeclareInterest(of: academy.staff("ivan"), in: academy.email(1), .family)))
            try await academy.open(key)
            for person in 1...2 { try await academy.submit(person, key) }
            try await academy.close(key)
            try await academy.refuses(.markerMissing, AllocateMarkers(key, among: [academy.staff("ines"), academy.staff("ivan")]))
            try await academy.refuses(.markerNotAppointed, AllocateMarkers(key, among: [academy.staff("mona")]))
            #expect(try await academy.run(AllocateMarkers(key, among: ["ines", "ivan", "sara"].map(academy.staff))) == 2)
            let code = try await academy.submission(1, key).code
            #expect(try await academy.marker(.first, of: code) == academy.staff("sara"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Both blind marks that come at once count", arguments: Engine.allCases)
    func takesBothAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 4)
            let key = try academy.sitting("A7")
            try await academy.open(key)
            try await academy.mark(key, people: 4, among: ["ines", "sara"])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for person in 1...4 {
                    group.addTask { _ = try await academy.send("60", .first, of: person, key) }
                    group.addTask { _ = try await academy.send("64", .second, of: person, key) }
                }
                try await group.waitForAll()
            }
            #expect(try await academy.run(ConcludeMarking(key)) == 4)
            for person in 1...4 { #expect(try await academy.componentMark(person, "A7")?.rounded == 62) }
            try await academy.expectAuditHolds()
        }
    }
}
