import CanonicalJSON
import Learning

/// Enrolments from one identifier through another.
struct EnrolmentRange {
    let first: Identifier<Enrolment>
    let last: Identifier<Enrolment>
}

struct ReplayQueries: ReplayRecords {
    let session: any SQLSession

    private static func enrolments(_ condition: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT e.id, c.course_version_id, r.person_id
                FROM enrolment e JOIN cohort c ON c.id = e.cohort_id LEFT JOIN erasure r ON r.person_id = e.person_id
                WHERE \(condition) ORDER BY e.id LIMIT $1
                """
        )
    }

    private static let firstPage = enrolments("1 = 1")
    private static let nextPage = enrolments("e.id > $2")
    private static let trail: SQL = """
        SELECT e.aggregate_id, e.id, e.at, e.actor, e.person_id, e.nonce, e.content, k.key
        FROM audit_entry e LEFT JOIN person_key k ON k.person_id = e.person_id
        WHERE e.aggregate_kind = 'enrolment' AND e.aggregate_id BETWEEN $1 AND $2 ORDER BY e.aggregate_id, e.sequence
        """

    func enrolments(after id: Identifier<Enrolment>?, atMost count: Int) throws -> [StoredEnrolment] {
        let rows =
            if let id {
                try session.rows(Self.nextPage, [.count(count), .id(id)], readEnrolment)
            } else {
                try session.rows(Self.firstPage, [.count(count)], readEnrolment)
            }
        guard let first = rows.first, let last = rows.last else { return [] }
        let range = EnrolmentRange(first: first.id, last: last.id)
        let (marks, awards) = (MarkQueries(session: session), AwardQueries(session: session))
        let trail = try self.trail(range)
        let (steps, components, decided) = (try marks.steps(range), try marks.marks(range), try awards.all(range))
        return rows.map { row in
            var enrolment = row
            enrolment.trail = trail[row.id] ?? []
            enrolment.steps = steps[row.id] ?? [:]
            enrolment.marks = components[row.id] ?? [:]
            enrolment.award = decided[row.id]
            return enrolment
        }
    }

    private func trail(_ range: EnrolmentRange) throws -> [Identifier<Enrolment>: [AuditEvent]] {
        var events: [Identifier<Enrolment>: [AuditEvent]] = [:]
        let rows = try session.rows(Self.trail, [.id(range.first), .id(range.last)]) { row -> (Identifier<Enrolment>, AuditEvent) in
            (try row.id(0), AuditEvent(at: try row.instant(2), actor: try row.text(3), payload: try payload(row)))
        }
        for (enrolment, event) in rows { events[enrolment, default: []].append(event) }
        return events
    }

    /// Nil where payload or key are gone or do not fit; the hashes of the trail are verified elsewhere.
    private func payload(_ row: SQLRow) throws -> JSONValue? {
        guard let content = try row.bytesIfPresent(6) else { return nil }
        let plain: [UInt8]
        if try row.uuidIfPresent(4) == nil {
            plain = content
        } else {
            guard let key = try row.bytesIfPresent(7), let nonce = try row.bytesIfPresent(5),
                let opened = try? AuditPayload.decrypt(content, of: row.id(1), key: key, nonce: nonce)
            else { return nil }
            plain = opened
        }
        return try? JSONValue.parse(Array(plain.dropFirst(AuditPayload.saltLength)))
    }

    private func readEnrolment(_ row: SQLRow) throws -> StoredEnrolment {
        StoredEnrolment(id: try row.id(0), courseVersion: try row.id(1), isErased: try row.uuidIfPresent(2) != nil)
    }
}
