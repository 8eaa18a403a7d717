/// A request that was sent under a key, as far as it has come.
package struct KeptRequest: Sendable, Hashable {
    package enum Stage: Sendable, Hashable {
        /// Somebody is at work on it.
        case running
        /// Done, and what was told: JSON text, nil where it was a secret that is told once.
        case done(answer: String?)
    }

    /// Of operation and input, so that a key that was used for something else is noticed.
    package let digest: [UInt8]
    package let stage: Stage

    package init(digest: [UInt8], stage: Stage) {
        self.digest = digest
        self.stage = stage
    }
}
