import Credentials
import Foundation

/// The certificate design of the repository with invented people.
enum CertificateSample {
    static let design = "advanced-drug-policy-management/certificate"

    static let library = Result {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../certificates").standardized
        return try DesignLibrary.load(directory: folder.path)
    }

    static func composer() throws -> PageComposer {
        try PageComposer(library: library.get())
    }

    /// Latin form and form in the holder's own script, empty where the Latin form is that.
    static let names: [(holder: String, nativeName: String)] = [
        ("Ġorġ Żammit Ħ.", ""), ("İlknur Işık", ""), ("Ștefan Țurcanu", ""), ("Þórdís Guðmundsdóttir", ""), ("Łukasz Żółć", ""),
        ("Eleni Papadopoulou", "Ελένη Παπαδοπούλου"), ("Đorđe Petrović", "Ђорђе Петровић"), ("Hanna Yizhakevych", "Ґанна Їжакевич"),
        ("Giorgi Beridze", "გიორგი ბერიძე"), ("Anahit Sargsyan", "Անահիտ Սարգսյան"), ("Noa Levi", "נועה לוי"),
        ("Mohammed Ben Abdellah El Alaoui", "محمد بن عبد الله العلوي"), ("Alaa El Amine", "علاء الأمين"), ("Tiziri At Messaoud", "ⵜⵉⵣⵉⵔⵉ ⴰⵜ ⵎⵙⵙⵄⵓⴷ"),
        ("Hari Sharma", "हरि शर्मा"), ("Əli Məmmədov", ""), ("María José Hernández Núñez", ""), ("Prabowo", ""), (longName, ""),
    ]

    /// Vowel signs have glyphs of their own, set above and below their letters.
    static let vocalised = (holder: "Muhammad", nativeName: "مُحَمَّد")

    /// Sixty letters, not counting hyphens and spaces.
    static let longName = "Maximiliana-Alexandrina Konstantinopoulou von Hohenlohe-Ritterbug"

    static func request(
        _ holder: String,
        nativeName: String = "",
        language: PageLanguage = .bilingual,
        isSpecimen: Bool = false,
        changes: [String: String] = [:]
    ) -> PageRequest {
        let fields = [
            "issuer.en": "International Drug Policy Academy", "issuer.fr": "Académie internationale des politiques en matière de drogues",
            "holder": holder, "nativeName": nativeName, "award.en": "Certificate in Advanced Drug Policy Management",
            "award.fr": "Certificat de gestion avancée des politiques en matière de drogues", "course.en": "Advanced Drug Policy Management",
            "course.fr": "Gestion avancée des politiques en matière de drogues", "startDate.en": "30 August 2026", "startDate.fr": "30 août 2026",
            "endDate.en": "27 August 2027", "endDate.fr": "27 août 2027", "workloadHours": "375", "awardDate.en": "7 September 2027",
            "awardDate.fr": "7 septembre 2027", "serial": "IDPA-7Q4M-2XKD-9R0T", "verificationCode": "K7M2-44QF-XW8N",
            "verificationAddress": "academy.example/verify", "reissueDate.en": "", "reissueDate.fr": "", "signatoryName": "Dr Eleni Papadopoulou",
            "signatoryOffice.en": "Head of the Academy", "signatoryOffice.fr": "Directrice de l’Académie",
        ]
        let facts = Attachment(name: "certificate.json", mediaType: "application/json", bytes: Array(#"{"id":"urn:uuid:1"}"#.utf8))
        return PageRequest(
            language: language,
            fields: fields.merging(changes) { _, new in new },
            code: "https://academy.example/v/7Q4M2XKD9R0T#" + statement,
            title: "Certificate: \(holder)",
            documentID: "urn:uuid:00000000-0000-4000-8000-000000000001",
            signingTime: 1_820_311_200_000_000,
            attachments: [facts],
            isSpecimen: isSpecimen
        )
    }

    /// As long as a signed statement in an address's fragment.
    private static let statement = String(repeating: "AbCdEfGhIj0123456789", count: 9)

    /// A folder that lasts as long as `body`.
    static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("academy-pages-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    static func write(_ bytes: [UInt8], to folder: URL, as name: String = "page.pdf") throws -> URL {
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return file
    }
}
