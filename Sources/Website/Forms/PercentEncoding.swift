/// Text as it stands in addresses and forms, `%XX` for what is not plain (RFC 3986 section 2.1).
enum PercentEncoding {
    /// - Parameter plusIsSpace: as in forms; in a path a plus sign is itself.
    /// - Throws: ``FormError`` `percentEncodingInvalid`, `notUTF8`.
    static func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = true) throws(FormError) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+") where plusIsSpace:
                plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(hexadecimal), let low = iterator.next().flatMap(hexadecimal) else {
                    throw .percentEncodingInvalid
                }
                plain.append(high << 4 | low)
            default:
                plain.append(byte)
            }
        }
        // No text has a NUL in it, and PostgreSQL takes none.
        guard let text = String(validating: plain, as: UTF8.self), !text.utf8.contains(0) else { throw .notUTF8 }
        return text
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
