internal import COpenSSL
internal import Cryptography

/// What a certificate of the academy says, before its issuer signs it.
struct CertificateTemplate {
    let organisation: String
    let commonName: String
    /// First and last second of validity, in microseconds since 1970.
    let validity: ClosedRange<Int64>
    /// 16 random bytes (RFC 5280 4.1.2.2 allows 20 octets).
    let serialNumber: [UInt8]
    /// Extension by its number in OpenSSL, and its value in the language of x509v3_config(5), in the order of writing.
    let extensions: [(Int32, String)]

    /// The certificate of a role. The root signs one level of issuers below it, an intermediate none.
    static func of(
        _ role: KeyRole,
        organisation: String,
        commonName: String,
        validity: ClosedRange<Int64>,
        privateKeyUsage: ClosedRange<Int64>,
        serialNumber: [UInt8]
    ) -> CertificateTemplate {
        let issues = role == .root || role == .intermediate
        let signing = role == .seal ? "critical,digitalSignature,nonRepudiation" : "critical,digitalSignature"
        var extensions: [(Int32, String)] = [
            (NID_basic_constraints, issues ? "critical,CA:TRUE,pathlen:\(role == .root ? 1 : 0)" : "critical,CA:FALSE"),
            (NID_key_usage, issues ? "critical,keyCertSign,cRLSign" : signing),
        ]
        if let usage = CertificatePurpose.extendedKeyUsage(of: role) { extensions.append((NID_ext_key_usage, usage)) }
        if !issues {
            let period = PrivateKeyUsagePeriod.encode(privateKeyUsage)
            extensions.append((NID_private_key_usage_period, "DER:" + Hexadecimal.encode(period)))
        }
        extensions += [(NID_subject_key_identifier, "hash"), (NID_authority_key_identifier, "keyid:always")]
        return CertificateTemplate(
            organisation: organisation,
            commonName: commonName,
            validity: validity,
            serialNumber: serialNumber,
            extensions: extensions
        )
    }

    /// Signed with ECDSA and the SHA-2 of the issuer's size. Without an issuer's certificate the key signs its own.
    func sign(publicKey: KeyHandle, issuer: Certificate?, issuerKey: PrivateKey) throws(KeyError) -> Certificate {
        guard let certificate = X509_new() else { throw .library("making a certificate") }
        defer { X509_free(certificate) }
        try fill(certificate, publicKey: publicKey)
        let issuerCertificate = try issuer.map { certificate throws(KeyError) in try X509Handle(certificate) }
        guard X509_set_issuer_name(certificate, X509_get_subject_name(issuerCertificate?.pointer ?? certificate)) == 1 else {
            throw .library("naming the issuer")
        }
        var context = X509V3_CTX()
        X509V3_set_ctx(&context, issuerCertificate?.pointer ?? certificate, certificate, nil, nil, 0)
        for (identifier, value) in extensions {
            guard let entry = X509V3_EXT_nconf_nid(nil, &context, identifier, value) else { throw .library("making an extension") }
            defer { X509_EXTENSION_free(entry) }
            guard X509_add_ext(certificate, entry, -1) == 1 else { throw .library("adding an extension") }
        }
        let algorithm = issuerKey.algorithm == .p384 ? EVP_sha384() : EVP_sha256()
        guard X509_sign(certificate, issuerKey.handle.pointer, algorithm) > 0 else { throw .library("signing a certificate") }
        return try Certificate(der: try X509Handle.encode(certificate))
    }

    private func fill(_ certificate: OpaquePointer, publicKey: KeyHandle) throws(KeyError) {
        let number = BN_bin2bn(serialNumber, Int32(serialNumber.count), nil)
        defer { BN_free(number) }
        guard X509_set_version(certificate, 2) == 1, number != nil, BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil,
            ASN1_TIME_set(X509_getm_notBefore(certificate), Int(validity.lowerBound / 1_000_000)) != nil,
            ASN1_TIME_set(X509_getm_notAfter(certificate), Int(validity.upperBound / 1_000_000)) != nil,
            X509_set_pubkey(certificate, publicKey.pointer) == 1
        else { throw .library("filling a certificate") }
        for (field, value) in [("O", organisation), ("CN", commonName)] {
            let added = X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), field, MBSTRING_UTF8, value, Int32(value.utf8.count), -1, 0)
            guard added == 1 else { throw .library("naming the subject") }
        }
    }
}
