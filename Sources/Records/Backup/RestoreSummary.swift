package import Learning

/// What was restored, and what proved it. One word, since it passes through asynchronous calls.
package final class RestoreSummary: Sendable {
    package let backup: BackupSummary
    /// Those that the backup's program did not have yet.
    package let migrated: [Int64]
    /// Entries of the audit trail, each of whose hashes was computed again.
    package let auditEntries: Int
    package let head: AuditLink
    /// Sealed documents whose bytes have the digest that is registered.
    package let documents: Int

    init(backup: BackupSummary, migrated: [Int64], auditEntries: Int, head: AuditLink, documents: Int) {
        (self.backup, self.migrated, self.auditEntries) = (backup, migrated, auditEntries)
        (self.head, self.documents) = (head, documents)
    }
}
