/// A time-stamp could not be had, or must not be believed.
public struct TimeStampError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The authority cannot be reached, or not now: worth trying again.
        case unreachable = "time-stamp-unreachable"
        /// The authority refuses.
        case refused = "time-stamp-refused"
        case keyNotInUse = "time-stamp-key-not-in-use"
        case malformed = "time-stamp-malformed"
        /// It is for something else.
        case wrongImprint = "time-stamp-wrong-imprint"
        case untrusted = "time-stamp-untrusted"
        case signatureInvalid = "time-stamp-signature-invalid"
        case signingFailed = "time-stamp-signing-failed"
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
}
