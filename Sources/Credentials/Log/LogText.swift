internal import Cryptography

/// The texts of a log are lines; each value has one spelling.
struct LineReader {
    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = 0
    }

    var isAtEnd: Bool { position == bytes.count }

    /// The next line without its newline; nil at the end and where the newline is missing.
    mutating func line() -> ArraySlice<UInt8>? {
        guard let end = bytes[position...].firstIndex(of: LogText.newline) else { return nil }
        defer { position = end + 1 }
        return bytes[position..<end]
    }

    /// What no line was read of.
    var rest: ArraySlice<UInt8> { bytes[position...] }
}

/// Spellings that several texts share.
enum LogText {
    static let newline = UInt8(ascii: "\n")

    /// Digits without a leading zero, of a number that fits.
    static func decimal(_ digits: some Collection<UInt8>) -> Int64? {
        guard let first = digits.first, digits.count <= 19, digits.count == 1 || first != UInt8(ascii: "0") else { return nil }
        var value: Int64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, tooLargeSum) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            guard !tooLarge, !tooLargeSum else { return nil }
            value = sum
        }
        return value
    }

    /// What follows `word` and a space.
    static func value(of word: StaticString, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let start = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard line.starts(with: start), line.dropFirst(start.count).first == UInt8(ascii: " ") else { return nil }
        return line.dropFirst(start.count + 1)
    }

    static func digest(_ characters: ArraySlice<UInt8>) -> Digest? {
        guard characters.count == 44, let bytes = try? Base64.decode(characters) else { return nil }
        return try? Digest(bytes)
    }

    /// UTF-8 without control characters but newlines.
    static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 || $0 == newline } && String(validating: bytes, as: UTF8.self) != nil
    }

    /// Not by `==`, which takes letters for the same that have other bytes.
    static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
}

extension [UInt8] {
    mutating func appendLine(_ text: some Sequence<UInt8>) {
        append(contentsOf: text)
        append(LogText.newline)
    }
}
