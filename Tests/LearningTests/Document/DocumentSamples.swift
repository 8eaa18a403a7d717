import Learning
import Testing

private let text = LocalizedText(english: "Certificate in “testing”", french: "Certificat d’essai")

extension DocumentFacts {
    static func sample(
        _ content: DocumentContent? = nil,
        random: [UInt8] = [1, 2, 3, 4, 5, 6, 7],
        native: String? = "נועה לוי",
        isSpecimen: Bool = false
    ) throws -> DocumentFacts {
        DocumentFacts(
            Values(
                serial: CertificateSerial(prefix: "IDPA", random: random),
                code: VerificationCode(random: random),
                credentialID: String(repeating: "0a", count: 16),
                edition: 1,
                preparedOn: try #require(LocalDate("2026-11-21")),
                holder: try PersonName(latin: "Noa Levi", native: native),
                course: text,
                courseKey: "sample-course",
                courseVersion: 3,
                startedOn: try #require(LocalDate("2025-11-03")),
                endedOn: try #require(LocalDate("2026-10-30")),
                issuer: text,
                signatory: try Signatory(name: "Jo Ndiaye", office: text),
                publicAddress: "https://academy.example",
                isSpecimen: isSpecimen,
                content: try content ?? .sample(.certificate)
            )
        )
    }
}

extension DocumentContent {
    static func sample(_ kind: DocumentKind) throws -> DocumentContent {
        let day = try #require(LocalDate("2026-11-02"))
        return switch kind {
        case .certificate: .certificate(CertificateContent(award: text, awardedOn: day, workloadHours: 375))
        case .transcript: .transcript(.sample(on: day))
        case .statementOfAttendance:
            .statementOfAttendance(
                AttendanceContent(
                    modules: [AttendanceContent.Module(title: text, heldMinutes: 1680, attendedMinutes: 1560)],
                    sessions: [AttendanceContent.Session(date: day, title: text, minutes: 210, attendedMinutes: 90)]
                )
            )
        case .letter: .letter(LetterContent(purpose: .visa, addressee: "Consulate General", place: nil, text: text))
        }
    }
}

extension TranscriptContent {
    static func sample(on day: LocalDate) -> TranscriptContent {
        TranscriptContent(
            units: [Unit(code: "U1", title: text, hours: 25, result: .passed)],
            components: [
                Component(code: "A2", title: text, weight: Hundredths(whole: 15), mark: 61, grade: .c, outcome: .passed),
                Component(code: "A3", title: text, weight: Hundredths(count: 1_250), mark: nil, grade: nil, outcome: .open),
            ],
            outcomes: [LearningOutcome(number: 1, text: text)],
            total: "58.00",
            standing: .awarded,
            awardedOn: day
        )
    }
}
