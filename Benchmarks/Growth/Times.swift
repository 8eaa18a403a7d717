/// How long things took, in microseconds.
struct Times {
    private var microseconds: [Double] = []

    mutating func add(_ body: () async throws -> Void) async rethrows {
        let start = ContinuousClock.now
        try await body()
        microseconds.append((ContinuousClock.now - start) / .microseconds(1))
    }

    var median: Int { microseconds.isEmpty ? 0 : Int(microseconds.sorted()[microseconds.count / 2]) }
}
