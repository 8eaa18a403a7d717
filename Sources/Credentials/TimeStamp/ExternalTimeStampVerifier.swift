internal import COpenSSL
package import Cryptography

/// Believes the time-stamps of one key of somebody else, whose certificate is known beforehand: RSA or ECDSA, in any encoding that OpenSSL takes.
///
/// Such a token can be spelt in several ways. What holds its bytes fast is the log, whose leaf names their digest.
package struct ExternalTimeStampVerifier: TimeStampVerifier {
    private let certificate: Certificate
    private let issuers: [Certificate]

    /// - Parameter issuers: the certificates above the authority's, as far as they are known.
    package init(certificate: Certificate, issuers: [Certificate]) {
        self.certificate = certificate
        self.issuers = issuers
    }

    package var authority: TimeStampAuthorityID { .external(certificate.keyID) }
    package var certificates: [Certificate] { [certificate] + issuers }

    package func verify(_ token: [UInt8], imprint: Digest) throws(TimeStampError) -> TimeStamp {
        defer { ERR_clear_error() }
        guard token.count <= TimeStampResponse.maximumLength, let message = ExternalTimeStampVerifier.message(token) else {
            throw TimeStampError(.malformed, "the time-stamp cannot be read")
        }
        defer { PKCS7_free(message) }
        guard academy_is_signed(message) == 1, let information = PKCS7_to_TS_TST_INFO(message) else {
            throw TimeStampError(.malformed, "the time-stamp cannot be read")
        }
        defer { TS_TST_INFO_free(information) }
        guard let time = ExternalTimeStampVerifier.time(information) else { throw TimeStampError(.malformed, "the time-stamp has no time") }
        guard let signers = PKCS7_get0_signers(message, nil, 0) else { throw TimeStampError(.untrusted, "the time-stamp has no signer") }
        let signer = academy_certificate_count(signers) == 1 ? academy_certificate_at(signers, 0).flatMap { try? X509Handle.encode($0) } : nil
        academy_free_certificate_list(signers)
        guard signer == certificate.der else { throw TimeStampError(.untrusted, "the time-stamp is by another key than the one expected") }
        try check(message, imprint: imprint, at: time)
        return TimeStamp(token: token, time: time, authority: authority)
    }

    private func check(_ message: UnsafeMutablePointer<PKCS7>, imprint: Digest, at time: Int64) throws(TimeStampError) {
        guard let context = TS_VERIFY_CTX_new() else { throw TimeStampError(.untrusted, "no memory to check a time-stamp") }
        // Frees the store and the copy of the imprint too.
        defer { TS_VERIFY_CTX_free(context) }
        guard let store = X509_STORE_new() else { throw TimeStampError(.untrusted, "no memory to check a time-stamp") }
        TS_VERIFY_CTX_set_store(context, store)
        for certificate in certificates {
            guard let handle = try? X509Handle(certificate), X509_STORE_add_cert(store, handle.pointer) == 1 else {
                throw TimeStampError(.untrusted, "a certificate of the time-stamp authority cannot be used")
            }
        }
        let parameters = X509_STORE_get0_param(store)
        X509_VERIFY_PARAM_set_time(parameters, Int(time / 1_000_000))
        X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        TS_VERIFY_CTX_set_flags(context, Int32(TS_VFY_SIGNATURE) | Int32(TS_VFY_VERSION) | Int32(TS_VFY_IMPRINT))
        guard let copy = academy_copy(imprint.bytes, Digest.count) else { throw TimeStampError(.untrusted, "no memory to check a time-stamp") }
        TS_VERIFY_CTX_set_imprint(context, copy.assumingMemoryBound(to: UInt8.self), Digest.count)
        guard TS_RESP_verify_token(context, message) == 1 else {
            let isOther = academy_last_reason() == TS_R_MESSAGE_IMPRINT_MISMATCH
            throw isOther
                ? TimeStampError(.wrongImprint, "the time-stamp is for something else")
                : TimeStampError(.signatureInvalid, "the time-stamp does not hold: \(KeyError.library("checking it").reason)")
        }
    }

    /// Nil when not all of the bytes are one message.
    private static func message(_ token: [UInt8]) -> UnsafeMutablePointer<PKCS7>? {
        token.withUnsafeBufferPointer { buffer in
            var cursor = buffer.baseAddress
            guard let message = d2i_PKCS7(nil, &cursor, buffer.count) else { return nil }
            guard cursor == buffer.baseAddress?.advanced(by: buffer.count) else {
                PKCS7_free(message)
                return nil
            }
            return message
        }
    }

    private static func time(_ information: OpaquePointer) -> Int64? {
        let epoch = ASN1_TIME_set(nil, 0)
        defer { ASN1_TIME_free(epoch) }
        var days: Int32 = 0
        var seconds: Int32 = 0
        guard epoch != nil, ASN1_TIME_diff(&days, &seconds, epoch, TS_TST_INFO_get_time(information)) == 1 else { return nil }
        return (Int64(days) * 86_400 + Int64(seconds)) * 1_000_000
    }
}
