/// Recomputes every hash of the audit trail from what is stored, and says what does not hold.
package struct VerifyAudit: Command {
    package static let name = CommandName.verifyAudit

    package struct Outcome: Sendable, Equatable {
        package let entries: Int
        package let erasedPayloads: Int
        package let unsealed: Int
        package let head: AuditLink
        package let findings: [AuditFinding]

        package var holds: Bool { findings.isEmpty }
    }

    /// Entries read in one transaction: large enough to be quick, small enough not to hold one open for long.
    private static let pageSize = 2000

    package init() {}

    package func perform(in context: CommandContext) async throws -> Outcome {
        var (entries, erased, unsealed) = (0, 0, 0)
        var findings: [AuditFinding] = []
        var cursor: AuditCursor?
        repeat {
            let start = cursor
            let page = try await context.store.read { try $0.audit.verify(after: start, atMost: Self.pageSize) }
            entries += page.examined
            erased += page.erased
            unsealed += page.unsealed
            findings += page.findings
            cursor = page.next
        } while cursor != nil
        // The first entry of all founds the academy; without it the trail was taken away.
        if entries == 0 {
            _ = try await context.store.read { try $0.academy.requireIdentity() }
            findings.append(AuditFinding(.entryMissing, at: "the academy's foundation"))
        }

        var link = AuditLink.beginning
        var reachedEnd = false
        while !reachedEnd {
            let start = link
            let page = try await context.store.read { try $0.audit.verifyLinks(after: start, atMost: Self.pageSize) }
            findings += page.findings
            link = page.last
            reachedEnd = page.isEnd
        }
        return Outcome(entries: entries, erasedPayloads: erased, unsealed: unsealed, head: link, findings: findings)
    }
}
