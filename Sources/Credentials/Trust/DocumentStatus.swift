public import Cryptography

/// Why a sealed document is not simply valid. A document that no list names is valid as far as its academy knows.
public struct DocumentStatus: Sendable, Hashable {
    /// The states a register can list.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// A later edition took its place.
        case superseded
        /// Held back while a case is open.
        case suspended
        /// Withdrawn: it was valid before `since`.
        case revoked
        /// It was never valid.
        case annulled
    }

    /// SHA-256 of the sealed file.
    public let document: Digest
    /// What it is instead of valid.
    public let state: State
    /// From when the state holds, in microseconds since 1970.
    public let since: Int64

    /// An entry of a status list.
    public init(document: Digest, state: State, since: Int64) {
        self.document = document
        self.state = state
        self.since = since
    }
}
