internal import Glibc

/// Statements written one behind the other, and where each begins and ends, so that they can be sorted without being moved.
struct NQuadLines {
    private var bytes: [UInt8] = []
    private var lines: [Range<Int>] = []

    /// - Parameter capacity: how many lines there will be.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity * 160)
        lines.reserveCapacity(capacity)
    }

    /// - Parameter identifier: what a node without a name is called in this line.
    mutating func append(_ statement: RDFDataset.Statement, _ identifier: (Int) -> [UInt8]?) {
        let start = bytes.count
        append(statement.subject, identifier)
        bytes += statement.predicate
        bytes.append(UInt8(ascii: " "))
        append(statement.object, identifier)
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "\n"))
        lines.append(start..<bytes.count)
    }

    private mutating func append(_ node: RDFNode, _ identifier: (Int) -> [UInt8]?) {
        switch node {
        case .blank(let number): bytes += identifier(number) ?? []
        case .written(let written): bytes += written
        }
        bytes.append(UInt8(ascii: " "))
    }

    /// The order of the bytes of UTF-8 is that of code points, as RDFC-1.0 section 4.4 wants it.
    ///
    /// - Parameter once: leaves out what is the same as the line before.
    func sorted(once: Bool) -> [UInt8] {
        bytes.withUnsafeBytes { buffer in
            func order(_ left: Range<Int>, _ right: Range<Int>) -> Int {
                guard let start = buffer.baseAddress else { return 0 }
                let order = memcmp(start + left.lowerBound, start + right.lowerBound, min(left.count, right.count))
                return order == 0 ? left.count - right.count : Int(order)
            }
            var output: [UInt8] = []
            output.reserveCapacity(buffer.count)
            var last: Range<Int>?
            for line in lines.sorted(by: { order($0, $1) < 0 }) {
                if once, let last, order(last, line) == 0 { continue }
                output += buffer[line]
                last = line
            }
            return output
        }
    }
}
