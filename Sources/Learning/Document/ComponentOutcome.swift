/// How a component came out, as a transcript says it beside the mark.
package enum ComponentOutcome: String, Sendable, CaseIterable {
    case passed
    /// A later sitting stands, and counts in full: the first was excused or void.
    case passedAtResit = "passed-at-resit"
    /// A later sitting stands, and can count no more than a cap.
    case passedCapped = "passed-capped"
    /// Below the pass mark, and made up for by the total.
    case compensated
    case failed
    /// Nothing was released.
    case open

    /// - Parameter mark: as released; nil where nothing was.
    init(_ mark: ComponentMark?, passMark: Hundredths?) {
        guard let mark else {
            self = .open
            return
        }
        if let passMark, Hundredths(whole: mark.rounded) < passMark {
            self = mark.isCompensated ? .compensated : .failed
        } else if mark.isCapped {
            self = .passedCapped
        } else {
            self = mark.sitting > 1 ? .passedAtResit : .passed
        }
    }

    package var text: LocalizedText {
        switch self {
        case .passed: LocalizedText(english: "passed", french: "réussie")
        case .passedAtResit: LocalizedText(english: "passed at a later sitting", french: "réussie à une session ultérieure")
        case .passedCapped: LocalizedText(english: "passed at a resit, capped", french: "réussie au rattrapage, plafonnée")
        case .compensated: LocalizedText(english: "compensated", french: "compensée")
        case .failed: LocalizedText(english: "failed", french: "échouée")
        case .open: LocalizedText(english: "no result", french: "sans résultat")
        }
    }
}
