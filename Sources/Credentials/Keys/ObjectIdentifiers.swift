/// The object identifiers that keys, certificates and seals use.
enum ObjectIdentifiers {
    /// RFC 5652 4
    static let data: [UInt] = [1, 2, 840, 113_549, 1, 7, 1]
    /// RFC 5652 5.1
    static let signedData: [UInt] = [1, 2, 840, 113_549, 1, 7, 2]
    /// RFC 5652 11.1
    static let contentType: [UInt] = [1, 2, 840, 113_549, 1, 9, 3]
    /// RFC 5652 11.2
    static let messageDigest: [UInt] = [1, 2, 840, 113_549, 1, 9, 4]
    /// RFC 5035 3
    static let signingCertificateV2: [UInt] = [1, 2, 840, 113_549, 1, 9, 16, 2, 47]
    /// RFC 5754 2.2
    static let sha256: [UInt] = [2, 16, 840, 1, 101, 3, 4, 2, 1]
    /// RFC 5758 3.2
    static let ecdsaWithSHA256: [UInt] = [1, 2, 840, 10_045, 4, 3, 2]
    /// RFC 5758 3.2
    static let ecdsaWithSHA384: [UInt] = [1, 2, 840, 10_045, 4, 3, 3]
    /// RFC 3161 2.4.2
    static let timeStampInfo: [UInt] = [1, 2, 840, 113_549, 1, 9, 16, 1, 4]
    /// RFC 3161 appendix A
    static let signatureTimeStamp: [UInt] = [1, 2, 840, 113_549, 1, 9, 16, 2, 14]
    /// RFC 5280 4.2.1.2
    static let subjectKeyIdentifier: [UInt] = [2, 5, 29, 14]
    /// RFC 5280 4.2.1.1
    static let authorityKeyIdentifier: [UInt] = [2, 5, 29, 35]
    /// RFC 5280 4.2.1.12
    static let extendedKeyUsage: [UInt] = [2, 5, 29, 37]
    /// RFC 5280 5.2.3
    static let listNumber: [UInt] = [2, 5, 29, 20]
    /// RFC 5280 5.3.1
    static let reasonCode: [UInt] = [2, 5, 29, 21]
    /// RFC 5280 5.3.2
    static let invalidityDate: [UInt] = [2, 5, 29, 24]
    /// RFC 5280 4.2.1.4 of its predecessor RFC 3280: until when the private key signs
    static let privateKeyUsagePeriod: [UInt] = [2, 5, 29, 16]
}
