internal import CArgon2

/// Argon2id (RFC 9106), the memory-hard password hash, by libargon2.
package struct Argon2id: Sendable, Hashable {
    /// In kibibytes.
    package let memory: UInt32
    package let passes: UInt32
    package let lanes: UInt32

    package init(memory: UInt32, passes: UInt32, lanes: UInt32) { (self.memory, self.passes, self.lanes) = (memory, passes, lanes) }

    /// 19 MiB, two passes, one lane: what OWASP's Password Storage Cheat Sheet names first among equals, and some 20 ms of one core.
    package static let recommended = Argon2id(memory: 19 * 1024, passes: 2, lanes: 1)

    /// NIST SP 800-63B 5.1.1.2 asks for 32 bits of salt at least; RFC 9106 section 3.1 recommends 128.
    package static let saltBytes = 16
    private static let hashBytes = 32

    /// - Returns: a PHC string, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
    /// - Throws: ``Argon2Error``.
    package func encoded(_ password: [UInt8], salt: [UInt8]) throws -> String {
        let length = argon2_encodedlen(passes, memory, lanes, UInt32(salt.count), UInt32(Self.hashBytes), Argon2_id)
        var text = [CChar](repeating: 0, count: length)
        let result = argon2id_hash_encoded(passes, memory, lanes, password, password.count, salt, salt.count, Self.hashBytes, &text, length)
        guard result == ARGON2_OK.rawValue else { throw Argon2Error(result) }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The hash itself, with the secret and the associated data that RFC 9106 knows besides: for its test vectors.
    package func raw(_ password: [UInt8], salt: [UInt8], secret: [UInt8], associated: [UInt8]) throws -> [UInt8] {
        var (password, salt, secret, associated) = (password, salt, secret, associated)
        var hash = [UInt8](repeating: 0, count: Self.hashBytes)
        let result = password.withUnsafeMutableBufferPointer { password in
            salt.withUnsafeMutableBufferPointer { salt in
                secret.withUnsafeMutableBufferPointer { secret in
                    associated.withUnsafeMutableBufferPointer { associated in
                        hash.withUnsafeMutableBufferPointer { hash in
                            var context = argon2_context()
                            (context.out, context.outlen) = (hash.baseAddress, UInt32(hash.count))
                            (context.pwd, context.pwdlen) = (password.baseAddress, UInt32(password.count))
                            (context.salt, context.saltlen) = (salt.baseAddress, UInt32(salt.count))
                            (context.secret, context.secretlen) = (secret.baseAddress, UInt32(secret.count))
                            (context.ad, context.adlen) = (associated.baseAddress, UInt32(associated.count))
                            (context.t_cost, context.m_cost, context.lanes, context.threads) = (passes, memory, lanes, 1)
                            context.version = ARGON2_VERSION_13.rawValue
                            return argon2id_ctx(&context)
                        }
                    }
                }
            }
        }
        guard result == ARGON2_OK.rawValue else { throw Argon2Error(result) }
        return hash
    }

    /// Whether the password is the one that was hashed, with whatever parameters the text names; the last comparison takes the same time wherever they differ.
    ///
    /// - Throws: ``Argon2Error`` for what is no hash.
    package static func verify(_ password: [UInt8], against encoded: String) throws -> Bool {
        let result = argon2id_verify(encoded, password, password.count)
        switch result {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        default: throw Argon2Error(result)
        }
    }

    /// How a hash made with these parameters begins.
    package var prefix: String { "$argon2id$v=19$m=\(memory),t=\(passes),p=\(lanes)$" }
}

/// libargon2 refused: out of memory, or something that is no hash of its own.
package struct Argon2Error: Error, Sendable, CustomStringConvertible {
    package let description: String

    init(_ code: Int32) { description = "Argon2: \(String(cString: argon2_error_message(code)))" }
}
