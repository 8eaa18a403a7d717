internal import CanonicalJSON
internal import Cryptography

/// What a monitor keeps of a log.
struct MonitorState {
    var last: SignedCheckpoint?
    var contradictions: [LogContradiction] = []

    init() {}

    /// Whether the log, as it says of itself now, goes on from what is known.
    ///
    /// - Returns: the places of the new entries, all of which were told.
    func check(_ now: Checkpoint, fetch: @escaping LogTileReader.Fetch, tell: (Int64, [UInt8]) throws(LogError) -> Void) throws(LogError) -> Range<
        Int64
    > {
        let seen = last?.checkpoint.size ?? 0
        let root = last?.checkpoint.root ?? TreeHash.empty
        if let last = last?.checkpoint, now.size < seen {
            // Older than what is known, but perhaps true: a copy that is behind.
            var reader = LogTileReader(last, fetch: fetch)
            guard try reader.consistencyProof(from: now.size).holds(from: now.root, to: root) else { throw Self.rewritten(now.size, seen) }
            return seen..<seen
        }
        var reader = LogTileReader(now, fetch: fetch)
        guard try reader.consistencyProof(from: seen).holds(from: root, to: now.root) else { throw Self.rewritten(now.size, seen) }
        var place = seen
        while place < now.size {
            let end = min(now.size, (place >> 8 + 1) << 8)
            for entry in try reader.entries(place..<end) {
                try tell(place, entry)
                place += 1
            }
        }
        return seen..<now.size
    }

    private static func rewritten(_ size: Int64, _ seen: Int64) -> LogError {
        LogError(.contradiction, "the log of \(size) leaves is not the one of \(seen) that it showed before")
    }
}

extension MonitorState {
    init(_ fields: JSONFields) throws {
        if fields.members["checkpoint"] != nil { last = try SignedCheckpoint(Array(fields.string("checkpoint").utf8)) }
        for record in try fields.objects("contradictions") {
            try record.allow(only: ["reason", "kept", "offered"])
            let kept = record.members["kept"] == nil ? nil : Array(try record.string("kept").utf8)
            contradictions.append(
                LogContradiction(reason: try record.string("reason"), kept: kept, offered: Array(try record.string("offered").utf8))
            )
        }
    }

    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "contradictions": .array(
                contradictions.map { contradiction in
                    var record: [String: JSONValue] = ["reason": .string(contradiction.reason), "offered": Self.text(contradiction.offered)]
                    if let kept = contradiction.kept { record["kept"] = Self.text(kept) }
                    return .object(record)
                }
            )
        ]
        if let last { members["checkpoint"] = Self.text(last.bytes) }
        return members
    }

    /// Notes are UTF-8.
    private static func text(_ bytes: [UInt8]) -> JSONValue { .string(String(decoding: bytes, as: UTF8.self)) }
}
