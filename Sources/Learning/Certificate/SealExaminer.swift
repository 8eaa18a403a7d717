/// Examines the seal of a file that somebody brings: a port, since Learning knows neither files nor keys. Says nothing of the register.
package protocol SealExaminer: Sendable {
    func examine(_ bytes: [UInt8], at instant: Instant) async -> SealFinding
}

package struct SealFinding: Sendable, Hashable {
    package enum Verdict: Sendable, Hashable {
        /// Every byte is as it was sealed by a key of this academy.
        case intact(SealedFacts)
        /// Carries this academy's seal and is not as it was sealed.
        case altered
        /// Nothing of this academy's.
        case notOurs
        /// A good seal on something that is none of our documents: whoever has the key did not use this program.
        case foreignContent
        /// There was no time to look.
        case unexamined
    }

    package struct SealedFacts: Sendable, Hashable {
        package let facts: DocumentFacts
        /// SHA-256 of the whole file.
        package let digest: [UInt8]
        package let sealedAt: Instant
        package let keyID: String
        /// Sealed by a demonstration's keys, whatever the facts say.
        package let isSpecimen: Bool

        package init(facts: DocumentFacts, digest: [UInt8], sealedAt: Instant, keyID: String, isSpecimen: Bool) {
            self.facts = facts
            self.digest = digest
            self.sealedAt = sealedAt
            self.keyID = keyID
            self.isSpecimen = isSpecimen
        }
    }

    package let verdict: Verdict
    package let checks: [VerificationCheck]

    package init(verdict: Verdict, checks: [VerificationCheck]) {
        self.verdict = verdict
        self.checks = checks
    }
}
