/// A badge, or something published beside it, could not be made or cannot be accepted.
public struct BadgeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case malformed = "badge-malformed"
        case tooLarge = "badge-too-large"
        case tooComplex = "badge-too-complex"
        case contextUnknown = "badge-context-unknown"
        case termUnknown = "badge-term-unknown"
        case valueUnsupported = "badge-value-unsupported"
        case notCanonical = "badge-not-canonical"
        case factsUnsuitable = "badge-facts-unsuitable"
        case proofMalformed = "badge-proof-malformed"
        case keyUnknown = "badge-key-unknown"
        case signatureWrong = "badge-signature-wrong"
        case signingFailed = "badge-signing-failed"
        case statusMalformed = "badge-status-malformed"
        case pictureMalformed = "badge-picture-malformed"
        case statementMalformed = "badge-statement-malformed"
        case statementTooLong = "badge-statement-too-long"
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
