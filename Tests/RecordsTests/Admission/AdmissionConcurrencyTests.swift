import Learning
import Testing

@Suite("Admission by many at once")
struct AdmissionConcurrencyTests {
    @Test(
        "Seats that fall free at once, with many promoting at once over two stores, go to the right ones and to nobody twice",
        arguments: Engine.allCases
    )
    func promotesAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 10, seats: 4)
            try await academy.agreeList("MT FR IT GR GR GR MA PL SE NO")
            #expect(try await academy.states(1...10) == "offered offered offered offered reserve reserve reserve reserve reserve reserve")
            let other = try await academy.database.open()
            let declining = try await declines(academy, 1...3)
            let promote = try PromoteFromWaitingList(cohort: academy.key())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for decline in declining { group.addTask { _ = try await decline.run(in: academy.context()) } }
                for number in 0..<6 {
                    group.addTask { _ = try await promote.run(in: academy.context(on: number.isMultiple(of: 2) ? other : nil)) }
                }
                try await group.waitForAll()
            }
            try await academy.run(promote)
            try await other.close()
            // Greece has its second with no. 5; no. 6 waits while no. 7 and no. 8 are below the cap.
            #expect(
                try await academy.states(1...10) == "declined declined declined offered offered reserve offered offered reserve reserve"
            )
            try academy.expectAdmissionHolds(seats: 4)
            try await academy.expectAuditHolds()
        }
    }

    private func declines(_ academy: TestAcademy, _ people: ClosedRange<Int>) async throws -> [DeclineOffer] {
        var declines: [DeclineOffer] = []
        for person in people { declines.append(try DeclineOffer(try await academy.file(person), reason: "wish")) }
        return declines
    }

    @Test("Accepting and declining the same offer at once: one of the two happened", arguments: Engine.allCases)
    func answersOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1, seats: 1)
            try await academy.agreeList("MT")
            let id = try await academy.file(1)
            let other = try await academy.database.open()
            let accept = try AcceptOffer(id, reason: "by phone"), decline = try DeclineOffer(id, reason: "by phone")
            let refused = await withTaskGroup(of: Int.self) { group in
                group.addTask { await refusals { _ = try await accept.run(in: academy.context()) } }
                group.addTask { await refusals { _ = try await decline.run(in: academy.context(on: other)) } }
                return await group.reduce(0, +)
            }
            try await other.close()
            #expect(refused == 1)
            try academy.expectAdmissionHolds(seats: 1)
        }
    }

    @Test("The list agreed by many at once is agreed once", arguments: Engine.allCases)
    func agreesOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 3, seats: 2)
            for person in 1...3 { try await academy.score(try await academy.nominate(person, ["MT", "FR", "IT"][person - 1]), 90 - person) }
            let agree = try AgreeList(cohort: academy.key())
            let refused = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<6 { group.addTask { await refusals { _ = try await agree.run(in: academy.context()) } } }
                return await group.reduce(0, +)
            }
            #expect(refused == 0)
            #expect(try academy.raw.count("offer") == 2)
            #expect(try academy.raw.count("selection_entry") == 3)
            try academy.expectAdmissionHolds(seats: 2)
        }
    }
}

/// 1 for a refused act, 0 for one that was done; anything else is a failure of the test.
private func refusals(_ act: () async throws -> Void) async -> Int {
    do {
        try await act()
        return 0
    } catch is Refusal {
        return 1
    } catch {
        Issue.record("\(error)")
        return 0
    }
}
