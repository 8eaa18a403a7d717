import Foundation

/// Decodes UTF-8 strictly and refuses characters that no text of a course needs, with the line of the first of each kind.
///
/// The result is in normal form C and its line breaks are line feeds, so that the same content always has the same hash.
func checkedText(_ bytes: [UInt8], file: String, log: inout ProblemLog) -> String? {
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
        let offset = firstInvalidByte(bytes)
        let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
        log.report(.invalidUTF8, at: Place(file: file, line: line), "byte \(offset) is not UTF-8", hint: "save the file as UTF-8")
        return nil
    }
    let hasReturns = bytes.contains(UInt8(ascii: "\r"))
    let text = (hasReturns ? decoded.replacing("\r\n", with: "\n") : decoded).precomposedStringWithCanonicalMapping
    var (line, column, isClean) = (1, 1, true)
    for scalar in text.unicodeScalars {
        if isRefused(scalar), isClean {
            let name = "U+" + String(scalar.value, radix: 16, uppercase: true).padded(to: 4)
            let place = Place(file: file, line: line, column: column)
            log.report(
                .controlCharacter,
                at: place,
                "the control character \(name) stands in the text",
                hint: "remove it; save without byte-order mark"
            )
            isClean = false
        }
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return isClean ? text : nil
}

/// Control characters but tab and line feed, the line breaks of other systems, marks that reorder text unseen, and private-use characters.
private func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xE000...0xF8FF, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
}

/// The offset of the first byte that does not belong to well-formed UTF-8; the number of bytes if all do.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): offset += UTF8.width(scalar)
        case .emptyInput, .error: return offset
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { String(repeating: "0", count: max(0, width - count)) + self }
}
