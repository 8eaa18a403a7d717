import Synchronization
import Testing
import Website

@Suite struct BoundedWorkTests {
    private struct Failed: Error, Equatable {}

    @Test func theOutcomeOrTheErrorOfTheWorkIsHandedOn() async throws {
        let work = BoundedWork(limit: 1)
        #expect(try await work.run(within: .seconds(60)) { 42 } == 42)
        await #expect(throws: Failed()) { try await work.run(within: .seconds(60)) { throw Failed() } }
    }

    /// Also where the work ignores being cancelled; its place is taken until it ends.
    @Test func workPastItsDeadlineIsAbandonedAndKeepsItsPlace() async throws {
        let work = BoundedWork(limit: 1)
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let ended = AsyncStream<Void>.makeStream()
        await #expect(throws: RequestError(.deadlinePassed)) {
            try await work.run(within: .milliseconds(20)) {
                await Task.detached { for await _ in gate {} }.value
                ended.continuation.finish()
            }
        }
        await #expect(throws: RequestError(.overloaded)) { try await work.run(within: .seconds(60)) {} }
        opener.finish()
        for await _ in ended.stream {}
        while true {
            do {
                try await work.run(within: .seconds(60)) {}
                break
            } catch { await Task.yield() }
        }
    }

    @Test func cooperativeWorkIsCancelledAtItsDeadline() async throws {
        let work = BoundedWork(limit: 1)
        let cancelled = Mutex(false)
        let ended = AsyncStream<Void>.makeStream()
        await #expect(throws: RequestError(.deadlinePassed)) {
            try await work.run(within: .milliseconds(20)) {
                try? await Task.sleep(for: .seconds(3600))
                cancelled.withLock { $0 = Task.isCancelled }
                ended.continuation.finish()
            }
        }
        for await _ in ended.stream {}
        #expect(cancelled.withLock { $0 })
    }

    @Test func manyAtOnceEachGetTheirOwnOutcome() async throws {
        let work = BoundedWork(limit: 1000)
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<1000 {
                group.addTask { try await work.run(within: .seconds(60)) { number } }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 499_500)
    }
}
