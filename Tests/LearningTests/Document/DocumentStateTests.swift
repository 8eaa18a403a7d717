import Learning
import Testing

@Suite("Document state")
struct DocumentStateTests {
    /// Domain 2.5 with rulings 1, 2 and 5: whatever is not here is refused.
    private static let table: [DocumentState: [DocumentEvent: DocumentState]] = [
        .eligible: [.confirmName: .nameConfirmed, .cancel: .cancelled],
        .nameConfirmed: [.prepare: .prepared, .cancel: .cancelled],
        .prepared: [.approve: .approved, .cancel: .cancelled],
        .approved: [.issue: .issued, .cancel: .cancelled],
        .issued: [.supersede: .superseded, .suspend: .suspended, .revoke: .revoked, .annul: .annulled],
        .suspended: [.lift: .issued, .revoke: .revoked, .annul: .annulled],
        .superseded: [:], .revoked: [:], .annulled: [:], .cancelled: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: DocumentState.allCases, DocumentEvent.allCases)
    func followsTheTable(state: DocumentState, event: DocumentEvent) throws {
        if let next = try #require(Self.table[state])[event] {
            #expect(try state.after(event) == next)
        } else {
            let refused = #expect(throws: TransitionRefused.self) { try state.after(event) }
            #expect(refused?.refusal.facts == [LocalizedText("document"), state.title, LocalizedText(event.rawValue)])
        }
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            DocumentState.allCases.map(\.rawValue) == [
                "eligible", "name-confirmed", "prepared", "approved", "issued", "superseded", "suspended", "revoked", "annulled", "cancelled",
            ]
        )
        #expect(
            DocumentEvent.allCases.map(\.rawValue) == [
                "confirm-name", "prepare", "approve", "issue", "supersede", "suspend", "lift", "revoke", "annul", "cancel",
            ]
        )
        #expect(DocumentKind.allCases.map(\.rawValue) == ["certificate", "transcript", "statement-of-attendance", "letter"])
        #expect(LetterPurpose.allCases.map(\.rawValue) == ["enrolment", "attendance", "visa", "employer"])
    }

    @Test("A state is in preparation, sealed, or given up; only one edition counts")
    func sorts() {
        #expect(DocumentState.allCases.filter(\.isInPreparation) == [.eligible, .nameConfirmed, .prepared, .approved])
        #expect(DocumentState.allCases.filter(\.isSealed) == [.issued, .superseded, .suspended, .revoked, .annulled])
        #expect(DocumentState.allCases.filter(\.isCurrent) == [.issued, .suspended])
    }
}
