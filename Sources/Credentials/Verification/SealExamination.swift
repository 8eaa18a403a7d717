/// What the bytes of a file show about its seal.
public struct SealExamination: Sendable {
    /// The outcome of all checks together.
    public enum Verdict: Sendable {
        /// Sealed by this academy, admitted by it as far as the bundle tells, and not changed since.
        case intact(SealFacts)
        /// The file bears marks of a seal of this academy but fails a check: it was changed after sealing, or the seal was put on something else.
        case altered(SealRefusal)
        /// A seal key of this academy sealed these very bytes, but what the academy says of its keys, its log or its badges speaks against it: an alarm.
        case notAdmitted(SealRefusal)
        /// A seal key of this academy sealed these very bytes, but the evidence that the bundle asks for is not at hand.
        case unproved(SealRefusal)
        /// A PDF document, but no mark of a seal of this academy is in it.
        case notOurs(SealRefusal)
        /// No PDF document at all, or one too large to be looked at, and no mark of a seal of this academy is in it.
        case malformed(SealRefusal)
    }

    /// Every check once, in order.
    public let checks: [SealCheck]
    /// The outcome.
    public let verdict: Verdict
}

/// The first check that a file failed, and how.
public struct SealRefusal: Error, Sendable, Hashable {
    /// The check that failed.
    public let check: SealCheck.ID
    /// What is wrong with the file, for people.
    public let reason: String
}
