/// What a document is (domain.md 2.5, rulings 2 and 3).
package enum DocumentKind: String, Sendable, CaseIterable {
    /// That the award was earned, without mark or grade (ruling 12).
    case certificate
    /// Units, marks, grades and outcomes, as far as they were released.
    case transcript
    /// Hours and sessions, for whoever attended one, whatever became of the enrolment.
    case statementOfAttendance = "statement-of-attendance"
    /// A confirmation for an authority or an employer.
    case letter

    /// Certificate and transcript prove an award for good, so the holder confirms the name as printed and a second person looks before they are sealed. A
    /// statement and a letter repeat what the register shows on their day under the name on record; waiting for two more people would help nobody
    /// (decision 0012).
    package var provesAward: Bool { self == .certificate || self == .transcript }

    package var title: LocalizedText {
        switch self {
        case .certificate: LocalizedText(english: "Certificate", french: "Certificat")
        case .transcript: LocalizedText(english: "Transcript of records", french: "Relevé de notes")
        case .statementOfAttendance: LocalizedText(english: "Statement of attendance", french: "Attestation de présence")
        case .letter: LocalizedText(english: "Letter", french: "Lettre")
        }
    }
}

/// Of what somebody has at most one valid edition: a kind, and of letters one for each purpose, so that a confirmation for an employer does not replace the
/// invitation that lies at a consulate.
package struct DocumentSlot: Sendable, Hashable {
    package let kind: DocumentKind
    /// Nil for anything but a letter.
    package let purpose: LetterPurpose?

    package init(_ kind: DocumentKind) { (self.kind, purpose) = (kind, nil) }
    package init(letter purpose: LetterPurpose) { (kind, self.purpose) = (.letter, purpose) }
}
