import Synchronization

/// How many bytes of uploads are in memory at this moment. Counted as they arrive and not as they are announced, so that a client that sends slowly
/// does not keep others out.
final class UploadMemory: Sendable {
    private let limit: Int
    private let used = Atomic<Int>(0)

    init(limit: Int) { self.limit = limit }

    var bytes: Int { used.load(ordering: .relaxed) }

    /// - Throws: ``RequestError`` `too-many-uploads`; nothing is then counted.
    func reserve(_ count: Int) throws(RequestError) {
        let total = used.add(count, ordering: .relaxed).newValue
        guard total > limit else { return }
        release(count)
        throw RequestError(.tooManyUploads)
    }

    func release(_ count: Int) {
        used.subtract(count, ordering: .relaxed)
    }
}
