import Learning

struct LogQueries: LogRecords {
    let session: any SQLSession

    private static let head: SQL = "SELECT size, frontier FROM log_head WHERE id = 1"
    private static let headLocked: SQL = "SELECT size, frontier FROM log_head WHERE id = 1 FOR UPDATE"
    /// Of two that begin the log at once, one waits here.
    private static let begin = SQL(
        postgreSQL: "INSERT INTO log_head (id, size, frontier) VALUES (1, 0, '') ON CONFLICT (id) DO NOTHING",
        sqlite: "INSERT INTO log_head (id, size, frontier) VALUES (1, 0, X'') ON CONFLICT (id) DO NOTHING"
    )
    private static let advance: SQL = "UPDATE log_head SET size = $1, frontier = $2 WHERE id = 1"
    private static let insertLeaf: SQL = "INSERT INTO log_leaf (position, hash, entry, document_id) VALUES ($1, $2, $3, $4)"
    private static let insertTileHash: SQL = "INSERT INTO log_tile_hash (level, position, hash) VALUES ($1, $2, $3)"
    private static let insertCheckpoint: SQL = "INSERT INTO log_checkpoint (size, note) VALUES ($1, $2)"
    private static let newest: SQL = "SELECT size, note FROM log_checkpoint ORDER BY size DESC LIMIT 1"
    private static let atSize: SQL = "SELECT size, note FROM log_checkpoint WHERE size = $1"
    private static let witnessed: SQL = """
        SELECT c.size, c.note FROM log_checkpoint c
        WHERE c.size = (SELECT w.size FROM log_cosignature w GROUP BY w.size HAVING count(*) >= $1 ORDER BY w.size DESC LIMIT 1)
        """
    private static let cosignatures: SQL = "SELECT witness, line, at FROM log_cosignature WHERE size = $1 ORDER BY witness"
    private static let insertCosignature: SQL = """
        INSERT INTO log_cosignature (size, witness, line, at) VALUES ($1, $2, $3, $4) ON CONFLICT (size, witness) DO NOTHING
        """
    private static let leafHashes: SQL = "SELECT hash FROM log_leaf WHERE position >= $1 AND position < $2 ORDER BY position"
    private static let tileHashes: SQL = "SELECT hash FROM log_tile_hash WHERE level = $3 AND position >= $1 AND position < $2 ORDER BY position"
    private static let bodies: SQL = "SELECT entry FROM log_leaf WHERE position >= $1 AND position < $2 ORDER BY position"
    private static let anyNotice: SQL = "SELECT 1 FROM log_notice LIMIT 1"
    private static let insertNotice: SQL = "INSERT INTO log_notice (document_id, event, credential_id, at) VALUES ($1, $2, $3, $4)"
    /// All that happen in a minute, and short enough for one transaction.
    private static let mostNotices = 1000
    private static let notices: SQL = "SELECT document_id, event, credential_id, at FROM log_notice ORDER BY at, document_id LIMIT $1"
    private static let deleteNotice: SQL = "DELETE FROM log_notice WHERE document_id = $1 AND event = $2"
    private static let ofDocument: SQL = "SELECT position FROM log_leaf WHERE document_id = $1 ORDER BY position"

    func append(_ added: [LogEntry], by sequencer: any LogSequencer) throws -> [LogPlace] {
        let head = try locked()
        let waiting = try takeNotices().map { LogEntry(try sequencer.entry(of: $0), of: $0.document) }
        let entries = waiting + added
        guard !entries.isEmpty else { return [] }
        let growth = try sequencer.append(entries.map(\.bytes), to: head)
        guard growth.leaves.count == entries.count, growth.head.size == head.size + Int64(entries.count) else {
            throw RecordsError.damagedSnapshot("the log of \(head.size) entries cannot be appended to")
        }
        var places: [LogPlace] = []
        places.reserveCapacity(entries.count)
        for (leaf, entry) in zip(growth.leaves, entries) {
            let position = head.size + Int64(places.count)
            try session.execute(Self.insertLeaf, [.integer(position), .bytes(leaf.hash), .bytes(entry.bytes), .id(entry.document)])
            places.append(LogPlace(position: position, path: leaf.path, checkpoint: growth.checkpoint))
        }
        for hash in growth.tileHashes {
            try session.execute(Self.insertTileHash, [.count(hash.level), .integer(hash.position), .bytes(hash.hash)])
        }
        try session.execute(Self.insertCheckpoint, [.integer(growth.head.size), .bytes(growth.checkpoint)])
        try session.execute(Self.advance, [.integer(growth.head.size), .bytes(growth.head.frontier)])
        return Array(places.dropFirst(waiting.count))
    }

    func hasNotices() throws -> Bool { try session.first(Self.anyNotice, []) { _ in true } ?? false }

    func note(_ notice: LogNotice) throws {
        try session.execute(
            Self.insertNotice,
            [.id(notice.document), .text(notice.event.rawValue), .text(notice.credentialID), .instant(notice.at)]
        )
    }

    /// In the order in which it happened. The head is locked, so nobody else takes them.
    private func takeNotices() throws -> [LogNotice] {
        let notices = try session.rows(Self.notices, [.count(Self.mostNotices)]) { row in
            LogNotice(document: try row.id(0), credentialID: try row.text(2), event: try row.name(1), at: try row.instant(3))
        }
        for notice in notices { try session.execute(Self.deleteNotice, [.id(notice.document), .text(notice.event.rawValue)]) }
        return notices
    }

    func head() throws -> LogHead { try session.first(Self.head, [], readHead) ?? .beginning }

    func checkpoint() throws -> LogCheckpoint? { try checkpoint(Self.newest, []) }

    func checkpoint(at size: Int64) throws -> LogCheckpoint? { try checkpoint(Self.atSize, [.integer(size)]) }

    func checkpoint(witnessedBy count: Int) throws -> LogCheckpoint? { try checkpoint(Self.witnessed, [.count(count)]) }

    func keep(_ cosignature: LogCosignature, of size: Int64) throws {
        try session.execute(
            Self.insertCosignature,
            [.integer(size), .text(cosignature.witness), .bytes(cosignature.line), .instant(cosignature.at)]
        )
    }

    func tile(level: Int, index: Int64, width: Int) throws -> [UInt8]? {
        let (first, tooLarge) = index.multipliedReportingOverflow(by: 256)
        guard !tooLarge, first >= 0, first <= .max - 256, (1...256).contains(width), level >= 0 else { return nil }
        let range: [SQLValue] = [.integer(first), .integer(first + Int64(width))]
        let hashes =
            if level == 0 {
                try session.rows(Self.leafHashes, range) { try $0.bytes(0) }
            } else {
                try session.rows(Self.tileHashes, range + [.count(level)]) { try $0.bytes(0) }
            }
        return hashes.count == width ? hashes.flatMap(\.self) : nil
    }

    func entries(_ range: Range<Int64>) throws -> [[UInt8]] {
        try session.rows(Self.bodies, [.integer(range.lowerBound), .integer(range.upperBound)]) { try $0.bytes(0) }
    }

    func places(of document: Identifier<Document>) throws -> [Int64] { try session.rows(Self.ofDocument, [.id(document)]) { try $0.integer(0) } }

    private func locked() throws -> LogHead {
        if let head = try session.first(Self.headLocked, [], readHead) { return head }
        try session.execute(Self.begin, [])
        return try session.first(Self.headLocked, [], readHead) ?? .beginning
    }

    private func checkpoint(_ sql: SQL, _ parameters: [SQLValue]) throws -> LogCheckpoint? {
        guard let (size, note) = try session.first(sql, parameters, { (try $0.integer(0), try $0.bytes(1)) }) else { return nil }
        let cosignatures = try session.rows(Self.cosignatures, [.integer(size)]) { row in
            LogCosignature(witness: try row.text(0), line: try row.bytes(1), at: try row.instant(2))
        }
        return LogCheckpoint(size: size, note: note, cosignatures: cosignatures)
    }

    private func readHead(_ row: SQLRow) throws -> LogHead { LogHead(size: try row.integer(0), frontier: try row.bytes(1)) }
}
