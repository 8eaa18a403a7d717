/// What one line of an explanation did to a mark.
package enum MarkEffect: Sendable, Hashable {
    case earned(Hundredths)
    case agreed(Rational)
    case joined(group: Hundredths, individual: Hundredths, share: Hundredths)
    case revised(Hundredths)
    case notSubmitted
    /// What the scaling added, or took where it is negative.
    case scaled(percent: Hundredths, offset: Hundredths, change: Rational)
    case late(days: Int, penalty: Rational)
    /// Beyond the last day on which late work is taken.
    case tooLate(days: Int)
    case lateWaived
    case integrity(Rational)
    case capped(Hundredths)
    /// A cap was set, and the mark does not reach it.
    case belowCap(Hundredths)
    /// A cap was set, and does not hold: it was waived, or no earlier sitting counts.
    case uncapped
    case excused
    case voided
    /// Of several sittings that count, the one whose mark stands.
    case stands(sitting: Int)
    case rounded(Int)
    case compensated
}

extension MarkEffect {
    package var text: LocalizedText {
        switch self {
        case .earned(let mark): Self.text("earned \(mark)", "obtenu \(mark)")
        case .agreed(let mark): Self.text("agreed between markers: \(mark)", "convenu entre correcteurs : \(mark)")
        case .joined(let group, let individual, let share):
            Self.text(
                "group \(group) for \(share) %, individual part \(individual) for the rest",
                "groupe \(group) pour \(share) %, partie individuelle \(individual) pour le reste"
            )
        case .revised(let mark): Self.text("revised to \(mark)", "révisé à \(mark)")
        case .notSubmitted: Self.text("nothing was handed in: 0", "rien n'a été remis : 0")
        case .scaled(let percent, let offset, let change):
            Self.text(
                "\(change.signed): scaled by the board, \(percent) % and \(Rational(offset).signed)",
                "\(change.signed) : ajusté par le jury, \(percent) % et \(Rational(offset).signed)"
            )
        case .late(let days, let penalty):
            Self.text(
                "−\(penalty): late by \(days) working \(days == 1 ? "day" : "days")",
                "−\(penalty) : \(days) \(days == 1 ? "jour ouvré" : "jours ouvrés") de retard"
            )
        case .tooLate(let days):
            Self.text("0: late by \(days) working days, too late to count", "0 : \(days) jours ouvrés de retard, trop tard pour compter")
        case .lateWaived: Self.text("lateness waived", "retard excusé")
        case .integrity(let deduction): Self.text("−\(deduction): integrity decision", "−\(deduction) : décision d'intégrité")
        case .capped(let cap): Self.text("capped at \(cap)", "plafonné à \(cap)")
        case .belowCap(let cap): Self.text("below the cap of \(cap)", "sous le plafond de \(cap)")
        case .uncapped: Self.text("not capped", "sans plafond")
        case .excused: Self.text("excused: this sitting does not count", "excusé : cette session ne compte pas")
        case .voided: Self.text("void: this sitting does not count", "annulé : cette session ne compte pas")
        case .stands(let sitting): Self.text("the better of the sittings stands: no. \(sitting)", "la meilleure session l'emporte : n° \(sitting)")
        case .rounded(let mark): Self.text("final \(mark)", "final \(mark)")
        case .compensated: Self.text("compensated by the total", "compensé par le total")
        }
    }

    /// French has a comma where English has a point; nothing else in these sentences has a point between digits.
    private static func text(_ english: String, _ french: String) -> LocalizedText {
        LocalizedText(english: english, french: french.withDecimalCommas)
    }
}

extension Rational {
    fileprivate var signed: String { self < .zero ? "−\(Rational.zero - self)" : "+\(self)" }
}
