/// A request that was sent under a key, as far as it has come.
package struct KeptRequest: Sendable, Hashable {
    package enum Stage: Sendable, Hashable {
        /// Somebody is at work on it.
        case running
        /// Done, and what was told; nil where it was a secret that is told once.
        case done(KeptAnswer?)
    }

    /// Of operation and input, so that a key that was used for something else is noticed.
    package let digest: [UInt8]
    package let stage: Stage

    package init(digest: [UInt8], stage: Stage) {
        self.digest = digest
        self.stage = stage
    }
}

/// What a request was told, to be told again.
package struct KeptAnswer: Sendable, Hashable {
    /// JSON.
    package let text: String
    /// Of what two people edit.
    package let version: String?
    /// Of what was made.
    package let location: String?

    package init(text: String, version: String? = nil, location: String? = nil) {
        (self.text, self.version, self.location) = (text, version, location)
    }
}
