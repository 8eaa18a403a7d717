internal import COpenSSL

/// The path from a seal certificate to the root, checked by OpenSSL (RFC 5280 6) at one instant.
///
/// A P-384 signature costs half a millisecond to check, so chains are checked when trust is loaded and seals compare bytes.
enum CertificateChain {
    /// Throws unless `root` is a certification authority that signed itself and then `leaf`, both are valid at `time` (microseconds), and `leaf`
    /// may sign documents: the purpose is that of S/MIME signatures, which is what `openssl cms` and PDF readers ask for.
    static func verify(_ leaf: Certificate, root: Certificate, at time: Int64) throws(KeyError) {
        let leafHandle = try X509Handle(leaf)
        let rootHandle = try X509Handle(root)
        guard let store = X509_STORE_new(), let context = X509_STORE_CTX_new() else { throw .library("checking a certificate") }
        defer {
            X509_STORE_CTX_free(context)
            X509_STORE_free(store)
        }
        guard X509_STORE_add_cert(store, rootHandle.pointer) == 1, X509_STORE_CTX_init(context, store, leafHandle.pointer, nil) == 1,
            X509_STORE_CTX_set_purpose(context, X509_PURPOSE_SMIME_SIGN) == 1
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
    }
}
