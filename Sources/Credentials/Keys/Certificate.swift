package import Cryptography
internal import SwiftASN1

/// An X.509 certificate: its exact bytes and the parts that seals and bundles use.
///
/// Reading one says nothing about who signed it; see ``CertificateChain``.
package struct Certificate: Sendable, Hashable {
    package let der: [UInt8]
    /// SHA-256 of ``der``, by which a root is pinned and an ESS attribute names its certificate.
    package let fingerprint: Digest
    /// SubjectPublicKeyInfo in DER.
    package let publicKeyInfo: [UInt8]
    /// Name in DER.
    let issuer: [UInt8]
    /// Name in DER.
    let subject: [UInt8]
    /// INTEGER in DER, with tag and length.
    let serialNumber: [UInt8]
    /// From the first to the last instant, in microseconds since 1970.
    package let validity: ClosedRange<Int64>
    /// When the private key may sign, from the extension of that name; nil when it does not say.
    let privateKeyUsage: ClosedRange<Int64>?
    /// Which key this is, as certificates and lists that it signs name it; nil when it does not say.
    let subjectKeyIdentifier: [UInt8]?
    /// The extended key usages, each an OBJECT IDENTIFIER in DER, in their order; nil when it does not say.
    let purposes: [[UInt8]]?

    package var keyID: KeyID { KeyID(publicKeyInfo: publicKeyInfo) }

    /// No certificate of the academy comes near it.
    static let maximumLength = 8_192

    package init(der: [UInt8]) throws(KeyError) {
        guard der.count <= Certificate.maximumLength else {
            throw KeyError(.certificateMalformed, "a certificate may have \(Certificate.maximumLength) bytes, not \(der.count)")
        }
        guard let root = try? DER.parse(der), root.identifier == .sequence, let outer = root.children, outer.count == 3,
            let fields = outer[0].children, fields.count == 8, fields[0].identifier == .context(0), fields[7].identifier == .context(3),
            let times = fields[4].children, times.count == 2, let notBefore = CertificateTime.decode(times[0]),
            let notAfter = CertificateTime.decode(times[1]), notBefore <= notAfter
        else { throw KeyError(.certificateMalformed, "not an X.509 version 3 certificate in DER with extensions") }
        self.der = der
        fingerprint = SHA256.digest(der)
        serialNumber = Array(fields[1].encodedBytes)
        issuer = Array(fields[3].encodedBytes)
        validity = notBefore...notAfter
        subject = Array(fields[5].encodedBytes)
        publicKeyInfo = Array(fields[6].encodedBytes)
        privateKeyUsage = Certificate.value(of: ObjectIdentifiers.privateKeyUsagePeriod, in: fields[7]).flatMap(PrivateKeyUsagePeriod.decode)
        subjectKeyIdentifier = Certificate.value(of: ObjectIdentifiers.subjectKeyIdentifier, in: fields[7]).flatMap { try? DER.parse($0).primitive }
        purposes = Certificate.value(of: ObjectIdentifiers.extendedKeyUsage, in: fields[7]).flatMap { value in
            (try? DER.parse(value))?.children?.map { Array($0.encodedBytes) }
        }
    }

    package init(pem: String) throws(KeyError) {
        guard let document = try? PEMDocument(pemString: pem), document.discriminator == "CERTIFICATE" else {
            throw KeyError(.certificateMalformed, "not a certificate in PEM")
        }
        try self.init(der: document.derBytes)
    }

    package var pem: String { PEMDocument(type: "CERTIFICATE", derBytes: der).pemString + "\n" }

    /// What an extension holds, critical or not.
    private static func value(of type: [UInt], in extensions: ASN1Node) -> [UInt8]? {
        let identifier = DER.Serializer.encode { $0.appendObjectIdentifier(type) }
        for entry in extensions.children?.first?.children ?? [] {
            guard let parts = entry.children, (2...3).contains(parts.count), Array(parts[0].encodedBytes) == identifier else { continue }
            return parts[parts.count - 1].primitive
        }
        return nil
    }
}
