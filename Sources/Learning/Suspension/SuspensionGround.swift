/// Why a document cannot be relied on for a time.
package enum SuspensionGround: String, Sendable, CaseIterable {
    case error
    case fraud
    case misconduct
    case boardIrregularity = "board-irregularity"
    /// Somebody else may have sealed it, or could.
    case keyCompromise = "key-compromise"

    /// Whoever holds the document is told before it is suspended, unless being told would help a fraud along, or verifiers would be deceived meanwhile (ruling 5).
    package var isToldFirst: Bool { self != .fraud && self != .keyCompromise }

    init(_ ground: RevocationCase.Ground) {
        switch ground {
        case .error: self = .error
        case .fraud: self = .fraud
        case .misconduct: self = .misconduct
        case .boardIrregularity: self = .boardIrregularity
        }
    }
}
