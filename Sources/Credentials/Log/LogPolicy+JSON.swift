package import CanonicalJSON

extension LogPolicy {
    /// As it stands in a trust bundle.
    package var json: JSONValue {
        var members: [String: JSONValue] = [
            "origin": .string(origin),
            "keys": .array(
                keys.map { ["key": .string($0.key.text), "notBefore": .integer($0.use.lowerBound), "notAfter": .integer($0.use.upperBound)] }
            ),
            "witnesses": .array(witnesses.map { .string($0.text) }),
            "quorum": .integer(Int64(quorum)),
        ]
        if let requiredSince { members["requiredSince"] = .integer(requiredSince) }
        if let witnessedSince { members["witnessedSince"] = .integer(witnessedSince) }
        return .object(members)
    }

    package init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["origin", "keys", "witnesses", "quorum", "requiredSince", "witnessedSince"])
        var keys: [LogKey] = []
        for record in try fields.objects("keys") {
            try record.allow(only: ["key", "notBefore", "notAfter"])
            let (start, end) = (try record.integer("notBefore"), try record.integer("notAfter"))
            guard start <= end else { throw record.invalid("notAfter", "the window ends before it begins") }
            keys.append(LogKey(key: try Self.key(record.string("key"), "key", of: record), use: start..<end))
        }
        var witnesses: [NoteKey] = []
        for value in try fields.array("witnesses") {
            guard let text = value.stringValue else { throw fields.invalid("witnesses", "a witness is named by its key") }
            witnesses.append(try Self.key(text, "witnesses", of: fields))
        }
        let requiredSince = fields.members["requiredSince"] == nil ? nil : try fields.integer("requiredSince")
        let witnessedSince = fields.members["witnessedSince"] == nil ? nil : try fields.integer("witnessedSince")
        let (origin, quorum) = (try fields.string("origin"), try fields.integer("quorum"))
        do throws(LogError) {
            try self.init(
                origin: origin,
                keys: keys,
                witnesses: witnesses,
                quorum: Int(clamping: quorum),
                requiredSince: requiredSince,
                witnessedSince: witnessedSince
            )
        } catch {
            throw fields.invalid("keys", error.reason)
        }
    }

    private static func key(_ text: String, _ field: String, of fields: JSONFields) throws(JSONFieldError) -> NoteKey {
        do { return try NoteKey(text: text) } catch { throw fields.invalid(field, error.reason) }
    }
}
