/// Whether, as which sitting and up to what cap a component can be taken again, with every reason why not.
package struct ResitVerdict: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        case nothingToResit(ContentCode)
        case passed(Int)
        case compensated
        /// A sitting was opened and has no mark yet.
        case sittingOpen(Int)
        case attemptsUsed(Int)
    }

    package let sitting: Int
    /// Nil for a sitting that counts in full.
    package let cap: Hundredths?
    package let reasons: [Reason]

    package init(sitting: Int, cap: Hundredths?, reasons: [Reason]) { (self.sitting, self.cap, self.reasons) = (sitting, cap, reasons) }

    package var isPermitted: Bool { reasons.isEmpty }
}

extension ResitVerdict.Reason {
    package var text: LocalizedText {
        switch self {
        case .nothingToResit(let code): LocalizedText(english: "\(code) has no resit", french: "\(code) n'a pas de rattrapage")
        case .passed(let mark): LocalizedText(english: "it was passed with \(mark)", french: "l'épreuve est réussie avec \(mark)")
        case .compensated: LocalizedText(english: "it is compensated by the total", french: "l'épreuve est compensée par le total")
        case .sittingOpen(let number):
            LocalizedText(english: "sitting no. \(number) has no mark yet", french: "la session n° \(number) n'a pas encore de note")
        case .attemptsUsed(let count):
            LocalizedText(
                english: "it was taken again already, no. of resits: \(count); another one needs the board's permission",
                french: "le rattrapage a déjà eu lieu, nombre : \(count) ; un autre exige l'autorisation du jury"
            )
        }
    }
}
