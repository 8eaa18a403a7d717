import Cryptography
import Learning

extension AuditQueries {
    /// Whoever is said to be erased without an entry that tells of the act was not erased by this program.
    private static let firstPage: SQL = page(condition: "1 = 1", limit: "$1")
    private static let nextPage: SQL = page(condition: "(e.aggregate_kind, e.aggregate_id, e.sequence) > ($1, $2, $3)", limit: "$4")

    private static func page(condition: String, limit: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT e.id, e.aggregate_kind, e.aggregate_id, e.sequence, e.at, e.actor, e.command, e.commitment, e.previous, e.hash, e.position,
                       e.person_id, e.nonce, e.content, k.key, r.person_id, e.entrance_id
                FROM audit_entry e
                LEFT JOIN person_key k ON k.person_id = e.person_id
                LEFT JOIN erasure r ON r.person_id = e.person_id AND EXISTS (
                    SELECT 1 FROM audit_entry x
                    WHERE x.aggregate_kind = 'person' AND x.aggregate_id = r.person_id AND x.command = 'person-erase')
                WHERE \(condition)
                ORDER BY e.aggregate_kind, e.aggregate_id, e.sequence LIMIT \(limit)
                """
        )
    }

    private static let links: SQL = """
        SELECT position, link, hash FROM audit_entry WHERE position > $1 ORDER BY position LIMIT $2
        """

    /// An entry as stored, with what lies beside it.
    private struct StoredEntry {
        let entry: AuditEntry
        let hash: [UInt8]
        let isSealed: Bool
        let isErased: Bool
        let nonce: [UInt8]?
        let content: [UInt8]?
        let key: [UInt8]?

        var place: String { "\(entry.aggregateKind) \(entry.aggregateID) no. \(entry.sequence)" }
    }

    func verify(after cursor: AuditCursor?, atMost count: Int) throws -> AuditPage {
        let stored: [StoredEntry]
        if let cursor {
            stored = try session.rows(
                Self.nextPage,
                [.text(cursor.aggregateKind), .uuid(cursor.aggregateID), .integer(cursor.sequence), .count(count)],
                read
            )
        } else {
            stored = try session.rows(Self.firstPage, [.count(count)], read)
        }
        var findings: [AuditFinding] = []
        var erased = 0
        var before = cursor
        for item in stored {
            let entry = item.entry
            let isSameChain = before.map { $0.aggregateKind == entry.aggregateKind && $0.aggregateID == entry.aggregateID } ?? false
            let expected = isSameChain ? before : nil
            if entry.sequence != (expected?.sequence ?? 0) + 1 { findings.append(AuditFinding(.entryMissing, at: item.place)) }
            if entry.previous != expected?.hash ?? AuditEntry.noPrevious { findings.append(AuditFinding(.chainBroken, at: item.place)) }
            if SHA256.hash(entry.hashedBytes) != item.hash { findings.append(AuditFinding(.entryChanged, at: item.place)) }
            switch payload(of: item) {
            case .holds: break
            case .erased: erased += 1
            case .fault(let fault): findings.append(AuditFinding(fault, at: item.place))
            }
            before = AuditCursor(aggregateKind: entry.aggregateKind, aggregateID: entry.aggregateID, sequence: entry.sequence, hash: item.hash)
        }
        return AuditPage(
            examined: stored.count,
            erased: erased,
            unsealed: stored.count { !$0.isSealed },
            findings: findings,
            next: stored.count == count ? before : nil
        )
    }

    private func read(_ row: SQLRow) throws -> StoredEntry {
        let entry = AuditEntry(
            id: try row.id(0),
            aggregateKind: try row.text(1),
            aggregateID: try row.uuid(2),
            sequence: try row.integer(3),
            at: try row.instant(4),
            actor: try row.text(5),
            command: try row.text(6),
            person: try row.idIfPresent(11),
            entrance: try row.uuidIfPresent(16),
            commitment: try row.bytes(7),
            previous: try row.bytes(8)
        )
        return StoredEntry(
            entry: entry,
            hash: try row.bytes(9),
            isSealed: try row.integerIfPresent(10) != nil,
            isErased: try row.uuidIfPresent(15) != nil,
            nonce: try row.bytesIfPresent(12),
            content: try row.bytesIfPresent(13),
            key: try row.bytesIfPresent(14)
        )
    }

    private enum PayloadState {
        case holds
        case erased
        case fault(AuditFinding.Fault)
    }

    private func payload(of item: StoredEntry) -> PayloadState {
        if item.isErased { return item.key == nil ? .erased : .fault(.keyKept) }
        guard let content = item.content else { return .fault(.payloadMissing) }
        guard item.entry.person != nil else { return SHA256.hash(content) == item.entry.commitment ? .holds : .fault(.payloadChanged) }
        guard let key = item.key else { return .fault(.keyMissing) }
        guard let nonce = item.nonce, let plain = try? AuditPayload.decrypt(content, of: item.entry.id, key: key, nonce: nonce),
            SHA256.hash(plain) == item.entry.commitment
        else { return .fault(.payloadChanged) }
        return .holds
    }

    func verifyLinks(after link: AuditLink, atMost count: Int) throws -> AuditLinkPage {
        let stored = try session.rows(Self.links, [.integer(link.position), .count(count)]) { row in
            (link: AuditLink(position: try row.integer(0), hash: try row.bytes(1)), entryHash: try row.bytes(2))
        }
        var findings: [AuditFinding] = []
        var last = link
        for item in stored {
            if item.link.position != last.position + 1 || SHA256.hash(last.bytesOfNext(entryHash: item.entryHash)) != item.link.hash {
                findings.append(AuditFinding(.linkBroken, at: "position \(item.link.position)"))
            }
            last = item.link
        }
        return AuditLinkPage(findings: findings, last: last, isEnd: stored.count < count)
    }
}
