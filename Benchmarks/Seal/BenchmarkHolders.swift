import Learning

/// Names in every script of the recorded fonts, since another script is another font to cut.
enum BenchmarkHolders {
    static let all: [(latin: String, native: String?)] = [
        ("Ġorġ Żammit Ħaber", nil), ("İlknur Işık", nil), ("Eleni Papadopoulou", "Ελένη Παπαδοπούλου"), ("Đorđe Petrović", "Ђорђе Петровић"),
        ("Giorgi Beridze", "გიორგი ბერიძე"), ("Anahit Sargsyan", "Անահիտ Սարգսյան"), ("Noa Levi", "נועה לוי"),
        ("Mohammed Ben Abdellah El Alaoui", "محمد بن عبد الله العلوي"), ("Tanina Aït Yedder", "ⵜⴰⵏⵉⵏⴰ ⴰⵢⵜ ⵢⴻⴷⴷⴻⵔ"), ("Əli Məmmədov", nil),
        ("María José Hernández Núñez", nil), ("Hanna Yizhakevych", "Ґанна Їжакевич"), ("Aurélie Lefèvre-Dœuff", nil), ("Þórdís Guðmundsdóttir", nil),
        ("Leïla Ben Romdhane", "ليلى بن رمضان"), ("Zsófia Őrfalvi-Fűzesi", nil),
    ]

    /// The names go round; serial, code and identifier are new for each number, as they are for each certificate.
    static func facts(_ number: Int) throws -> DocumentFacts {
        let holder = all[number % all.count]
        let word = withUnsafeBytes(of: UInt64(number + 1).bigEndian) { Array($0) }
        let award = LocalizedText(
            english: "Certificate of Advanced Drug Policy Management",
            french: "Certificat de gestion avancée des politiques en matière de drogues"
        )
        let course = LocalizedText(english: "Advanced Drug Policy Management", french: "Gestion avancée des politiques en matière de drogues")
        let office = LocalizedText(english: "Registrar, for the benchmark", french: "Registraire, pour la mesure")
        guard let start = LocalDate("2025-09-15"), let end = LocalDate("2026-08-28"), let board = LocalDate("2026-10-05"),
            let place = StatusPlace(list: 1, index: Int64(number) % StatusPlace.listSize)
        else {
            throw BenchmarkFailed("a date of the benchmark is none")
        }
        return DocumentFacts(
            DocumentFacts.Values(
                serial: CertificateSerial(prefix: "BENCH", random: word),
                code: VerificationCode(random: Array(word.reversed())),
                credentialID: "0123456789abcdef" + String(UInt64(number) | 1 << 63, radix: 16),
                edition: 1,
                preparedOn: board,
                holder: try PersonName(latin: holder.latin, native: holder.native),
                course: course,
                courseKey: "advanced-drug-policy-management",
                courseVersion: 1,
                startedOn: start,
                endedOn: end,
                issuer: LocalizedText(english: "Academy of Benchmarks", french: "Académie des mesures"),
                signatory: try Signatory(name: "Benchmark Registrar", office: office),
                publicAddress: "https://academy.example",
                isSpecimen: true,
                content: .certificate(CertificateContent(award: award, awardedOn: board, workloadHours: 300)),
                badge: BadgeNumbers(holder: UUIDv4(high: 1, low: UInt64(number)), status: place)
            )
        )
    }
}

struct BenchmarkFailed: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
