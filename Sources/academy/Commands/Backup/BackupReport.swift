import CanonicalJSON
import Cryptography
import Learning
import Records

/// What is in a backup, as the command line tells it.
struct BackupReport {
    let summary: BackupSummary

    func report(file: String, _ verb: String) -> Report { Report(lines("\(file): \(verb)"), json: .object(members)) }

    func lines(_ beginning: String) -> [String] {
        let header = summary.header
        return [
            "\(beginning): \(header.academy.name.english), \(header.academy.publicAddress), of \(header.madeAt), from \(header.engine)",
            "\(summary.rows) rows of \(summary.tables.count) tables, \(summary.files) files\(header.folders.contains("keys") ? ", keys among them" : "")",
            "audit trail to \(header.head.position) \(Hexadecimal.encode(header.head.hash))",
        ]
    }

    var members: [String: JSONValue] {
        let tables = summary.tables.map { ($0.name, ["rows": .integer($0.rows), "sha256": .string($0.digest)] as JSONValue) }
        return [
            "header": summary.header.json, "rows": .integer(summary.rows), "files": .integer(summary.files),
            "fileBytes": .integer(summary.fileLength),
            "tables": .object(Dictionary(uniqueKeysWithValues: tables)),
        ]
    }
}
