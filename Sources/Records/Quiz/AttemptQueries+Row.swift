import CanonicalJSON
import Learning

extension AttemptQueries {
    static func read(_ row: SQLRow) throws -> Attempt {
        guard let seed = UInt64(try row.text(3), radix: 16) else { throw RecordsError.unexpectedValue(3) }
        return Attempt(
            id: try row.id(0),
            submission: try row.id(1),
            number: Int(try row.integer(2)),
            seed: seed,
            startedAt: try row.instant(4),
            term: AttemptTerm(deadline: try row.instant(5), closesAt: try row.instant(6)),
            state: try row.name(7),
            result: try row.textIfPresent(8).map { receipt in
                Attempt.Result(receipt: receipt, mark: Hundredths(count: Int(try row.integer(9))), submittedAt: try row.instant(10))
            },
            clockAt: try row.instantIfPresent(11)
        )
    }

    static func form(_ row: SQLRow, at column: Int) throws -> QuestionForm {
        do { return try QuestionForm(json: JSONValue.parse(row.utf8(column))) } catch {
            throw RecordsError.damagedSnapshot("a question's form: \(error)")
        }
    }

    /// Sequence, response and time; nil where nothing was ever answered.
    static func answer(_ row: SQLRow, at column: Int) throws -> SavedAnswer? {
        guard let sequence = try row.integerIfPresent(column) else { return nil }
        return SavedAnswer(sequence: sequence, response: try response(row, at: column + 1), savedAt: try row.instant(column + 2))
    }

    private static func response(_ row: SQLRow, at column: Int) throws -> ItemResponse? {
        guard try row.textIfPresent(column) != nil else { return nil }
        do { return try ItemResponse(json: JSONValue.parse(row.utf8(column))) } catch { throw RecordsError.damagedSnapshot("an answer: \(error)") }
    }
}
