import Learning

/// How the two databases write what the rows are made of.
enum FillingDialect {
    case sqlite
    case postgreSQL

    /// A 16-byte identifier that grows with a number, as those of version 7 grow with time.
    func id(_ number: String) -> String {
        switch self {
        case .sqlite: "CAST(printf('%016d', \(number)) AS BLOB)"
        case .postgreSQL: "CAST('01900000000070008000' || lpad(to_hex(\(number)), 12, '0') AS uuid)"
        }
    }

    func literal(_ uuid: UUIDv7) -> String {
        switch self {
        case .sqlite: "x'\(uuid.description.replacing("-", with: ""))'"
        case .postgreSQL: "CAST('\(uuid)' AS uuid)"
        }
    }

    func digits(_ number: String, _ count: Int) -> String {
        switch self {
        case .sqlite: "printf('%0\(count)d', \(number))"
        case .postgreSQL: "lpad(CAST(\(number) AS text), \(count), '0')"
        }
    }

    /// Thirty-two bytes without order, as digests and keys are.
    var digest: String { self == .sqlite ? "randomblob(32)" : "sha256(CAST(CAST(random() AS text) AS bytea))" }

    /// Bytes that nothing looks for.
    func bytes(_ count: Int) -> String {
        "CAST('\(String(repeating: "x", count: count))' AS \(self == .sqlite ? "BLOB" : "bytea"))"
    }

    /// The rows `m` from one number to another.
    func numbers(_ range: Range<Int>) -> String {
        let last = range.upperBound - 1
        return switch self {
        case .sqlite:
            "(WITH RECURSIVE number (m) AS (SELECT \(range.lowerBound) UNION ALL SELECT m + 1 FROM number WHERE m < \(last)) SELECT m FROM number)"
        case .postgreSQL: "generate_series(CAST(\(range.lowerBound) AS bigint), \(last)) AS number (m)"
        }
    }
}
