import Learning
import Synchronization
import Testing

/// What a reading transaction remembers, and when it must not.
@Suite struct ReadMemoryTests {
    private final class Read: Sendable {
        let names: Int

        init(_ names: Int) { self.names = names }
    }

    /// Asks so often that each of the connections has been asked.
    private static let rounds = 24

    @Test("What was read is remembered until anybody commits anything, be it another process", arguments: Engine.allCases)
    func forgetsAtCommit(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let other = try await academy.database.open()
            let readings = Atomic(0)
            let ask = { @Sendable () async throws -> Int in
                try await academy.store.read { transaction in
                    try transaction.remembered(ReadKey(.listPeople, "all")) {
                        readings.add(1, ordering: .relaxed)
                        return Read(try transaction.people.page(foldedPrefix: "", country: nil, after: nil, atMost: 100).count)
                    }?.names ?? -1
                }
            }
            for expected in 0..<4 {
                for _ in 0..<Self.rounds { #expect(try await ask() == expected) }
                let list = PersonList(CommaSeparatedTable(Array("email,latin_name,native_name,country\np\(expected)@example.org,P,,MT\n".utf8)))
                _ = try await ImportPeople(list).run(in: academy.context(on: expected.isMultiple(of: 2) ? other : nil))
            }
            #expect(readings.load(ordering: .relaxed) < 4 * Self.rounds)
            try await other.close()
        }
    }

    @Test("Keys keep apart what was asked, and nothing is kept of what was not found", arguments: Engine.allCases)
    func keepsKeysApart(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let values = try await academy.store.read { transaction in
                let first = try transaction.remembered(ReadKey(.listPeople, "a")) { Read(1) }
                let second = try transaction.remembered(ReadKey(.listPeople, "b")) { Read(2) }
                let again = try transaction.remembered(ReadKey(.listPeople, "a")) { Read(3) }
                let none = try transaction.remembered(ReadKey(.listPeople, "c")) { nil as Read? }
                let found = try transaction.remembered(ReadKey(.listPeople, "c")) { Read(4) }
                return [first, second, again, none, found].map { $0?.names }
            }
            #expect(values == [1, 2, 1, nil, 4])
        }
    }

    @Test("A writing transaction remembers nothing: it sees what nobody else does", arguments: Engine.allCases)
    func writersRead(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let values = try await academy.store.write { transaction in
                try (1...3).map { number in try transaction.remembered(ReadKey(.listPeople, "a")) { Read(number) }?.names }
            }
            #expect(values == [1, 2, 3])
        }
    }
}
