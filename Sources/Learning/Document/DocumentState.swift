/// The life of one edition of a document (domain.md 2.5, rulings 1, 2 and 5). Whatever happens to it, its row and its bytes stay.
package enum DocumentState: String, Sendable, CaseIterable {
    /// Its holder is entitled to it, and has yet to confirm the name. The facts are a draft: the proof that the holder is shown.
    case eligible
    /// The holder said that the name is printed rightly.
    case nameConfirmed = "name-confirmed"
    /// The facts are fixed.
    case prepared
    /// A second person has looked, where the kind asks for one; the file can be sealed.
    case approved
    /// Sealed, and the one valid edition.
    case issued
    /// Replaced by a newer edition.
    case superseded
    /// Not to be relied on while an inquiry runs.
    case suspended
    /// Valid until it was withdrawn, not since.
    case revoked
    /// Never valid: no ratified award stood behind it.
    case annulled
    /// Given up before it was sealed.
    case cancelled

    /// Nobody has seen it but those who prepare it and its holder.
    package var isInPreparation: Bool { [.eligible, .nameConfirmed, .prepared, .approved].contains(self) }
    /// The one edition that counts, or will again when an inquiry is over.
    package var isCurrent: Bool { self == .issued || self == .suspended }
    package var isSealed: Bool { !isInPreparation && self != .cancelled }
}

package enum DocumentEvent: String, Sendable, CaseIterable {
    case confirmName = "confirm-name"
    case prepare
    case approve
    case issue
    case supersede
    case suspend
    case lift
    case revoke
    case annul
    case cancel
}

extension DocumentState: StateMachine {
    package static let noun = "document"
    package static let initial = DocumentState.eligible

    package func next(_ event: DocumentEvent) -> DocumentState? {
        switch (self, event) {
        case (.eligible, .confirmName): .nameConfirmed
        case (.nameConfirmed, .prepare): .prepared
        case (.prepared, .approve): .approved
        case (.approved, .issue): .issued
        case (.eligible, .cancel), (.nameConfirmed, .cancel), (.prepared, .cancel), (.approved, .cancel): .cancelled
        case (.issued, .supersede): .superseded
        case (.issued, .suspend): .suspended
        case (.issued, .revoke), (.suspended, .revoke): .revoked
        case (.issued, .annul), (.suspended, .annul): .annulled
        case (.suspended, .lift): .issued
        case (.eligible, .prepare), (.eligible, .approve), (.eligible, .issue),
            (.nameConfirmed, .confirmName), (.nameConfirmed, .approve), (.nameConfirmed, .issue),
            (.prepared, .confirmName), (.prepared, .prepare), (.prepared, .issue),
            (.approved, .confirmName), (.approved, .prepare), (.approved, .approve),
            (.eligible, .supersede), (.eligible, .suspend), (.eligible, .lift), (.eligible, .revoke), (.eligible, .annul),
            (.nameConfirmed, .supersede), (.nameConfirmed, .suspend), (.nameConfirmed, .lift), (.nameConfirmed, .revoke), (.nameConfirmed, .annul),
            (.prepared, .supersede), (.prepared, .suspend), (.prepared, .lift), (.prepared, .revoke), (.prepared, .annul),
            (.approved, .supersede), (.approved, .suspend), (.approved, .lift), (.approved, .revoke), (.approved, .annul),
            (.issued, .confirmName), (.issued, .prepare), (.issued, .approve), (.issued, .issue), (.issued, .lift), (.issued, .cancel),
            (.suspended, .confirmName), (.suspended, .prepare), (.suspended, .approve), (.suspended, .issue), (.suspended, .supersede),
            (.suspended, .suspend), (.suspended, .cancel),
            (.superseded, _), (.revoked, _), (.annulled, _), (.cancelled, _):
            nil
        }
    }
}
