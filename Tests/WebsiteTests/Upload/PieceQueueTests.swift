import Testing
import Website

/// Bytes handed from one task to another.
@Suite struct PieceQueueTests {
    private struct Broken: Error {}

    @Test("Everything arrives in its order, and the giver waits for the taker")
    func keepsOrder() async throws {
        let queue = PieceQueue()
        async let given: Void = {
            for number in 0..<100 { await queue.give([UInt8(number)]) }
            queue.finish()
        }()
        var taken: [UInt8] = []
        for try await piece in queue { taken += piece }
        await given
        #expect(taken == Array(0..<100))
    }

    @Test("What broke off is told after what came before")
    func tellsErrors() async throws {
        let queue = PieceQueue()
        await queue.give([1])
        queue.finish(.failure(Broken()))
        #expect(try await queue.take() == [1])
        await #expect(throws: Broken.self) { try await queue.take() }
    }

    @Test("Once nobody takes, giving waits for nobody")
    func letsGo() async {
        let queue = PieceQueue()
        async let given: Void = { for _ in 0..<20 { await queue.give([0]) } }()
        queue.abandon()
        await given
    }

    @Test("Who is told to stop waiting stops")
    func stopsWaiting() async {
        let queue = PieceQueue()
        let waiting = Task { try await queue.take() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
