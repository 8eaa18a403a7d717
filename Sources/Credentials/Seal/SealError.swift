/// A document could not be sealed; nothing of it may be given out.
public struct SealError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case documentMalformed = "seal-document-malformed"
        case placeTooSmall = "seal-place-too-small"
        case signingFailed = "seal-signing-failed"
        case timeStampFailed = "seal-time-stamp-failed"
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
