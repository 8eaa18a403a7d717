/// Whether the board may compensate a component, with every reason why not.
package struct CompensationVerdict: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        case neverCompensable(ContentCode)
        /// The rounded mark, and the ends of the band.
        case outsideBand(Int, Hundredths, Hundredths)
        case integrityPenalty
        case totalUnknown
        case totalTooLow(Rational, Hundredths)
        /// As many as may be are compensated already.
        case tooMany(Int)
    }

    package let reasons: [Reason]

    package var isPermitted: Bool { reasons.isEmpty }
}

extension CompensationVerdict.Reason {
    package var text: LocalizedText {
        switch self {
        case .neverCompensable(let code): LocalizedText(english: "\(code) is never compensated", french: "\(code) n'est jamais compensé")
        case .outsideBand(let mark, let lowest, let highest):
            LocalizedText(
                english: "\(mark) lies outside the band of \(lowest) to \(highest)",
                french: "\(mark) est hors de la plage de \(lowest) à \(highest)"
            )
        case .integrityPenalty: LocalizedText(english: "marks were taken off for misconduct", french: "des points ont été retirés pour fraude")
        case .totalUnknown:
            LocalizedText(
                english: "the total is not known yet: hold the component for the award board",
                french: "le total n'est pas encore connu : réservez l'épreuve au jury final"
            )
        case .totalTooLow(let total, let least):
            LocalizedText(
                english: "the weighted total \(total.twoDecimals) is below \(least)",
                french: "le total pondéré \(total.twoDecimals) est inférieur à \(least)"
            )
        case .tooMany(let most):
            LocalizedText(
                english: "no more than \(most) can be compensated, and as many are already",
                french: "\(most) au plus peuvent être compensées, et le sont déjà"
            )
        }
    }
}
