/// A trust bundle that must not be used.
public struct TrustError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case malformed = "trust-bundle-malformed"
        case wrongRoot = "trust-bundle-wrong-root"
        case certificateUntrusted = "trust-bundle-certificate-untrusted"
        case windowInvalid = "trust-bundle-window-invalid"
        case listsInvalid = "trust-bundle-lists-invalid"
        case outdated = "trust-bundle-outdated"
        case signatureInvalid = "trust-bundle-signature-invalid"
        case signingFailed = "trust-bundle-signing-failed"
    }

    /// What is wrong, for programs.
    public let code: Code
    /// What is wrong and what would be right, for people.
    public let reason: String

    init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The explanation alone.
    public var description: String { reason }
}
