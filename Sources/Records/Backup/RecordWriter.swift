import CanonicalJSON
import Cryptography

/// The upper layer of a backup: records of a mark, a length and a payload, tables and files with their own digests.
final class RecordWriter {
    private let blocks: BlockWriter
    private var digest = SHA256()
    private var (rows, length): (Int64, Int64) = (0, 0)
    private(set) var tables: [BackupSummary.Table] = []
    private(set) var (files, fileLength): (Int64, Int64) = (0, 0)

    init(_ blocks: BlockWriter) { self.blocks = blocks }

    func begin(_ header: BackupHeader) throws { try put(.header, header.json) }

    func begin(_ table: BackupTable) throws {
        try put(.table, table.json)
        digest = SHA256()
        rows = 0
    }

    func add(_ row: [BackupValue], of table: BackupTable) throws {
        let record = try Self.record(row, of: table)
        digest.update(record)
        rows += 1
        try blocks.write(record)
    }

    /// A row as it stands in the stream, and goes into the digest of its table.
    static func record(_ row: [BackupValue], of table: BackupTable) throws(BackupError) -> [UInt8] {
        var record: [UInt8] = [BackupFormat.Mark.row.rawValue, 0, 0, 0, 0]
        for value in row { value.append(to: &record) }
        let length = record.count - 5
        guard length <= BackupFormat.longestRecord else {
            throw BackupError(.tooLarge, "a row of \(table.name) has \(length >> 20) MB; a backup takes \(BackupFormat.longestRecord >> 20) MB")
        }
        var size: [UInt8] = []
        size.append(length: length)
        record.replaceSubrange(1..<5, with: size)
        return record
    }

    func end(_ table: BackupTable) throws {
        let sum = digest.fork().finish().hexadecimal
        tables.append(BackupSummary.Table(name: table.name, rows: rows, digest: sum))
        try put(.tableEnd, ["rows": .integer(rows), "sha256": .string(sum)])
    }

    func begin(file path: String) throws {
        try put(.file, ["path": .string(path)])
        digest = SHA256()
        length = 0
    }

    func add(piece: [UInt8]) throws {
        digest.update(piece)
        length += Int64(piece.count)
        try put(.piece, piece)
    }

    func endFile() throws {
        let sum = digest.fork().finish().hexadecimal
        files += 1
        fileLength += length
        try put(.fileEnd, ["bytes": .integer(length), "sha256": .string(sum)])
    }

    func finish() throws {
        let rows = tables.reduce(0) { $0 + $1.rows }
        let trailer: JSONValue = ["tables": .integer(Int64(tables.count)), "rows": .integer(rows), "files": .integer(files)]
        try put(.trailer, trailer)
        try blocks.finish()
    }

    private func put(_ mark: BackupFormat.Mark, _ json: JSONValue) throws { try put(mark, json.canonicalBytes) }

    private func put(_ mark: BackupFormat.Mark, _ payload: [UInt8]) throws {
        var start = [mark.rawValue]
        start.append(length: payload.count)
        try blocks.write(start)
        try blocks.write(payload)
    }
}
