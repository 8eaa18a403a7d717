import Learning

struct AcademyQueries: AcademyRecords {
    let session: any SQLSession

    private static let select: SQL = "SELECT name_en, name_fr, public_address, serial_prefix, is_demonstration FROM academy WHERE id = 1"
    private static let root: SQL = "SELECT root_fingerprint FROM academy WHERE id = 1"
    private static let insert: SQL = """
        INSERT INTO academy (id, name_en, name_fr, public_address, serial_prefix, is_demonstration, root_fingerprint, initialised_at)
        VALUES (1, $1, $2, $3, $4, $5, $6, $7)
        """

    func identity() throws -> AcademyIdentity? {
        try session.first(Self.select, []) { row in
            try AcademyIdentity(
                stored: LocalizedText(english: row.text(0), french: row.text(1)),
                publicAddress: row.text(2),
                serialPrefix: row.text(3),
                isDemonstration: row.flag(4)
            )
        }
    }

    func rootFingerprint() throws -> String? { try session.first(Self.root, []) { try $0.text(0) } }

    func insert(_ identity: AcademyIdentity, rootFingerprint: String, at instant: Instant) throws {
        try session.execute(
            Self.insert,
            [
                .text(identity.name.english), .text(identity.name.french), .text(identity.publicAddress), .text(identity.serialPrefix),
                .flag(identity.isDemonstration), .text(rootFingerprint), .instant(instant),
            ]
        )
    }
}
