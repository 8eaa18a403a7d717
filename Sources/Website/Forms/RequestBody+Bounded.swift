import Hummingbird

extension Request {
    /// Hands the body over piece by piece, until its end, its limit or its time.
    ///
    /// - Throws: what `consume` throws, `tooLarge`, and ``RequestError`` `body-too-slow` or `body-incomplete`.
    func readBody<State: Sendable>(
        atMost limit: Int,
        within timeout: Duration,
        tooLarge: any Error,
        into initial: State,
        _ consume: @escaping @Sendable (inout State, ByteBuffer) throws -> Void
    ) async throws -> State {
        if let announced = headers[.contentLength].flatMap({ Int($0) }), announced > limit { throw tooLarge }
        let body = body
        return try await withThrowingTaskGroup(of: State.self) { group in
            group.addTask {
                var state = initial
                var count = 0
                var iterator = body.makeAsyncIterator()
                while let buffer = try await Self.next(&iterator) {
                    count += buffer.readableBytes
                    guard count <= limit else { throw tooLarge }
                    try consume(&state, buffer)
                }
                return state
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw RequestError(.bodyTooSlow)
            }
            defer { group.cancelAll() }
            guard let state = try await group.next() else { throw RequestError(.bodyIncomplete) }
            return state
        }
    }

    private static func next(_ iterator: inout RequestBody.AsyncIterator) async throws -> ByteBuffer? {
        do {
            return try await iterator.next()
        } catch {
            throw RequestError(.bodyIncomplete)
        }
    }
}
