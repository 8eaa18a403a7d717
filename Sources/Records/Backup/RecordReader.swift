import CanonicalJSON
import Cryptography

/// Reads the records of a backup one after another, and holds each table and file against its count and digest.
final class RecordReader {
    /// What comes next.
    enum Item {
        case table(BackupTable)
        case row([BackupValue])
        case tableEnd
        case file(String)
        case piece(ArraySlice<UInt8>)
        case fileEnd
        /// The whole is there, and is as it was written.
        case end
    }

    private enum Place {
        case between
        case table(BackupTable)
        case file(String)
    }

    private static let nameLength = 5

    let header: BackupHeader
    private let blocks: BlockReader
    private var pending: [UInt8]
    private var offset = 0
    private var place = Place.between
    private var digest = SHA256()
    private var (rows, length): (Int64, Int64) = (0, 0)
    private var tables: [BackupSummary.Table] = []
    private var (files, fileLength): (Int64, Int64) = (0, 0)
    private var lastPath: [UInt8] = []
    private var isAtEnd = false

    /// - Throws: ``BackupError``
    init(_ path: String, passphrase: [UInt8]?) throws {
        blocks = try BlockReader(path, passphrase: passphrase)
        guard let first = try blocks.next(), first.count > Self.nameLength, first[0] == BackupFormat.Mark.header.rawValue else {
            throw BackupError.damaged("it does not begin with its header")
        }
        pending = first
        // The header is a record like any other, read before there is a reader to read it with.
        let length = first[1..<Self.nameLength].reduce(0) { $0 << 8 | Int($1) }
        guard length <= first.count - Self.nameLength else { throw BackupError.damaged("its header is too long") }
        offset = Self.nameLength + length
        header = try Self.json(first[Self.nameLength..<offset], "its header") { fields throws(JSONFieldError) in try BackupHeader(fields) }
    }

    /// Everything that was read, once the end was.
    var summary: BackupSummary { BackupSummary(header: header, tables: tables, files: files, fileLength: fileLength) }

    func next() throws -> Item {
        guard !isAtEnd else { return .end }
        let start = try take(Self.nameLength)
        let length = start.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        guard let mark = start.first.flatMap(BackupFormat.Mark.init(rawValue:)) else { throw BackupError.damaged("a record of no known kind") }
        guard length <= BackupFormat.longestRecord else { throw BackupError.damaged("a record of \(length) bytes") }
        let head = Array(start)
        let payload = try take(length)
        switch (mark, place) {
        case (.table, .between): return try beginTable(payload)
        case (.row, .table(let table)):
            digest.update(head)
            payload.withUnsafeBytes { digest.update($0) }
            rows += 1
            return .row(try BackupValue.row(payload, of: table))
        case (.tableEnd, .table(let table)): return try endTable(table, payload)
        case (.file, .between): return try beginFile(payload)
        case (.piece, .file):
            payload.withUnsafeBytes { digest.update($0) }
            self.length += Int64(payload.count)
            return .piece(payload)
        case (.fileEnd, .file(let path)): return try endFile(path, payload)
        case (.trailer, .between): return try finish(payload)
        case (.header, _), (.table, _), (.row, _), (.tableEnd, _), (.file, _), (.piece, _), (.fileEnd, _), (.trailer, _):
            throw BackupError.damaged("its records are not in their order")
        }
    }

    private func beginTable(_ payload: ArraySlice<UInt8>) throws -> Item {
        let table = try Self.json(payload, "a table") { fields throws(JSONFieldError) in try BackupTable(fields) }
        guard !tables.contains(where: { $0.name == table.name }) else { throw BackupError.damaged("table \(table.name) comes twice") }
        (place, rows) = (.table(table), 0)
        digest = SHA256()
        return .table(table)
    }

    private func endTable(_ table: BackupTable, _ payload: ArraySlice<UInt8>) throws -> Item {
        let told = try Self.json(payload, "the end of table \(table.name)") { fields throws(JSONFieldError) in
            (try fields.integer("rows"), try fields.string("sha256"))
        }
        let sum = digest.fork().finish().hexadecimal
        guard told == (rows, sum) else { throw BackupError.damaged("table \(table.name) does not hold what its end says") }
        tables.append(BackupSummary.Table(name: table.name, rows: rows, digest: sum))
        place = .between
        return .tableEnd
    }

    private func beginFile(_ payload: ArraySlice<UInt8>) throws -> Item {
        let path = try Self.json(payload, "a file") { fields throws(JSONFieldError) in try fields.string("path") }
        guard BackupFolder.isPermitted(path) else { throw BackupError.damaged("a file has a name that no backup gives") }
        let bytes = Array(path.utf8)
        guard lastPath.lexicographicallyPrecedes(bytes) else { throw BackupError.damaged("file \(path) is not in its order") }
        lastPath = bytes
        (place, length) = (.file(path), 0)
        digest = SHA256()
        return .file(path)
    }

    private func endFile(_ path: String, _ payload: ArraySlice<UInt8>) throws -> Item {
        let told = try Self.json(payload, "the end of file \(path)") { fields throws(JSONFieldError) in
            (try fields.integer("bytes"), try fields.string("sha256"))
        }
        let sum = digest.fork().finish().hexadecimal
        guard told == (length, sum) else { throw BackupError.damaged("file \(path) is not what its end says") }
        files += 1
        fileLength += length
        place = .between
        return .fileEnd
    }

    private func finish(_ payload: ArraySlice<UInt8>) throws -> Item {
        let told = try Self.json(payload, "its trailer") { fields throws(JSONFieldError) in
            [try fields.integer("tables"), try fields.integer("rows"), try fields.integer("files")]
        }
        let rows = tables.reduce(0) { $0 + $1.rows }
        guard told == [Int64(tables.count), rows, files] else { throw BackupError.damaged("its trailer counts otherwise") }
        guard offset == pending.count, try blocks.next() == nil else { throw BackupError.damaged("records follow its trailer") }
        isAtEnd = true
        return .end
    }

    private static func json<Value>(
        _ payload: ArraySlice<UInt8>,
        _ what: String,
        _ read: (JSONFields) throws(JSONFieldError) -> Value
    ) throws -> Value {
        do {
            return try read(JSONFields(JSONValue.parse(Array(payload))))
        } catch let error as JSONFieldError {
            throw BackupError.damaged("\(what): \(error)")
        } catch let error as JSONError {
            throw BackupError.damaged("\(what): \(error)")
        }
    }

    /// The next bytes of the stream, however many blocks they lie in.
    private func take(_ count: Int) throws -> ArraySlice<UInt8> {
        while pending.count - offset < count {
            guard let block = try blocks.next() else { throw BackupError.damaged("its records end before its trailer") }
            pending.removeFirst(offset)
            offset = 0
            pending += block
        }
        defer { offset += count }
        return pending[offset..<(offset + count)]
    }
}
