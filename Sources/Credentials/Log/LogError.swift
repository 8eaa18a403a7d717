/// Something of a transparency log cannot be read, made or believed.
public struct LogError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case treeMalformed = "log-tree-malformed"
        case hashUnknown = "log-hash-unknown"
        case noteMalformed = "log-note-malformed"
        case keyMalformed = "log-key-malformed"
        case checkpointMalformed = "log-checkpoint-malformed"
        case leafMalformed = "log-leaf-malformed"
        case proofMalformed = "log-proof-malformed"
        case policyMalformed = "log-policy-malformed"
        case tileMalformed = "log-tile-malformed"
        case tileMissing = "log-tile-missing"
        case contradiction = "log-contradiction"
        case requestMalformed = "log-request-malformed"
        case stateUnusable = "log-state-unusable"
        case signingFailed = "log-signing-failed"
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
