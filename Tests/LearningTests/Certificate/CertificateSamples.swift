import Learning
import Testing

extension CertificateFacts {
    static func sample(
        random: [UInt8] = [1, 2, 3, 4, 5, 6, 7],
        native: String? = "נועה לוי",
        isSpecimen: Bool = false
    ) throws -> CertificateFacts {
        let text = LocalizedText(english: "Certificate in “testing”", french: "Certificat d’essai")
        return try CertificateFacts(
            serial: CertificateSerial(prefix: "IDPA", random: random),
            code: VerificationCode(random: random),
            credentialID: String(repeating: "0a", count: 16),
            edition: 1,
            holder: PersonName(latin: "Noa Levi", native: native),
            award: text,
            course: text,
            courseKey: "sample-course",
            courseVersion: 3,
            awardedOn: #require(LocalDate("2026-11-02")),
            startedOn: #require(LocalDate("2025-11-03")),
            endedOn: #require(LocalDate("2026-10-30")),
            workloadHours: 375,
            issuer: text,
            signatory: Signatory(name: "Jo Ndiaye", office: text),
            publicAddress: "https://academy.example",
            isSpecimen: isSpecimen
        )
    }
}
