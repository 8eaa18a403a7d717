/// Reads `multipart/form-data` as it comes in, in any cuts. Holds no more than one delimiter's length besides the parts; every part is bounded.
///
/// There is no preamble (RFC 7578 knows no use for one), and anything after the closing delimiter is ignored (RFC 2046 5.1.1).
package struct MultipartParser: Sendable {
    private enum State {
        /// Up to the first delimiter, which must come at once.
        case beginning
        /// Right after a delimiter.
        case afterDelimiter
        case header
        case body
        case ended
    }

    private static let headerEnd = Array("\r\n\r\n".utf8)

    package private(set) var parts: [MultipartPart] = []
    private let limits: MultipartLimits
    private let delimiter: [UInt8]
    private var state = State.beginning
    /// Begins with the line break that stands before every delimiter but the first, so that the first looks like the others.
    private var pending: [UInt8] = Array("\r\n".utf8)

    package init(boundary: String, limits: MultipartLimits) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.limits = limits
    }

    package mutating func append(_ bytes: some Collection<UInt8>) throws(MultipartError) {
        guard state != .ended else { return }
        pending.append(contentsOf: bytes)
        while try advance() {}
    }

    /// - Throws: ``MultipartError/incomplete`` when the closing delimiter has not come.
    package func finish() throws(MultipartError) -> [MultipartPart] {
        guard state == .ended else { throw .incomplete }
        return parts
    }

    /// Hands out what came of a part so far, so that a long one is never held whole.
    mutating func takeBytes(of index: Int) -> [UInt8] {
        defer { parts[index].bytes = [] }
        return parts[index].bytes
    }

    /// One step; false where more bytes are needed or wanted.
    private mutating func advance() throws(MultipartError) -> Bool {
        switch state {
        case .beginning: try readFirstDelimiter()
        case .afterDelimiter: try readDelimiterEnd()
        case .header: try readHeader()
        case .body: try readBody()
        case .ended: false
        }
    }

    private mutating func readFirstDelimiter() throws(MultipartError) -> Bool {
        guard pending.starts(with: delimiter.prefix(pending.count)) else { throw .malformed }
        guard pending.count >= delimiter.count else { return false }
        pending.removeFirst(delimiter.count)
        state = .afterDelimiter
        return true
    }

    /// `--` closes; else spaces and tabs may fill the line (RFC 2046 5.1.1).
    private mutating func readDelimiterEnd() throws(MultipartError) -> Bool {
        if pending.starts(with: "--".utf8) {
            pending = []
            state = .ended
            return false
        }
        let padding = pending.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        guard padding <= 64 else { throw .malformed }
        let rest = pending.dropFirst(padding)
        guard rest.count >= 2 else {
            guard rest.isEmpty || rest.first == UInt8(ascii: "\r") || (padding == 0 && rest.first == UInt8(ascii: "-")) else { throw .malformed }
            return false
        }
        guard rest.starts(with: "\r\n".utf8) else { throw .malformed }
        guard parts.count < limits.parts else { throw .tooManyParts }
        // The line break stays: an empty header then ends like any other.
        pending.removeFirst(padding)
        state = .header
        return true
    }

    private mutating func readHeader() throws(MultipartError) -> Bool {
        guard let end = pending.firstIndex(of: Self.headerEnd) else {
            guard pending.count <= limits.headerBytes else { throw .headerTooLarge }
            return false
        }
        guard end <= limits.headerBytes else { throw .headerTooLarge }
        parts.append(try MultipartHeader.part(pending[..<end]))
        pending.removeFirst(end + 4)
        state = .body
        return true
    }

    private mutating func readBody() throws(MultipartError) -> Bool {
        let found = pending.firstIndex(of: delimiter)
        // What may be the beginning of a delimiter stays until more has come.
        let content = found ?? max(0, pending.count - delimiter.count + 1)
        let last = parts.count - 1
        guard parts[last].bytes.count + content <= limits.partBytes else { throw .partTooLarge }
        parts[last].bytes.append(contentsOf: pending[..<content])
        guard found != nil else {
            pending.removeFirst(content)
            return false
        }
        pending.removeFirst(content + delimiter.count)
        state = .afterDelimiter
        return true
    }
}

extension [UInt8] {
    /// Where the pattern begins; nil where it does not occur.
    fileprivate func firstIndex(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first, count >= pattern.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            let lastStart = bytes.count - pattern.count
            var index = 0
            while index <= lastStart, let hit = bytes[index...lastStart].firstIndex(of: first) {
                if bytes[hit..<(hit + pattern.count)].elementsEqual(pattern) { return hit }
                index = hit + 1
            }
            return nil
        }
    }
}
