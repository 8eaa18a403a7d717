/// The letter that a transcript prints beside a mark, never a certificate (domain.md section 3: the bands of a Malta-style provider; C+ and C by recall).
package enum Grade: String, Sendable, CaseIterable {
    case aPlus = "A+"
    case a = "A"
    case bPlus = "B+"
    case b = "B"
    case cPlus = "C+"
    case c = "C"
    case dPlus = "D+"
    case d = "D"
    /// Below the pass mark, and compensated by the total.
    case compensatedPass = "CP"
    case fail = "F"

    /// - Parameter passMark: below it there is no band: a fail, or a compensated pass. Nil where nothing is to be passed.
    package init(_ mark: Int, passMark: Hundredths?, isCompensated: Bool = false) {
        if let passMark, Hundredths(whole: mark) < passMark {
            self = isCompensated ? .compensatedPass : .fail
            return
        }
        self =
            switch mark {
            case 95...: .aPlus
            case 80...: .a
            case 75...: .bPlus
            case 70...: .b
            case 65...: .cPlus
            case 55...: .c
            case 50...: .dPlus
            case 45...: .d
            default: .fail
            }
    }
}
