package import CanonicalJSON
import Cryptography
package import Learning

/// Whose backup it is, and what is in it: the first record, and what `backup --check` tells.
package struct BackupHeader: Sendable, Equatable {
    /// One step of the schema that was applied when the backup was made.
    package struct AppliedMigration: Sendable, Hashable {
        package let number: Int64
        package let name: String
        /// Of its text for both databases, in hexadecimal.
        package let digest: String
    }

    package let academy: AcademyIdentity
    /// Of the root that the academy's keys chain to, in hexadecimal.
    package let rootFingerprint: String
    /// `SQLite` or `PostgreSQL`; it can be restored on either.
    package let engine: String
    package let madeAt: Instant
    /// The version of the program that made it.
    package let program: String
    package let migrations: [AppliedMigration]
    /// The last link of the audit trail in it.
    package let head: AuditLink
    /// The folders whose files are in it: `keys`, `files`.
    package let folders: [String]

    private static let format = "academy-backup"

    package var json: JSONValue {
        [
            "format": .string(Self.format), "version": .integer(BackupFormat.version),
            "academy": [
                "nameEnglish": .string(academy.name.english), "nameFrench": .string(academy.name.french),
                "publicAddress": .string(academy.publicAddress), "serialPrefix": .string(academy.serialPrefix),
                "demonstration": .boolean(academy.isDemonstration), "rootFingerprint": .string(rootFingerprint),
            ],
            "engine": .string(engine), "madeAt": .integer(madeAt.microseconds), "program": .string(program),
            "migrations": .array(
                migrations.map { ["number": .integer($0.number), "name": .string($0.name), "digest": .string($0.digest)] }
            ),
            "auditPosition": .integer(head.position), "auditHead": .string(Hexadecimal.encode(head.hash)),
            "folders": .array(folders.map { .string($0) }),
        ]
    }

    init(
        academy: AcademyIdentity,
        rootFingerprint: String,
        engine: String,
        madeAt: Instant,
        program: String,
        migrations: [AppliedMigration],
        head: AuditLink,
        folders: [String]
    ) {
        (self.academy, self.rootFingerprint, self.engine, self.madeAt) = (academy, rootFingerprint, engine, madeAt)
        (self.program, self.migrations, self.head, self.folders) = (program, migrations, head, folders)
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        guard try fields.string("format") == Self.format else { throw fields.invalid("format", "it is \(Self.format)") }
        guard try fields.integer("version") == BackupFormat.version else { throw fields.invalid("version", "it is \(BackupFormat.version)") }
        let academy = try fields.object("academy")
        self.academy = AcademyIdentity(
            stored: LocalizedText(english: try academy.string("nameEnglish"), french: try academy.string("nameFrench")),
            publicAddress: try academy.string("publicAddress"),
            serialPrefix: try academy.string("serialPrefix"),
            isDemonstration: try academy.boolean("demonstration")
        )
        rootFingerprint = try academy.string("rootFingerprint")
        engine = try fields.string("engine")
        madeAt = Instant(microseconds: try fields.integer("madeAt"))
        program = try fields.string("program")
        var migrations: [AppliedMigration] = []
        for migration in try fields.objects("migrations") {
            migrations.append(
                AppliedMigration(
                    number: try migration.integer("number"),
                    name: try migration.string("name"),
                    digest: try migration.string("digest")
                )
            )
        }
        self.migrations = migrations
        guard let hash = try? Digest(hexadecimal: try fields.string("auditHead")).bytes else {
            throw fields.invalid("auditHead", "it has 64 hexadecimal digits")
        }
        head = AuditLink(position: try fields.integer("auditPosition"), hash: hash)
        folders = try fields.array("folders").compactMap(\.stringValue)
    }
}
