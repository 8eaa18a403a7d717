import PostgreSQL
import Testing

@Suite struct PoolTests {
    private let schema: TestSchema

    init() throws {
        schema = try TestSchema("CREATE TABLE item (id bigint PRIMARY KEY)")
    }

    private func count(_ pool: PostgreSQLPool) async throws -> Int64 {
        try await pool.run { try $0.query("SELECT count(*) FROM item")[0].integer(0) }
    }

    @Test func `Many tasks share few connections`() async throws {
        let pool = try schema.pool { $0.connections = 4 }
        let processes = try await withThrowingTaskGroup(of: Set<Int64>.self) { group in
            for task in 0..<64 {
                group.addTask {
                    var processes: Set<Int64> = []
                    for round in 0..<10 {
                        let process = try await pool.run { connection in
                            try connection.execute("INSERT INTO item VALUES ($1)", [.integer(Int64(task * 10 + round))])
                            return try connection.query("SELECT pg_backend_pid()")[0].integer(0)
                        }
                        processes.insert(process)
                    }
                    return processes
                }
            }
            return try await group.reduce(into: Set<Int64>()) { $0.formUnion($1) }
        }
        #expect((1...4).contains(processes.count))
        #expect(try await count(pool) == 640)
        await pool.close()
    }

    @Test func `A result may leave the job`() async throws {
        let pool = try schema.pool()
        let result = try await pool.run { try $0.query("SELECT generate_series(1, 3)") }
        await pool.close()
        #expect(try result.map { try $0.integer(0) } == [1, 2, 3])
    }

    @Test func `What the body throws reaches the caller, and its transaction is rolled back`() async throws {
        struct Refusal: Error {}
        let pool = try schema.pool { $0.connections = 1 }
        await #expect(throws: Refusal.self) {
            try await pool.run { connection in
                try connection.script("BEGIN; INSERT INTO item VALUES (1)")
                throw Refusal()
            }
        }
        #expect(try await pool.run { $0.transactionStatus } == .idle)
        #expect(try await count(pool) == 0)
        await pool.close()
    }

    @Test func `A body that forgets to commit is told so`() async throws {
        let pool = try schema.pool { $0.connections = 1 }
        let error = await #expect(throws: PostgreSQLError.self) {
            try await pool.run { try $0.script("BEGIN; INSERT INTO item VALUES (1)") }
        }
        #expect(error?.code == .transactionLeftOpen)
        #expect(try await count(pool) == 0)
        await pool.close()
    }

    @Test func `A full queue refuses at once`() async throws {
        let pool = try schema.pool {
            $0.connections = 1
            $0.queueCapacity = 2
        }
        let gate = Gate()
        let running = Task.immediate { try await pool.run { _ in gate.pass() } }
        await gate.waitForEntry()
        // Immediate tasks run on this thread until they wait, so their jobs are in the queue.
        let waiting = (0..<2).map { _ in Task.immediate { try await pool.run { _ in } } }
        let error = await #expect(throws: PostgreSQLError.self) { try await pool.run { _ in Issue.record("the job ran") } }
        #expect(error?.code == .poolExhausted)
        gate.open()
        for task in [running] + waiting { try await task.value }
        await pool.close()
    }

    @Test func `A job that waits too long fails while every connection is busy`() async throws {
        let pool = try schema.pool {
            $0.connections = 1
            $0.acquireTimeout = .milliseconds(50)
        }
        let gate = Gate()
        let running = Task { try await pool.run { _ in gate.pass() } }
        await gate.waitForEntry()
        for _ in 0..<3 {
            let error = await #expect(throws: PostgreSQLError.self) { try await pool.run { _ in Issue.record("the job ran") } }
            #expect(error?.code == .poolExhausted)
        }
        gate.open()
        try await running.value
        try await pool.run { _ in }
        await pool.close()
    }

    @Test func `Cancelling takes a waiting job out of the queue`() async throws {
        let pool = try schema.pool { $0.connections = 1 }
        let gate = Gate()
        let running = Task { try await pool.run { _ in gate.pass() } }
        await gate.waitForEntry()
        let waiting = (0..<20).map { _ in Task.immediate { try await pool.run { _ in Issue.record("the job ran") } } }
        for task in waiting { task.cancel() }
        let late = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await pool.run { _ in Issue.record("the job ran") }
        }
        late.cancel()
        for task in waiting + [late] {
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        gate.open()
        try await running.value
        await pool.close()
    }

    @Test func `A job that has begun ends although its task is cancelled`() async throws {
        let pool = try schema.pool { $0.connections = 1 }
        let gate = Gate()
        let running = Task {
            try await pool.run { connection in
                gate.pass()
                return try connection.execute("INSERT INTO item VALUES (1)")
            }
        }
        await gate.waitForEntry()
        running.cancel()
        gate.open()
        #expect(try await running.value == 1)
        #expect(try await count(pool) == 1)
        await pool.close()
    }

    @Test func `Closing does what waits, refuses what comes and ends the sessions`() async throws {
        let name = "closing \(schema.name)"
        let pool = try schema.pool {
            $0.connections = 2
            $0.applicationName = name
        }
        let gate = Gate()
        let running = (0..<2).map { _ in Task.immediate { try await pool.run { _ in gate.pass() } } }
        await gate.waitForEntry(2)
        let waiting = (0..<10).map { id in
            Task.immediate { try await pool.run { try $0.execute("INSERT INTO item VALUES ($1)", [.integer(Int64(id))]) } }
        }
        let closing = Task.immediate { await pool.close() }
        let refused = await #expect(throws: PostgreSQLError.self) { try await pool.run { _ in Issue.record("the job ran") } }
        #expect(refused?.code == .closed)
        gate.open(2)
        for task in running { try await task.value }
        for task in waiting { #expect(try await task.value == 1) }
        await closing.value
        await pool.close()
        let observer = try schema.connect()
        #expect(try observer.query("SELECT count(*) FROM item")[0].integer(0) == 10)
        // The server takes a moment to end a session whose client has gone.
        while try observer.query("SELECT count(*) FROM pg_stat_activity WHERE application_name = $1", [.text(name)])[0].integer(0) > 0 {
            await Task.yield()
        }
    }
}
