/// Where a case of suspected misconduct stands. An open one holds its submission and bars the award (domain.md 2.4 and section 3).
package enum IntegrityCaseState: String, Sendable, CaseIterable {
    case referred
    /// The person concerned was heard; nothing is penalised before that.
    case heard
    case cleared
    case penalised
}

package enum IntegrityCaseEvent: String, Sendable, CaseIterable {
    case hear
    case clear
    case penalise
    /// On new evidence.
    case reopen
}
