internal import COpenSSL

/// What a certificate of each role says that its key is for, as extended key usage.
enum CertificatePurpose {
    /// Text and DER of the arc under which the academy's own purposes stand: `2.25.` and the integer of UUID 5f0c5c2e-8d0e-4d6f-9a37-0c1d9a6b7e21.
    private static let arc = "2.25.126340836831703114494446965702649413153"

    /// In the language of x509v3_config(5); nil for those that only certify. Documents have two purposes because poppler and `openssl cms` refuse
    /// documentSigning (RFC 9336) alone; a time-stamp key must have its own critical and alone (RFC 3161 2.3). Keys for the academy's own formats
    /// have purposes of its own, critical, so that no other program takes what they sign for a document or a connection.
    static func extendedKeyUsage(of role: KeyRole) -> String? {
        switch role {
        case .root, .intermediate: nil
        case .seal: "1.3.6.1.5.5.7.3.36,emailProtection"
        case .timeStamp: "critical,timeStamping"
        case .log: "critical,\(arc).1"
        case .badge: "critical,\(arc).2"
        case .badgeToken: "critical,\(arc).3"
        case .bundle: "critical,\(arc).4"
        }
    }

    /// The purpose under which OpenSSL judges a chain. That of seals is the one of S/MIME signatures, which is what `openssl cms` and PDF readers ask
    /// for.
    static func number(of role: KeyRole) -> Int32 {
        switch role {
        case .seal: X509_PURPOSE_SMIME_SIGN
        case .timeStamp: X509_PURPOSE_TIMESTAMP_SIGN
        case .root, .intermediate, .log, .badge, .badgeToken, .bundle: X509_PURPOSE_ANY
        }
    }

    /// The usages as certificates hold them, encoded.
    static func encoded(of role: KeyRole) -> [[UInt8]]? {
        let own: (UInt8) -> [[UInt8]] = { [[0x06, 0x15] + arcBytes + [$0]] }
        return switch role {
        case .root, .intermediate: nil
        case .seal: [[0x06, 0x08, 0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x24], [0x06, 0x08, 0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x04]]
        case .timeStamp: [[0x06, 0x08, 0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08]]
        case .log: own(1)
        case .badge: own(2)
        case .badgeToken: own(3)
        case .bundle: own(4)
        }
    }

    /// ``arc`` without tag and length.
    private static let arcBytes: [UInt8] = [
        0x69, 0x81, 0xBE, 0x8C, 0xAE, 0x8B, 0xD1, 0xD0, 0xF2, 0xB5, 0xDF, 0x9A, 0x9B, 0xC3, 0x83, 0xD9, 0xD3, 0xAD, 0xFC, 0x21,
    ]
}
