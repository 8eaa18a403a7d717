import Learning
import Testing

@Suite("Leases")
struct LeaseTests {
    @Test("One holder at a time; the holder may take it again, and gives it back", arguments: Engine.allCases)
    func isHeldByOne(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            func take(_ holder: String, _ seconds: Int64 = 60) async throws -> Bool {
                try await academy.store.write { try $0.leases.take("work", holder: holder, seconds: seconds) }
            }
            #expect(try await take("a"))
            #expect(try await take("a"))
            #expect(try await !take("b"))
            #expect(try await academy.store.write { try $0.leases.take("other work", holder: "b", seconds: 60) })
            try await academy.store.write { try $0.leases.release("work", holder: "b") }
            #expect(try await !take("b"))
            try await academy.store.write { try $0.leases.release("work", holder: "a") }
            #expect(try await take("b", -1))
            // It has run out, so that anybody may have it.
            #expect(try await take("c"))
            #expect(try await !take("b"))
        }
    }

    @Test("Of many at once one gets it", arguments: Engine.allCases)
    func isTakenOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<16 {
                    group.addTask { try await academy.store.write { try $0.leases.take("work", holder: "\(number)", seconds: 60) } }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(taken.count { $0 } == 1)
        }
    }
}
