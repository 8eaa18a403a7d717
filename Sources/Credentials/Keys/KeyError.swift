internal import COpenSSL

/// A key, a certificate or the folder that holds them cannot be used.
public struct KeyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case fileUnreadable = "key-file-unreadable"
        case fileUnwritable = "key-file-unwritable"
        case fileExposed = "key-file-exposed"
        case storeExists = "key-store-exists"
        case storeMalformed = "key-store-malformed"
        case storeChanged = "key-store-changed"
        case passphraseMissing = "key-passphrase-missing"
        case passphraseWrong = "key-passphrase-wrong"
        case nameUnsuitable = "key-name-unsuitable"
        case certificateMalformed = "certificate-malformed"
        case certificateUntrusted = "certificate-untrusted"
        case keyMismatch = "key-mismatch"
        case noKeyInUse = "key-none-in-use"
        case revocationUnsuitable = "key-revocation-unsuitable"
        case listMalformed = "revocation-list-malformed"
        case listUntrusted = "revocation-list-untrusted"
        case listOutdated = "revocation-list-outdated"
        case tokenFailure = "key-token-failure"
        case signatureMalformed = "signature-malformed"
        case libraryFailure = "key-library-failure"
    }

    /// What is wrong, for programs.
    public let code: Code
    /// What is wrong and what would be right, for people.
    public let reason: String

    package init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The explanation alone.
    public var description: String { reason }

    /// The oldest error in OpenSSL's queue of this thread, which is emptied.
    static func library(_ operation: String) -> KeyError {
        let number = ERR_get_error()
        ERR_clear_error()
        let detail = ERR_reason_error_string(number).map { String(cString: $0) } ?? "no further reason given"
        return KeyError(.libraryFailure, "\(operation) failed: \(detail)")
    }
}
