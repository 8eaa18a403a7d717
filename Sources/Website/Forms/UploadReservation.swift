import Synchronization

/// One request's share of ``UploadMemory``.
final class UploadReservation: Sendable {
    private let memory: UploadMemory
    private let bytes = Atomic<Int>(0)

    init(_ memory: UploadMemory) { self.memory = memory }

    func add(_ count: Int) throws(RequestError) {
        try memory.reserve(count)
        bytes.add(count, ordering: .relaxed)
    }

    func release() {
        memory.release(bytes.exchange(0, ordering: .relaxed))
    }
}
