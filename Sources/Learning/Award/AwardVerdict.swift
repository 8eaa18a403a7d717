/// Whether somebody's marks carry the award, with every reason why not and every number that went into it.
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
        /// Rounded mark and pass mark. A near miss can be compensated only by a decision of the board.
        case belowPassMark(ContentCode, Int, Hundredths)
        case totalTooLow(Rational, Hundredths)
    }

    package let components: [Component]
    /// The sum of rounded components by weight, unrounded itself; nil while a weighted component has no mark.
    package let total: Rational?
    /// Empty when the award is carried.
    package let reasons: [Reason]

    package var carriesAward: Bool { reasons.isEmpty }
}

extension AwardVerdict.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .markMissing(let code): "\(code) has no mark"
        case .belowPassMark(let code, let mark, let pass): "\(code) has \(mark), below its pass mark \(pass)"
        case .totalTooLow(let total, let pass): "the weighted total \(total.twoDecimals) is below \(pass)"
        }
    }
}
