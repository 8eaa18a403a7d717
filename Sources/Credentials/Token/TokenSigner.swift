internal import CPKCS11
package import Cryptography
internal import Synchronization

/// A private key of P-256 that never leaves its token: PKCS #11 is called directly, since Debian has no provider for OpenSSL 3 and engines are no
/// more.
///
/// Sessions are taken from a pool, so that threads sign side by side as far as the token allows.
package final class TokenSigner: DigestSigner {
    package let keyID: KeyID
    private let module: TokenModule
    private let slot: CK_SLOT_ID
    private let key: CK_OBJECT_HANDLE
    /// A login lasts as long as one session is open.
    private let login: CK_SESSION_HANDLE
    private let idle = Mutex<[CK_SESSION_HANDLE]>([])

    /// Logs in, finds the key, and has it sign something to see that it is the one of the certificate.
    ///
    /// - Parameters:
    ///   - module: the whole path of the PKCS #11 library.
    ///   - token: the label of the token.
    ///   - label: of the private key.
    ///   - pin: of the user; not kept.
    ///   - certificate: of the key.
    package init(module path: String, token: String, label: String, pin: [UInt8], certificate: Certificate) throws(KeyError) {
        module = try TokenModule.load(path)
        slot = try module.slot(token: token)
        let session = try TokenSigner.open(module, slot)
        let result = module.functions.C_Login(session, CKU_USER, pin, CK_ULONG(pin.count))
        guard result == CKR_OK || result == CKR_USER_ALREADY_LOGGED_IN else {
            _ = module.functions.C_CloseSession(session)
            throw TokenModule.failure("opening the token \(token)", result)
        }
        login = session
        key = try TokenSigner.find(label, module, session)
        keyID = certificate.keyID
        let publicKey = try PublicKey(publicKeyInfo: certificate.publicKeyInfo)
        let trial = SHA256.digest(Array("academy: is this the key of the certificate?".utf8))
        guard publicKey.verify(try sign(trial), of: trial) else {
            throw KeyError(.keyMismatch, "the key \(label) on the token \(token) does not belong to the certificate")
        }
    }

    deinit {
        for session in idle.withLock({ $0 }) + [login] { _ = module.functions.C_CloseSession(session) }
    }

    package func sign(_ digest: Digest) throws(KeyError) -> ECDSASignature {
        let reused = idle.withLock { $0.popLast() }
        let session = if let reused { reused } else { try TokenSigner.open(module, slot) }
        var mechanism = CK_MECHANISM(mechanism: CKM_ECDSA, parameter: nil, length: 0)
        var signature = [UInt8](repeating: 0, count: 64)
        var count = CK_ULONG(signature.count)
        let bytes = digest.bytes
        var result = module.functions.C_SignInit(session, &mechanism, key)
        if result == CKR_OK { result = module.functions.C_Sign(session, bytes, CK_ULONG(bytes.count), &signature, &count) }
        guard result == CKR_OK, count == CK_ULONG(signature.count) else {
            // A session with an operation begun is of no use to the next.
            _ = module.functions.C_CloseSession(session)
            throw TokenModule.failure("signing on the token", result)
        }
        idle.withLock { $0.append(session) }
        return try ECDSASignature(raw: signature)
    }

    private static func open(_ module: TokenModule, _ slot: CK_SLOT_ID) throws(KeyError) -> CK_SESSION_HANDLE {
        var session: CK_SESSION_HANDLE = 0
        let result = module.functions.C_OpenSession(slot, CKF_SERIAL_SESSION, nil, nil, &session)
        guard result == CKR_OK else { throw TokenModule.failure("opening a session", result) }
        return session
    }

    private static func find(_ label: String, _ module: TokenModule, _ session: CK_SESSION_HANDLE) throws(KeyError) -> CK_OBJECT_HANDLE {
        var kind = CKO_PRIVATE_KEY
        var name = Array(label.utf8)
        var found: [CK_OBJECT_HANDLE] = [0, 0]
        var count: CK_ULONG = 0
        let result = withUnsafeMutableBytes(of: &kind) { kind in
            name.withUnsafeMutableBytes { name -> CK_RV in
                var template = [
                    CK_ATTRIBUTE(type: CKA_CLASS, value: kind.baseAddress, length: CK_ULONG(kind.count)),
                    CK_ATTRIBUTE(type: CKA_LABEL, value: name.baseAddress, length: CK_ULONG(name.count)),
                ]
                let result = module.functions.C_FindObjectsInit(session, &template, CK_ULONG(template.count))
                guard result == CKR_OK else { return result }
                defer { _ = module.functions.C_FindObjectsFinal(session) }
                return module.functions.C_FindObjects(session, &found, CK_ULONG(found.count), &count)
            }
        }
        guard result == CKR_OK else { throw TokenModule.failure("looking for the key \(label)", result) }
        guard count == 1 else { throw KeyError(.tokenFailure, "the token has \(count == 0 ? "no" : "more than one") private key called \(label)") }
        return found[0]
    }
}
