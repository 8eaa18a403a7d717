import Cryptography
import Learning

/// Proves what was restored before it is kept: every hash of the audit trail, as `academy audit verify` computes them, and the digest of every sealed document.
struct RestoreProof {
    private let session: any SQLSession

    private static let (entriesAtOnce, filesAtOnce) = (2_000, 16)
    private static let firstFiles: SQL = "SELECT document_id, digest, content FROM sealed_file ORDER BY document_id LIMIT $1"
    private static let nextFiles: SQL = """
        SELECT document_id, digest, content FROM sealed_file WHERE document_id > $2 ORDER BY document_id LIMIT $1
        """
    private static let archivedForms: SQL = "SELECT document_id, digest, content FROM archived_form WHERE document_id = $1"

    init(_ session: any SQLSession) { self.session = session }

    /// What was proved.
    struct Outcome {
        /// Of the audit trail, each of whose hashes was computed again.
        let entries: Int
        let head: AuditLink
        /// Sealed ones, whose bytes have the digest that is registered.
        let documents: Int
    }

    /// - Throws: ``BackupError`` `not-proved`
    func prove(_ backup: BackupSummary) throws -> Outcome {
        let audit = AuditQueries(session: session)
        let academy = AcademyQueries(session: session)
        guard try academy.rootFingerprint() == backup.header.rootFingerprint, try academy.identity() == backup.header.academy else {
            throw BackupError(.notProved, "the header of the backup names another academy than its rows")
        }
        let entries = try examineEntries(audit)
        let head = try examineLinks(audit)
        guard head == backup.header.head else {
            throw BackupError(.notProved, "the audit trail ends otherwise than the header of the backup says")
        }
        return Outcome(entries: entries, head: head, documents: try examineDocuments())
    }

    private func examineEntries(_ audit: AuditQueries) throws -> Int {
        var entries = 0
        var cursor: AuditCursor?
        repeat {
            let page = try audit.verify(after: cursor, atMost: Self.entriesAtOnce)
            try Self.refuse(page.findings)
            entries += page.examined
            cursor = page.next
        } while cursor != nil
        guard entries > 0 else { throw BackupError(.notProved, "the backup has no audit trail") }
        return entries
    }

    private func examineLinks(_ audit: AuditQueries) throws -> AuditLink {
        var (link, isEnd) = (AuditLink.beginning, false)
        while !isEnd {
            let page = try audit.verifyLinks(after: link, atMost: Self.entriesAtOnce)
            try Self.refuse(page.findings)
            (link, isEnd) = (page.last, page.isEnd)
        }
        return link
    }

    private static func refuse(_ findings: [AuditFinding]) throws(BackupError) {
        guard let first = findings.first else { return }
        throw BackupError(
            .notProved,
            "the audit trail in the backup does not hold (\(first.fault.rawValue): \(first.place)): keep it, and restore an earlier one"
        )
    }

    private func examineDocuments() throws -> Int {
        var count = 0
        var last: Identifier<Document>?
        repeat {
            let files =
                if let last {
                    try session.rows(Self.nextFiles, [.count(Self.filesAtOnce), .id(last)], read)
                } else {
                    try session.rows(Self.firstFiles, [.count(Self.filesAtOnce)], read)
                }
            for file in files {
                let forms = try session.rows(Self.archivedForms, [.id(file.id)], read)
                guard file.isWhole, forms.allSatisfy(\.isWhole) else {
                    throw BackupError(.notProved, "the sealed document \(file.id) in the backup is not the registered one")
                }
            }
            count += files.count
            last = files.last?.id
        } while last != nil
        return count
    }

    private func read(_ row: SQLRow) throws -> (id: Identifier<Document>, isWhole: Bool) {
        (try row.id(0), try SHA256.hash(row.bytes(2)) == row.bytes(1))
    }
}
