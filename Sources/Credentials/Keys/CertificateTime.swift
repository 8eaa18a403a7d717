internal import SwiftASN1

/// Times of X.509 (RFC 5280 4.1.2.5): whole seconds, UTC, two digits of the year until 2049 and four after.
enum CertificateTime {
    /// Microseconds since 1970, or nil for anything but the form that DER prescribes.
    static func decode(_ node: ASN1Node) -> Int64? {
        guard let digits = node.primitive else { return nil }
        switch node.identifier {
        case .utcTime:
            guard digits.count == 13, let decade = digits.first else { return nil }
            let century = decade >= UInt8(ascii: "5") ? "19" : "20"
            return PDFDate.decode(Array("D:\(century)".utf8) + digits)
        case .generalizedTime:
            return decodeGeneralized(digits)
        default:
            return nil
        }
    }

    static func decodeGeneralized(_ digits: [UInt8]) -> Int64? {
        PDFDate.decode(Array("D:".utf8) + digits)
    }

    /// Tag and digits of the form for this instant, which must lie in the years 1950 to 9999.
    static func append(_ microseconds: Int64, to serializer: inout DER.Serializer) {
        let digits = generalized(microseconds)
        let isShort = microseconds < firstGeneralized
        serializer.appendPrimitiveNode(identifier: isShort ? .utcTime : .generalizedTime) { $0.append(contentsOf: digits.dropFirst(isShort ? 2 : 0)) }
    }

    /// 2050
    private static let firstGeneralized: Int64 = 2_524_608_000_000_000

    /// GeneralizedTime's digits, which are those of a PDF date behind its `D:`.
    static func generalized(_ microseconds: Int64) -> [UInt8] {
        Array(PDFDate.encode(microseconds).dropFirst(2))
    }
}
