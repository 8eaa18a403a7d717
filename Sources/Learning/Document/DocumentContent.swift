/// What a document states of its own kind.
package indirect enum DocumentContent: Sendable, Hashable {
    case certificate(CertificateContent)
    case transcript(TranscriptContent)
    case statementOfAttendance(AttendanceContent)
    case letter(LetterContent)

    package var kind: DocumentKind { slot.kind }

    package var slot: DocumentSlot {
        switch self {
        case .certificate: DocumentSlot(.certificate)
        case .transcript: DocumentSlot(.transcript)
        case .statementOfAttendance: DocumentSlot(.statementOfAttendance)
        case .letter(let letter): DocumentSlot(letter: letter.purpose)
        }
    }

    /// Whether it says that the award was earned, and so falls with it.
    package var claimsAward: Bool {
        switch self {
        case .certificate: true
        case .transcript(let transcript): transcript.standing == .awarded
        case .statementOfAttendance, .letter: false
        }
    }
}
