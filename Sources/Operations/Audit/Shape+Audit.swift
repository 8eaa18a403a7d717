package import Learning

extension Shape where Value == SealedEntry {
    package static let sealedEntry = Shape.named(
        "AuditEntry",
        Member("position", .integer, "Its place in the academy's chain, from 1, without gaps.") { Int($0.position) },
        Member("at", .instant, "When it was done.") { $0.at },
        Member("actor", .text, "Who did it, in what role.") { $0.actor },
        Member("command", .text, "By which command.") { $0.command },
        Member("aggregate", .text, "On what kind of thing.") { $0.aggregateKind },
        Member("aggregateID", .described, "On which one.") { $0.aggregateID },
        Member("sequence", .integer, "Its place in the chain of that thing, from 1.") { Int($0.sequence) },
        Member("hash", .text, "The entry's own hash, SHA-256.") { hexadecimal($0.hash) },
        Member("link", .text, "The hash of the academy's chain with this entry.") { hexadecimal($0.link) }
    )
}

extension Shape where Value == VerifyAudit.Outcome {
    static let auditVerification = Shape.object(
        Member("holds", .boolean, "Whether everything holds.") { $0.holds },
        Member("entries", .integer, "How many entries were examined.") { $0.entries },
        Member("erasedPayloads", .integer, "Of how many the payload was destroyed with its person's key.") { $0.erasedPayloads },
        Member("unsealed", .integer, "How many are not sealed yet.") { $0.unsealed },
        Member("position", .integer, "The last position of the academy's chain.") { Int($0.head.position) },
        Member("link", .text, "Its hash there.") { hexadecimal($0.head.hash) },
        Member("findings", .list(of: .auditFinding), "What does not hold.") { $0.findings }
    )
}

extension Shape where Value == AuditFinding {
    package static let auditFinding = Shape.named(
        "AuditFinding",
        Member("fault", .choice, "What is wrong.") { $0.fault },
        Member("place", .text, "Where.") { $0.place }
    )
}

extension Shape where Value == ReplayAudit.Outcome {
    static let auditReplay = Shape.object(
        Member("holds", .boolean, "Whether records and trail agree.") { $0.holds },
        Member("enrolments", .integer, "How many enrolments were gone through.") { $0.enrolments },
        Member("steps", .integer, "How many steps of marks.") { $0.steps },
        Member("marks", .integer, "How many marks.") { $0.marks },
        Member("awards", .integer, "How many awards.") { $0.awards },
        Member("erased", .integer, "How many enrolments of erased people, of whom nothing can be replayed.") { $0.erased },
        Member("findingCount", .integer, "In how many things they do not agree.") { $0.findingCount },
        Member("findings", .list(of: .replayFinding), "The first thousand of them.") { $0.findings }
    )
}

extension Shape where Value == ReplayFinding {
    package static let replayFinding = Shape.named(
        "ReplayFinding",
        Member("fault", .choice, "What is wrong.") { $0.fault },
        Member("enrolment", .described, "Of which enrolment.") { $0.enrolment },
        Member("assessment", optional: .described, "Of which assessment; null for the award.") { $0.assessment },
        Member("detail", .text, "What is stored and what ought to be.") { $0.detail }
    )
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16) }.joined()
}
