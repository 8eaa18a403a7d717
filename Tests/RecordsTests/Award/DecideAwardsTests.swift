import Learning
import Testing

@Suite("Deciding awards")
struct DecideAwardsTests {
    private func results(_ decisions: [DecideAwards.Decision]) -> [String: DecideAwards.Decision.Result] {
        Dictionary(uniqueKeysWithValues: decisions.map { ($0.person.email.text, $0.result) })
    }

    @Test("Who reaches it is recommended, ratified later, and never decided twice", arguments: Engine.allCases)
    func decidesInTwoActs(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 3)
            try await academy.markAll(1, "60")
            try await academy.markAll(2, "49.49")

            let first = try await academy.run(academy.deciding())
            #expect(results(first) == ["p1@example.org": .recommended, "p2@example.org": .notYet, "p3@example.org": .notYet])
            #expect(first.first { $0.result == .recommended }?.verdict.total == Rational(60))
            #expect(try await academy.state(of: 1) == .awardRecommended)
            let before = try academy.raw.dump()
            #expect(results(try await academy.run(academy.deciding()))["p1@example.org"] == .unchanged)
            #expect(try academy.raw.dump() == before)

            let second = try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            #expect(results(second)["p1@example.org"] == .awarded)
            #expect(try await academy.state(of: 1) == .awarded)
            #expect(results(try await academy.run(academy.deciding(ratifiedOn: "2026-11-02")))["p1@example.org"] == .unchanged)
            #expect(try academy.raw.column("SELECT ratified_on FROM award") == ["2026-11-02"])
            #expect(
                try academy.raw.column("SELECT event FROM enrolment_history WHERE to_state <> 'enrolled' ORDER BY enrolment_id, sequence").filter {
                    $0 != "begin"
                }
                    == ["meet-requirements", "recommend-award", "ratify-award"]
            )
            try await academy.expectAuditHolds()
        }
    }

    @Test("A later board takes up who has become ready; its date is theirs", arguments: Engine.allCases)
    func takesUpLatecomers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.markAll(1, "60")
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            academy.clock.advance(days: 30)
            try await academy.markAll(2, "55")
            try await academy.run(academy.deciding(board: "2026-12-01", ratifiedOn: "2026-12-02"))
            #expect(try academy.raw.column("SELECT board_date FROM award ORDER BY board_date") == ["2026-11-02", "2026-12-01"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("The stored total is the exact one", arguments: Engine.allCases)
    func storesExactTotals(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.attending(1))
            for (number, mark) in ["1", "63", "71", "58", "66", "80", "61", "60", "77"].enumerated() {
                try await academy.run(academy.marking(1, "A\(number)", mark))
            }
            try await academy.run(academy.deciding())
            let key = try academy.key()
            let awards = try await academy.store.read { try $0.awards.all(in: $0.cohorts.require(key).id) }
            #expect(awards.values.map(\.total) == [Rational(numerator: 6555, denominator: 100)])
            let award = try #require(awards.values.first)
            #expect(try await academy.store.read { try $0.awards.find(award.enrolment) } == award)
        }
    }

    @Test("Boards of the future, ratification before the board and unknown cohorts are refused", arguments: Engine.allCases)
    func refusesDates(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.markAll(1, "60")
            try await academy.refuses(.boardDateInFuture, academy.deciding(board: "2026-11-03"))
            try await academy.refuses(.boardDateInFuture, academy.deciding(board: "2026-11-02", ratifiedOn: "2026-11-03"))
            #expect(throws: Refusal(.ratifiedBeforeBoard)) { try academy.deciding(board: "2026-11-02", ratifiedOn: "2026-11-01") }
            try await academy.refuses(
                .cohortUnknown,
                DecideAwards(cohort: academy.key("2027-x"), boardDate: academy.date("2026-11-02"), ratifiedOn: nil)
            )
            try await academy.refuses(.boardBeforeEnd, academy.deciding(board: "2026-10-29"))
            // Recommended by a later board than the ratification now claims.
            try await academy.run(academy.deciding(board: "2026-11-02"))
            try await academy.refuses(.ratifiedBeforeBoard, academy.deciding(board: "2026-10-30", ratifiedOn: "2026-10-30"))
        }
    }

    @Test("Boards at once decide everybody once", arguments: Engine.allCases)
    func decidesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 4)
            for person in 1...4 { try await academy.markAll(person, "60") }
            let awarded = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await academy.run(academy.deciding(ratifiedOn: "2026-11-02")).count { $0.result == .awarded } }
                }
                return try await group.reduce(0, +)
            }
            #expect(awarded == 4)
            #expect(try academy.raw.count("award") == 4)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Who enrols while the board meets is judged by it or told to come again, never lost", arguments: Engine.allCases)
    func meetsEnrolments(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.run(ImportPeople(academy.list(3...10)))
            try await academy.markAll(1, "60")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 3...10 { group.addTask { try await academy.run(EnrolPeople(cohort: academy.key(), emails: [academy.email(number)])) } }
                for _ in 0..<4 {
                    group.addTask {
                        do {
                            try await academy.run(academy.deciding())
                        } catch let refusal as Refusal {
                            #expect(refusal.code == .recordsChanged)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try academy.raw.count("enrolment") == 10)
            #expect(try await academy.run(academy.deciding()).count == 10)
            try await academy.expectAuditHolds()
        }
    }
}
