internal import COpenSSL

/// A cryptographic operation that was refused or could not be done; nothing of its result may be used.
public struct CryptographyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case wrongLength = "crypto-wrong-length"
        case authenticationFailed = "crypto-authentication-failed"
        case notBase64 = "crypto-not-base64"
        case notHexadecimal = "crypto-not-hexadecimal"
        case randomUnavailable = "crypto-random-unavailable"
        case libraryFailure = "crypto-library-failure"
    }

    /// What went wrong, for programs.
    public let code: Code
    /// What was wrong and what would be right, for people.
    public let reason: String

    /// An error with its explanation.
    public init(code: Code, reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The explanation alone.
    public var description: String { reason }

    /// The oldest error in OpenSSL's queue of this thread, which is emptied.
    package static func library(_ operation: String) -> CryptographyError {
        let number = ERR_get_error()
        ERR_clear_error()
        let detail = ERR_reason_error_string(number).map { String(cString: $0) } ?? "no further reason given"
        return CryptographyError(code: .libraryFailure, reason: "\(operation) failed: \(detail)")
    }
}
