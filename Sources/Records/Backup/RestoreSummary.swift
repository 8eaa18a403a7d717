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

    /// Who was erased again.
    package let erasures: ErasureReplay.Outcome

    init(backup: BackupSummary, migrated: [Int64], proof: RestoreProof.Outcome, erasures: ErasureReplay.Outcome) {
        (self.backup, self.migrated, self.erasures) = (backup, migrated, erasures)
        (auditEntries, head, documents) = (proof.entries, proof.head, proof.documents)
    }
}
