/// Finds marks written in hexadecimal, in either case and with white space between the digits, as other programs that rewrite PDF leave them.
///
/// It tells a changed document from a stranger's, nothing else; being found proves nothing. One pass, whatever the file holds.
struct SealMarkScanner: Sendable {
    /// More of a file is not looked at; sealed documents are far shorter and something appended stands behind.
    static let maximumLength = 8 << 20

    /// Digits by which a mark is recognised before it is compared.
    private static let windowDigits = 16
    private static let space: UInt8 = 0x10
    private static let other: UInt8 = 0x11

    /// For each byte: its value as a digit, ``space`` or ``other``.
    private static let classes: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte) - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt8(byte) - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt8(byte) - UInt8(ascii: "A") + 10
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: space
        default: other
        }
    }

    /// The digits that follow the first sixteen, by those sixteen.
    private let rests: [UInt64: [[UInt8]]]
    /// Whether some mark's sixteen digits end in these four: spares the look-up for nearly all positions.
    private let endings: [Bool]

    init(_ marks: [SealMark]) {
        var rests: [UInt64: [[UInt8]]] = [:]
        var endings = [Bool](repeating: false, count: 1 << 16)
        for mark in marks {
            let digits = mark.bytes.flatMap { [$0 >> 4, $0 & 0x0F] }
            let window = digits.prefix(SealMarkScanner.windowDigits).reduce(UInt64(0)) { $0 << 4 | UInt64($1) }
            rests[window, default: []].append(Array(digits.dropFirst(SealMarkScanner.windowDigits)))
            endings[Int(window & 0xFFFF)] = true
        }
        self.rests = rests
        self.endings = endings
    }

    func findsMark(in bytes: [UInt8]) -> Bool {
        SealMarkScanner.classes.withUnsafeBufferPointer { classes in
            endings.withUnsafeBufferPointer { endings in
                bytes.withUnsafeBufferPointer {
                    findsMark(in: UnsafeBufferPointer(rebasing: $0.prefix(SealMarkScanner.maximumLength)), classes, endings)
                }
            }
        }
    }

    private func findsMark(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ classes: UnsafeBufferPointer<UInt8>,
        _ endings: UnsafeBufferPointer<Bool>
    ) -> Bool {
        var window: UInt64 = 0
        var digits = 0
        for index in bytes.indices {
            let value = classes[Int(bytes[index])]
            if value == SealMarkScanner.other {
                digits = 0
            } else if value != SealMarkScanner.space {
                window = window << 4 | UInt64(value)
                digits += 1
                if digits >= SealMarkScanner.windowDigits, endings[Int(window & 0xFFFF)], let candidates = rests[window],
                    candidates.contains(where: { continues($0, in: bytes, from: index + 1, classes) })
                {
                    return true
                }
            }
        }
        return false
    }

    private func continues(
        _ rest: [UInt8],
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        _ classes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var position = start
        for digit in rest {
            while position < bytes.count, classes[Int(bytes[position])] == SealMarkScanner.space { position += 1 }
            guard position < bytes.count, classes[Int(bytes[position])] == digit else { return false }
            position += 1
        }
        return true
    }
}
