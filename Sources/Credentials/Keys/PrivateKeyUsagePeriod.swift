internal import SwiftASN1

/// When the private key of a certificate may sign: shorter than the certificate is good for, since old signatures must be checked long after.
///
/// `SEQUENCE { notBefore [0] GeneralizedTime, notAfter [1] GeneralizedTime }` (RFC 3280 4.2.1.4); both are given here.
enum PrivateKeyUsagePeriod {
    static func encode(_ period: ClosedRange<Int64>) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                for (number, time) in [(UInt(0), period.lowerBound), (1, period.upperBound)] {
                    serializer.appendPrimitiveNode(identifier: .context(number)) { $0.append(contentsOf: CertificateTime.generalized(time)) }
                }
            }
        }
    }

    static func decode(_ bytes: [UInt8]) -> ClosedRange<Int64>? {
        guard let bounds = try? DER.parse(bytes).children, bounds.count == 2, bounds[0].identifier == .context(0),
            bounds[1].identifier == .context(1), let first = bounds[0].primitive.flatMap(CertificateTime.decodeGeneralized),
            let last = bounds[1].primitive.flatMap(CertificateTime.decodeGeneralized), first <= last
        else { return nil }
        return first...last
    }
}
