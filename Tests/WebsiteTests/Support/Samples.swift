import Learning

enum Samples {
    /// 21 November 2026, 14:05:09 UTC.
    static let now = Instant(microseconds: 1_795_269_909_000_000)
    /// 3 May 2026, 08:00 UTC.
    static let earlier = Instant(microseconds: 1_777_795_200_000_000)

    static func identity(isDemonstration: Bool = true, address: String = "https://academy.example") -> AcademyIdentity {
        do {
            return try AcademyIdentity(
                name: LocalizedText(
                    english: "Academy for Drug Policy & Practice",
                    french: "Académie des politiques et pratiques en matière de drogues"
                ),
                publicAddress: address,
                serialPrefix: "IDPA",
                isDemonstration: isDemonstration
            )
        } catch {
            preconditionFailure("the sample identity is valid: \(error)")
        }
    }

    static let serial = CertificateSerial(prefix: "IDPA", random: [1, 35, 69, 103, 137, 171, 205])
    static let otherSerial = CertificateSerial(prefix: "IDPA", random: [9, 8, 7, 6, 5, 4, 3])
    static let code = VerificationCode(random: [33, 66, 99, 132, 165])
    static let otherCode = VerificationCode(random: [1, 2, 3, 4, 5])

    static var certificate: DocumentContent {
        let award = LocalizedText(english: "Certificate in Drug Policy <Advanced>", french: "Certificat en politique des drogues <avancé>")
        return .certificate(CertificateContent(award: award, awardedOn: date("2026-11-01"), workloadHours: 375))
    }

    static func facts(_ content: DocumentContent? = nil, native: String? = "ליאורה בן־דוד", isSpecimen: Bool = false) -> DocumentFacts {
        do {
            return DocumentFacts(
                DocumentFacts.Values(
                    serial: serial,
                    code: code,
                    credentialID: String(repeating: "a7", count: 16),
                    edition: 1,
                    preparedOn: date("2026-11-20"),
                    holder: try PersonName(latin: "Liora Ben-David O'Neill", native: native?.replacing("־", with: "-")),
                    course: LocalizedText(english: "Advanced Drug Policy & Management", french: "Politique et gestion avancées"),
                    courseKey: "advanced",
                    courseVersion: 3,
                    startedOn: date("2026-08-31"),
                    endedOn: date("2026-10-30"),
                    issuer: LocalizedText(english: "Academy for Drug Policy & Practice", french: "Académie des politiques"),
                    signatory: try Signatory(name: "Amélie Šimůnková", office: LocalizedText(english: "Director", french: "Directrice")),
                    publicAddress: "https://academy.example",
                    isSpecimen: isSpecimen,
                    content: content ?? certificate
                )
            )
        } catch {
            preconditionFailure("the sample facts are valid: \(error)")
        }
    }

    static func document(_ state: DocumentState, facts: DocumentFacts = facts()) -> Document {
        Document(
            id: Identifier(UUIDv7(at: earlier, random: 2)),
            enrolment: Identifier(UUIDv7(at: earlier, random: 4)),
            facts: facts,
            state: state,
            stateSince: earlier
        )
    }

    static func date(_ text: String) -> LocalDate {
        guard let date = LocalDate(text) else { preconditionFailure("\(text) is no date") }
        return date
    }
}
