internal import Cryptography
internal import SwiftASN1

/// What a token of the academy says, read far enough to write it again; it is believed only once the two are equal byte by byte.
package struct TimeStampReading {
    let statement: TimeStampContainer.Statement
    /// Of the first signer, in DER.
    let signature: [UInt8]

    /// Nil when the bytes are not a token in DER with what tokens of the academy have.
    package init?(_ token: [UInt8]) {
        guard let contentInfo = (try? DER.parse(token))?.children, contentInfo.count == 2, let signedData = contentInfo[1].children?.first?.children,
            signedData.count == 5, let content = signedData[2].children, content.count == 2,
            let information = content[1].children?.first?.primitive, let statement = TimeStampReading.statement(information),
            let signer = signedData[4].children?.first?.children, signer.count >= 6, let signature = signer[5].primitive
        else { return nil }
        self.statement = statement
        self.signature = signature
    }

    private static func statement(_ information: [UInt8]) -> TimeStampContainer.Statement? {
        guard let fields = (try? DER.parse(information))?.children, fields.count == 6, let imprint = fields[2].children, imprint.count == 2,
            let digest = imprint[1].primitive.flatMap({ try? Digest($0) }), let serial = fields[3].primitive, let first = serial.first, first < 0x80,
            serial.count <= 9, serial.count < 9 || first == 0, let time = fields[4].primitive.flatMap(CertificateTime.decodeGeneralized)
        else { return nil }
        return TimeStampContainer.Statement(imprint: digest, serialNumber: serial.reduce(0) { $0 << 8 | UInt64($1) }, time: time)
    }
}
