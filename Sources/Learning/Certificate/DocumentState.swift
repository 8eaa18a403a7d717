/// The life of a sealed document (domain.md 2.5, rulings 1, 2 and 5). Whatever happens to it, its row and its bytes stay.
package enum DocumentState: String, Sendable, CaseIterable {
    /// The facts are fixed; the file is not yet sealed.
    case prepared
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
}

package enum DocumentEvent: String, Sendable, CaseIterable {
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
    package static let initial = DocumentState.prepared

    package func next(_ event: DocumentEvent) -> DocumentState? {
        switch (self, event) {
        case (.prepared, .issue): .issued
        case (.prepared, .cancel): .cancelled
        case (.issued, .supersede): .superseded
        case (.issued, .suspend): .suspended
        case (.issued, .revoke), (.suspended, .revoke): .revoked
        case (.issued, .annul), (.suspended, .annul): .annulled
        case (.suspended, .lift): .issued
        case (.prepared, .supersede), (.prepared, .suspend), (.prepared, .lift), (.prepared, .revoke), (.prepared, .annul),
            (.issued, .issue), (.issued, .lift), (.issued, .cancel),
            (.suspended, .issue), (.suspended, .supersede), (.suspended, .suspend), (.suspended, .cancel),
            (.superseded, _), (.revoked, _), (.annulled, _), (.cancelled, _):
            nil
        }
    }
}
