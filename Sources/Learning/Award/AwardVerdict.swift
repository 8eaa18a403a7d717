/// Whether somebody's results carry the award, with every reason why not and every number that went into it.
package struct AwardVerdict: Sendable, Hashable {
    package struct Component: Sendable, Hashable {
        package let code: ContentCode
        package let weight: Hundredths
        package let passMark: Hundredths?
        /// Nil while no mark was recorded.
        package let mark: ComponentMark?
    }

    package enum Reason: Sendable, Hashable {
        case markMissing(ContentCode)
        /// Rounded mark and pass mark, and whether the total could make up for it by a decision of the board.
        case belowPassMark(ContentCode, Int, Hundredths, CompensationVerdict)
        case totalTooLow(Rational, Hundredths)
        case tooManyCompensated([ContentCode], Int)
        case attendance(AttendanceHurdle)
        case integrityCaseOpen
    }

    package let components: [Component]
    /// The sum of rounded components by weight, unrounded itself; nil while a weighted component has no mark.
    package let total: Rational?
    /// Empty when the award is carried.
    package let reasons: [Reason]

    package var carriesAward: Bool { reasons.isEmpty }
}

extension AwardVerdict.Reason {
    package var text: LocalizedText {
        switch self {
        case .markMissing(let code): LocalizedText(english: "\(code) has no mark", french: "\(code) n'a pas de note")
        case .belowPassMark(let code, let mark, let pass, let compensation):
            LocalizedText(
                english: "\(code) has \(mark), below its pass mark \(pass)" + (compensation.isPermitted ? "; the board can compensate it" : ""),
                french: "\(code) a \(mark), sous la note de passage \(pass)" + (compensation.isPermitted ? " ; le jury peut le compenser" : "")
            )
        case .totalTooLow(let total, let pass):
            LocalizedText(
                english: "the weighted total \(total.twoDecimals) is below \(pass)",
                french: "le total pondéré \(total.twoDecimals) est inférieur à \(pass)"
            )
        case .tooManyCompensated(let codes, let most):
            LocalizedText(
                english: "\(codes.map(\.description).joined(separator: ", ")) are compensated, \(most) at most can be",
                french: "\(codes.map(\.description).joined(separator: ", ")) sont compensés, \(most) au plus peuvent l'être"
            )
        case .attendance(let hurdle):
            LocalizedText(
                english: "attendance of \(hurdle.module) does not suffice: \(hurdle.detail.english)",
                french: "la présence à \(hurdle.module) ne suffit pas : \(hurdle.detail.french)"
            )
        case .integrityCaseOpen:
            LocalizedText(english: "an integrity case is open", french: "une procédure d'intégrité est ouverte")
        }
    }
}

extension AwardVerdict.Reason: CustomStringConvertible {
    package var description: String { text.english }
}
