import Learning

extension OperationCatalogue {
    private static let after = Field.optional(
        "after",
        .text(atMost: 20),
        "The position of the last entry that you have; left out to begin with the first."
    )

    static let audit = [
        Operation(
            VerifyAudit.self,
            .get,
            "audit/verification",
            "Compute every hash of the audit trail anew, and say what does not hold.",
            [],
            answer: .auditVerification
        ) { _ in VerifyAudit() },
        Operation(
            ReplayAudit.self,
            .get,
            "audit/replay",
            "Compute every mark and award anew from the audit trail alone, and say where the records differ.",
            [],
            answer: .auditReplay
        ) { _ in ReplayAudit() },
        Operation(
            ReadAuditFeed.self,
            .get,
            "audit/entries",
            "Read what was done, in the order in which it was sealed, without personal payload.",
            [Fields.limit, after],
            answer: .page(of: .sealedEntry)
        ) { input in ReadAuditFeed(paging: Paging(limit: try input(Fields.limit), after: try input(after))) },
    ]
}
