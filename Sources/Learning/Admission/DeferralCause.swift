/// Why somebody takes a seat of the next edition instead of this one (ruling 25).
package enum DeferralCause: String, Sendable, CaseIterable {
    case wish
    case visaRefusal = "visa-refusal"
    case illness, birth, war, detention

    /// Only a deferral by wish uses up the one that everybody has.
    package var counts: Bool { self == .wish }
}
