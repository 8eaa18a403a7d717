internal import COpenSSL

/// The path from a certificate to the root, checked by OpenSSL (RFC 5280 6) at one instant.
///
/// A P-384 signature costs half a millisecond to check, so chains are checked when trust is loaded and seals compare bytes.
enum CertificateChain {
    /// Throws unless `root` is a certification authority that signed itself, `leaf` leads to it through some of `intermediates` (which nobody needs
    /// to have checked), all are valid at `time` (microseconds), and `leaf` is for `role` and nothing else.
    static func verify(
        _ leaf: Certificate,
        for role: KeyRole,
        through intermediates: [Certificate],
        root: Certificate,
        at time: Int64
    ) throws(KeyError) {
        let leafHandle = try X509Handle(leaf)
        let rootHandle = try X509Handle(root)
        guard let store = X509_STORE_new(), let context = X509_STORE_CTX_new(), let untrusted = academy_new_certificate_stack() else {
            throw .library("checking a certificate")
        }
        defer {
            X509_STORE_CTX_free(context)
            X509_STORE_free(store)
            academy_free_certificate_stack(untrusted)
        }
        for certificate in intermediates {
            let handle = try X509Handle(certificate)
            guard academy_push_certificate(untrusted, handle.pointer) > 0 else { throw .library("checking a certificate") }
        }
        guard X509_STORE_add_cert(store, rootHandle.pointer) == 1, X509_STORE_CTX_init(context, store, leafHandle.pointer, untrusted) == 1,
            X509_STORE_CTX_set_purpose(context, CertificatePurpose.number(of: role)) == 1
        else { throw .library("checking a certificate") }
        let parameters = X509_STORE_CTX_get0_param(context)
        X509_VERIFY_PARAM_set_time(parameters, Int(time / 1_000_000))
        X509_VERIFY_PARAM_set_auth_level(parameters, 2)
        let flags = UInt(X509_V_FLAG_X509_STRICT) | UInt(X509_V_FLAG_CHECK_SS_SIGNATURE)
        guard X509_VERIFY_PARAM_set_flags(parameters, flags) == 1 else { throw .library("checking a certificate") }
        guard X509_verify_cert(context) == 1 else {
            let reason = X509_verify_cert_error_string(Int(X509_STORE_CTX_get_error(context)))
            ERR_clear_error()
            throw KeyError(.certificateUntrusted, "the certificate does not lead to the root: \(reason.map { String(cString: $0) } ?? "unknown")")
        }
        guard leaf.purposes == CertificatePurpose.encoded(of: role) else {
            throw KeyError(.certificateUntrusted, "the certificate is not that of a \(role.rawValue) key: it says other purposes")
        }
    }
}
