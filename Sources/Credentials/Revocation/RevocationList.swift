package import Cryptography
internal import SwiftASN1

/// A list of revoked certificates (RFC 5280 5), in the one encoding that the academy writes and reads: version 2, ECDSA with SHA-384, the key of its
/// issuer and its number as extensions; of each certificate the reason, and since when it was invalid where that is earlier than the revocation.
package struct RevocationList: Sendable, Hashable {
    /// A certificate that may no longer be believed.
    struct Entry: Sendable, Hashable {
        /// INTEGER in DER, with tag and length.
        let serialNumber: [UInt8]
        let revocation: KeyRevocation
    }

    package let der: [UInt8]
    /// Name in DER.
    let issuer: [UInt8]
    let authorityKeyIdentifier: [UInt8]
    /// Greater than that of any earlier list of the issuer.
    package let number: Int64
    /// When the list was true, in microseconds since 1970.
    package let thisUpdate: Int64
    /// By when the next one is there, in microseconds since 1970.
    package let nextUpdate: Int64
    let entries: [Entry]

    /// Far more than an academy has keys.
    static let maximumLength = 65_536

    package var digest: Digest { SHA256.digest(der) }

    /// How many certificates it names.
    package var count: Int { entries.count }

    /// What the list says of a certificate: nil when nothing. Whether the list is that of its issuer is the caller's to know, see ``isIssued(by:)``.
    package func revocation(of certificate: Certificate) -> KeyRevocation? {
        entries.first { $0.serialNumber == certificate.serialNumber }?.revocation
    }

    /// Whether the key of this certificate signed the list.
    package func isIssued(by certificate: Certificate) -> Bool {
        guard issuer == certificate.subject, authorityKeyIdentifier == certificate.subjectKeyIdentifier,
            let handle = try? KeyHandle(publicKeyInfo: certificate.publicKeyInfo), handle.curve == .p384, let parts = try? DER.parse(der).children,
            parts.count == 3, let signature = RevocationListEncoding.signature(in: parts[2])
        else { return false }
        return IssuerSignature.isSignature(signature, of: Array(parts[0].encodedBytes), by: handle)
    }

    /// Signs a list. `thisUpdate` and `nextUpdate` are cut to the second.
    static func make(
        issuer: Certificate,
        key: PrivateKey,
        number: Int64,
        thisUpdate: Int64,
        nextUpdate: Int64,
        entries: [Entry]
    ) throws(KeyError) -> RevocationList {
        guard let identifier = issuer.subjectKeyIdentifier, key.keyID == issuer.keyID, key.algorithm == .p384 else {
            throw KeyError(.keyMismatch, "the key that would sign the list of revoked certificates does not belong to its issuer's certificate")
        }
        let content = RevocationListEncoding(
            issuer: issuer.subject,
            authorityKeyIdentifier: identifier,
            number: number,
            thisUpdate: thisUpdate - thisUpdate % 1_000_000,
            nextUpdate: nextUpdate - nextUpdate % 1_000_000,
            entries: entries
        )
        let body = content.body
        return RevocationList(der: content.list(body, signature: try IssuerSignature.sign(body, with: key)), content)
    }

    /// - Throws: ``KeyError`` `revocation-list-malformed` for anything that is not spelt as
    ///   ``make(issuer:key:number:thisUpdate:nextUpdate:entries:)``
    ///   spells it.
    package init(der: [UInt8]) throws(KeyError) {
        guard der.count <= RevocationList.maximumLength, let root = try? DER.parse(der), let parts = root.children, parts.count == 3,
            let content = RevocationListEncoding(parts[0]), let signature = RevocationListEncoding.signature(in: parts[2]),
            content.list(content.body, signature: signature) == der
        else { throw KeyError(.listMalformed, "not a list of revoked certificates as this academy writes it") }
        self.init(der: der, content)
    }

    package init(pem: String) throws(KeyError) {
        guard let document = try? PEMDocument(pemString: pem), document.discriminator == "X509 CRL" else {
            throw KeyError(.listMalformed, "not a list of revoked certificates in PEM")
        }
        try self.init(der: document.derBytes)
    }

    package var pem: String { PEMDocument(type: "X509 CRL", derBytes: der).pemString + "\n" }

    private init(der: [UInt8], _ content: RevocationListEncoding) {
        self.der = der
        issuer = content.issuer
        authorityKeyIdentifier = content.authorityKeyIdentifier
        number = content.number
        thisUpdate = content.thisUpdate
        nextUpdate = content.nextUpdate
        entries = content.entries
    }
}
