/// Gives nodes without a name identifiers in the order in which they are met (RDFC-1.0 section 4.5).
struct IdentifierIssuer {
    private let prefix: [UInt8]
    private(set) var order: [Int] = []
    private var numbers: [Int: Int] = [:]

    init(prefix: StaticString) {
        self.prefix = Array("_:".utf8) + UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
    }

    func identifier(of node: Int) -> [UInt8]? {
        numbers[node].map { prefix + Array(String($0).utf8) }
    }

    mutating func issue(_ node: Int) {
        guard numbers[node] == nil else { return }
        numbers[node] = order.count
        order.append(node)
    }
}
