import Learning
import Testing

@Suite("Audit entry")
struct AuditEntryTests {
    private func entry(
        kind: String = "cohort",
        sequence: Int64 = 1,
        at: Int64 = 5,
        actor: String = "operator:a",
        command: String = "enrol",
        person: UInt64? = nil,
        commitment: UInt8 = 1,
        previous: UInt8 = 0,
        id: UInt64 = 1,
        aggregate: UInt64 = 2
    ) -> AuditEntry {
        AuditEntry(
            id: Identifier(UUIDv7(high: id, low: 0)),
            aggregateKind: kind,
            aggregateID: UUIDv7(high: aggregate, low: 0),
            sequence: sequence,
            at: Instant(microseconds: at),
            actor: actor,
            command: command,
            person: person.map { Identifier(UUIDv7(high: $0, low: 0)) },
            commitment: [UInt8](repeating: commitment, count: 32),
            previous: [UInt8](repeating: previous, count: 32)
        )
    }

    @Test("No two entries share their bytes, not even with text moved from one field to the next")
    func isUnambiguous() {
        let entries = [
            entry(), entry(kind: "course"), entry(sequence: 2), entry(at: 6), entry(actor: "operator:ae", command: "nrol"), entry(actor: "operator:"),
            entry(command: "enrolment"), entry(commitment: 2), entry(previous: 1), entry(id: 9), entry(aggregate: 9), entry(at: -5),
            entry(person: 1), entry(person: 2),
        ]
        #expect(Set(entries.map(\.hashedBytes)).count == entries.count)
        #expect(entry().hashedBytes == entry().hashedBytes)
    }

    @Test("A link depends on position, the link before and the entry")
    func linksDepend() {
        let (hash, other) = ([UInt8](repeating: 7, count: 32), [UInt8](repeating: 8, count: 32))
        let bytes = [
            AuditLink.beginning.bytesOfNext(entryHash: hash), AuditLink.beginning.bytesOfNext(entryHash: other),
            AuditLink(position: 1, hash: AuditEntry.noPrevious).bytesOfNext(entryHash: hash),
            AuditLink(position: 0, hash: other).bytesOfNext(entryHash: hash),
        ]
        #expect(Set(bytes).count == bytes.count)
    }
}
