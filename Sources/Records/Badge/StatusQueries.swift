import Learning

struct StatusQueries: StatusRecords {
    let session: any SQLSession

    private static let ofDocument: SQL = "SELECT list, place FROM status_place WHERE document_id = $1"
    /// Keeps everybody else from the newest list until the transaction ends.
    private static let take: SQL = """
        UPDATE status_list SET used = used + 1 WHERE number = (SELECT max(number) FROM status_list) AND used < $1 RETURNING number
        """
    /// Of two that begin a list at once, one waits here.
    private static let begin: SQL = """
        INSERT INTO status_list (number, used) SELECT coalesce(max(number), 0) + 1, 1 FROM status_list WHERE true
        ON CONFLICT (number) DO NOTHING RETURNING number
        """
    private static let insert: SQL = """
        INSERT INTO status_place (list, place, document_id) VALUES ($1, $2, $3) ON CONFLICT (list, place) DO NOTHING
        """
    /// One row without a place for a list in which nothing is set.
    private static let marks: SQL = """
        SELECT m.place, m.state FROM status_list l LEFT JOIN (
            SELECT p.list, p.place, d.state FROM status_place p JOIN document d ON d.id = p.document_id
            WHERE p.list = $1 AND d.state IN ('superseded', 'suspended', 'revoked', 'annulled')
        ) m ON m.list = l.number
        WHERE l.number = $1
        """

    func assign(_ candidates: [Int64], to document: Identifier<Document>) throws -> StatusPlace {
        if let place = try session.first(Self.ofDocument, [.id(document)], place) { return place }
        let newest = try session.first(Self.take, [.integer(StatusPlace.listCapacity)]) { try $0.integer(0) }
        if let newest, let place = try take(candidates, in: newest, document) { return place }
        guard let next = try session.first(Self.begin, [], { try $0.integer(0) }), let place = try take(candidates, in: next, document) else {
            throw RecordsError.damagedSnapshot("no place in a list of statuses is free for document \(document)")
        }
        return place
    }

    func marks(in list: Int64) throws -> StatusMarks? {
        let rows = try session.rows(Self.marks, [.integer(list)]) { row in (try row.integerIfPresent(0), try row.textIfPresent(1)) }
        guard !rows.isEmpty else { return nil }
        var marks = StatusMarks()
        for case (let place?, let state?) in rows {
            guard let state = DocumentState(rawValue: state), let purpose = StatusPurpose(state) else { continue }
            marks.indexes[purpose, default: []].append(place)
        }
        return marks
    }

    private func take(_ candidates: [Int64], in list: Int64, _ document: Identifier<Document>) throws -> StatusPlace? {
        for index in candidates {
            if try session.execute(Self.insert, [.integer(list), .integer(index), .id(document)]) == 1 {
                return StatusPlace(list: list, index: index)
            }
        }
        return nil
    }

    private func place(_ row: SQLRow) throws -> StatusPlace {
        guard let place = StatusPlace(list: try row.integer(0), index: try row.integer(1)) else { throw RecordsError.unexpectedValue(1) }
        return place
    }
}
