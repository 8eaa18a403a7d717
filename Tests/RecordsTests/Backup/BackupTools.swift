import Foundation
import Learning
import Records
import TestTools
import Testing

extension TestAcademy {
    /// A file of its own in the tests' temporary folder, which goes with it.
    static func freshBackup() -> String { FileManager.default.temporaryDirectory.appendingPathComponent("backup-\(UUID().uuidString)").path }

    func backUp(to path: String, passphrase: String? = nil, folders: [BackupFolder] = []) async throws -> BackupSummary {
        try await store.backUp(
            BackupOrder(path: path, passphrase: passphrase.map { Array($0.utf8) }, folders: folders, madeAt: clock.now, program: "test")
        )
    }
}

/// Makes an academy of a backup, in a database that was empty.
func restoring<Value>(
    _ path: String,
    passphrase: String? = nil,
    on engine: Engine,
    erasing erasures: ErasureReplay? = nil,
    _ body: (RestoreSummary, TestDatabase, any TestStore) async throws -> Value
) async throws -> Value {
    try await TestDatabase.with(engine) { database in
        let store = try await database.open()
        let value: Value
        do {
            let summary = try await store.restore(BackupFile(path: path, passphrase: passphrase.map { Array($0.utf8) }), erasing: erasures)
            value = try await body(summary, database, store)
        } catch {
            try? await store.close()
            throw error
        }
        try await store.close()
        return value
    }
}

/// Makes another backup of one, every digest right again: what a program with an error, or somebody with a grudge, could have written.
enum ForgedBackup {
    /// - Parameter change: Python that changes `header` or `items`, a list of kind and payload behind the header.
    static func write(_ source: String, to target: String, _ change: String) throws {
        let output = try PeerTool.run("python3", ["-c", reader + "\n" + change + "\n" + writer, source, target])
        guard output.status == 0 else { throw ForgeryFailed(text: output.text) }
    }

    struct ForgeryFailed: Error { let text: String }

    private static let reader = """
        import hashlib, json, struct, sys, zlib
        raw = open(sys.argv[1], "rb").read()[17:-32]
        place, data = 0, b""
        while length := struct.unpack_from(">I", raw, place)[0]:
            data += zlib.decompress(raw[place + 4:place + 4 + length]); place += 4 + length
        items, place = [], 0
        while place < len(data):
            kind, length = struct.unpack_from(">cI", data, place)
            items.append([kind.decode(), data[place + 5:place + 5 + length]]); place += 5 + length
        header = json.loads(items.pop(0)[1])
        def text(value): return b"\\x02" + struct.pack(">I", len(value)) + value
        def without(names):
            kept, skipping = [], False
            for kind, payload in items:
                if kind == "T": skipping = json.loads(payload)["table"] in names
                if not skipping: kept.append([kind, payload])
                if kind == "E": skipping = False
            return kept
        """

    private static let writer = """
        def dump(value): return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        out, digest, rows, tables, total, files = [["H", dump(header)]], hashlib.sha256(), 0, 0, 0, 0
        for kind, payload in items:
            if kind == "T": digest, rows, tables = hashlib.sha256(), 0, tables + 1
            if kind == "R":
                digest.update(b"R" + struct.pack(">I", len(payload)) + payload); rows, total = rows + 1, total + 1
            if kind == "E": payload = dump({"rows": rows, "sha256": digest.hexdigest()})
            if kind == "F": digest, rows, files = hashlib.sha256(), 0, files + 1
            if kind == "D": digest.update(payload); rows += len(payload)
            if kind == "G": payload = dump({"bytes": rows, "sha256": digest.hexdigest()})
            if kind == "Z": payload = dump({"tables": tables, "rows": total, "files": files})
            out.append([kind, payload])
        data = b"".join(k.encode() + struct.pack(">I", len(p)) + p for k, p in out)
        body = b"academy-backup 1\\n"
        for start in range(0, len(data), 1 << 20):
            block = zlib.compress(data[start:start + (1 << 20)]); body += struct.pack(">I", len(block)) + block
        body += struct.pack(">I", 0)
        open(sys.argv[2], "wb").write(body + hashlib.sha256(body).digest())
        """
}
