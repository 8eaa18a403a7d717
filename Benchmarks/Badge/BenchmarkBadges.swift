import Credentials
import Cryptography

/// Badges with numbers of their own, and the list that tells their status.
struct BenchmarkBadges {
    /// 21 November 2026, 12:00 UTC
    static let now: Int64 = 1_795_262_400_000_000

    let key: Ed25519KeyPair
    let facts: [BadgeFacts]
    let badges: [[UInt8]]
    let list: [UInt8]
    private let bits: StatusBits

    var keys: [KeyID: Ed25519PublicKey] { [key.keyID: key.publicKey] }

    init(count: Int) throws {
        let pair = try Ed25519KeyPair.generate()
        let facts = try StatusIndex.candidates(SecureRandom.bytes(8 * count)).map { try Self.facts(at: $0) }
        var bits = StatusBits()
        for badge in facts { bits[badge.status[0].index] = true }
        key = pair
        self.facts = facts
        self.bits = bits
        badges = try facts.map { try Badge($0, signedBy: pair, created: Self.now).bytes }
        list = try Self.statusList(bits, pair).bytes
    }

    func statusList() throws -> StatusListCredential { try Self.statusList(bits, key) }

    func statement() throws -> QRStatement {
        try QRStatement(
            serial: "IDPA-7K2M-9QXR-4T1C",
            awarded: Self.now,
            name: "Noa Levi",
            award: "Certificate of Advanced Drug Policy Management",
            room: 270,
            signedBy: key
        )
    }

    private static func statusList(_ bits: StatusBits, _ key: Ed25519KeyPair) throws -> StatusListCredential {
        let statement = StatusListCredential.Statement(
            address: "https://academy.example/status/1",
            issuer: "did:web:academy.example",
            purpose: .revocation,
            encodedList: try bits.encoded,
            validFrom: now,
            validUntil: now + 86_400_000_000
        )
        return try StatusListCredential(statement, signedBy: key, created: now)
    }

    private static func facts(at index: StatusIndex) throws -> BadgeFacts {
        let number = Hexadecimal.encode(try SecureRandom.bytes(16))
        let address = "https://academy.example/credentials/\(number)"
        return BadgeFacts(
            credential: address,
            issuer: BadgeIssuer(id: "did:web:academy.example", name: "Academy of Benchmarks", url: "https://academy.example"),
            holder: BadgeFacts.Holder(id: "urn:uuid:5f0c5c2e-8d0e-4d6f-9a37-\(number.prefix(12))", name: "Noa Levi", nativeName: "נועה לוי"),
            achievement: BadgeFacts.Achievement(id: "https://academy.example/achievements/advanced-drug-policy-management", texts: texts),
            awarded: now,
            validFrom: now,
            status: [StatusEntry(purpose: .revocation, list: "https://academy.example/status/1", index: index)],
            facts: BadgeFacts.FactsFile(address: "\(address)/facts", mediaType: "application/json", digest: SHA256.digest(Array(number.utf8)))
        )
    }

    private static let texts = [
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
}
