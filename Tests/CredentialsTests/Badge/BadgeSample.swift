import CanonicalJSON
import Credentials
import Cryptography
import TestTools

/// Badges as an academy would give them, and of every kind that it could.
enum BadgeSample {
    /// 21 November 2026, 12:00 UTC
    static let now: Int64 = 1_795_262_400_000_000
    static let issuer = BadgeIssuer(id: "did:web:academy.example", name: "Academy of Test", url: "https://academy.example")
    static let lists: [StatusEntry.Purpose: String] = [
        .revocation: "https://academy.example/status/1", .suspension: "https://academy.example/status/2",
    ]

    static func key(_ seed: UInt8 = 7) throws -> Ed25519KeyPair { try Ed25519KeyPair(seed: Array(repeating: seed, count: 32)) }

    static func keys(_ pair: Ed25519KeyPair) -> [KeyID: Ed25519PublicKey] { [pair.keyID: pair.publicKey] }

    static func entry(_ purpose: StatusEntry.Purpose = .revocation, _ index: Int = 94_567) throws -> StatusEntry {
        guard let index = StatusIndex(index), let list = lists[purpose] else { throw SampleMissing() }
        return StatusEntry(purpose: purpose, list: list, index: index)
    }

    static func facts() throws -> BadgeFacts {
        BadgeFacts(
            credential: "https://academy.example/credentials/0123456789abcdef0123456789abcdef",
            issuer: issuer,
            holder: BadgeFacts.Holder(id: "urn:uuid:5f0c5c2e-8d0e-4d6f-9a37-0c1d9a6b7e21", name: "Noa Levi", nativeName: "נועה לוי"),
            achievement: BadgeFacts.Achievement(
                id: "https://academy.example/achievements/advanced-drug-policy-management",
                texts: [
                    BadgeFacts.Achievement.Text(
                        language: "en",
                        name: "Certificate of Advanced Drug Policy Management",
                        description: "A programme of 300 hours in four modules.",
                        criteria: "All components passed, and half of the marks in all."
                    ),
                    BadgeFacts.Achievement.Text(
                        language: "fr",
                        name: "Certificat de gestion avancée des politiques en matière de drogues",
                        description: "Un programme de 300 heures en quatre modules.",
                        criteria: "Toutes les épreuves réussies, et la moitié des points au total."
                    ),
                ]
            ),
            awarded: now - 47 * 86_400_000_000 - 43_200_000_000,
            validFrom: now,
            status: [try entry()],
            facts: BadgeFacts.FactsFile(
                address: "https://academy.example/credentials/0123456789abcdef0123456789abcdef/facts",
                mediaType: "application/json",
                digest: SHA256.digest(Array("facts".utf8))
            )
        )
    }

    static func badge() throws -> Badge { try Badge(facts(), signedBy: key(), created: now) }

    private static let words = [
        "Ġorġ", "Żammit", "İlknur", "Nguyễn", "Ґанна", "Đorđe", "აკადემია", "Ἑλένη", "\"quoted\"", "back\\slash", "€", "😀", "O’Neill", "<b>",
        "_:c14n0", "{}", "ﬁ",
        "e\u{301}", "@id", "https://x.example/", "ʼ", "العلوي", "ⵜⴰⵏⵉⵏⴰ", "a.b", "&", "#", "\u{200D}",
    ]

    static func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...5, using: &random)).map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
    }

    /// Everything that may differ between badges, differing.
    static func facts(_ random: inout SeededGenerator) throws -> BadgeFacts {
        var facts = try facts()
        let number = Hexadecimal.encode(random.bytes(16))
        facts.credential = "https://academy.example/credentials/\(number)"
        let parts = [
            number.prefix(8), number.dropFirst(8).prefix(4), number.dropFirst(12).prefix(4), number.dropFirst(16).prefix(4), number.suffix(12),
        ]
        facts.holder = BadgeFacts.Holder(
            id: "urn:uuid:" + parts.joined(separator: "-"),
            name: text(&random),
            nativeName: Bool.random(using: &random) ? text(&random) : nil
        )
        facts.issuer.name = text(&random)
        let languages = ["en", "fr", "mt", "ar", "pt-BR"].prefix(Int.random(in: 1...5, using: &random))
        facts.achievement.texts = languages.map { language in
            BadgeFacts.Achievement.Text(language: language, name: text(&random), description: text(&random), criteria: text(&random))
        }
        facts.awarded = Int64.random(in: 0...4_000_000_000, using: &random) * 1_000_000
        facts.validFrom = Int64.random(in: 0...4_000_000_000, using: &random) * 1_000_000
        facts.status = [try entry(.revocation, Int.random(in: 0..<131_072, using: &random))]
        if Bool.random(using: &random) { facts.status.append(try entry(.suspension, Int.random(in: 0..<131_072, using: &random))) }
        facts.facts.digest = SHA256.digest(random.bytes(32))
        return facts
    }

    struct SampleMissing: Error {}
}
