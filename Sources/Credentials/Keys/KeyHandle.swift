internal import COpenSSL

/// Owns an `EVP_PKEY` of OpenSSL.
///
/// Safe to share: it is never changed after it is made, and OpenSSL 3 allows operations with one key on many threads, each with a context of its own.
final class KeyHandle: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes over the reference.
    init(owning pointer: OpaquePointer) { self.pointer = pointer }

    deinit { EVP_PKEY_free(pointer) }

    /// From SubjectPublicKeyInfo in DER.
    convenience init(publicKeyInfo: [UInt8]) throws(KeyError) {
        let key = publicKeyInfo.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var cursor = buffer.baseAddress
            return d2i_PUBKEY(nil, &cursor, buffer.count)
        }
        guard let key else { throw .library("reading a public key") }
        self.init(owning: key)
    }

    /// SubjectPublicKeyInfo in DER.
    func publicKeyInfo() throws(KeyError) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        let count = i2d_PUBKEY(pointer, &buffer)
        guard count > 0, let buffer else { throw .library("writing a public key") }
        defer { academy_free(buffer) }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(count)))
    }

    /// Nil for a key of another kind.
    var curve: Curve? {
        var name = [CChar](repeating: 0, count: 80)
        var count = 0
        guard EVP_PKEY_get_group_name(pointer, &name, name.count, &count) == 1 else {
            ERR_clear_error()
            return nil
        }
        switch String(decoding: name.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) {
        case "prime256v1", "P-256": return .p256
        case "secp384r1", "P-384": return .p384
        default: return nil
        }
    }

    /// Nil for a key of another kind.
    var algorithm: KeyAlgorithm? {
        switch EVP_PKEY_get_base_id(pointer) {
        case EVP_PKEY_ED25519: return .ed25519
        case EVP_PKEY_RSA: return EVP_PKEY_get_bits(pointer) == 3_072 ? .rsa3072 : nil
        default:
            switch curve {
            case .p256: return .p256
            case .p384: return .p384
            case nil: return nil
            }
        }
    }
}
