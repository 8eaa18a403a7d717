internal import CanonicalJSON
internal import Cryptography

extension LogLeaf {
    static let longestEntry = 2_048

    /// The entry as it is hashed and published: canonical JSON (RFC 8785).
    package var entry: [UInt8] {
        var members: [String: JSONValue] = [
            "event": .string(event.rawValue), "time": .integer(time), "version": .integer(LogLeaf.version),
        ]
        if let credential { members["credential"] = .string(credential.hexadecimal) }
        if let document { members["document"] = .string(document.hexadecimal) }
        if let seal { members["seal"] = .string(seal.hexadecimal) }
        if let keyID { members["key"] = .string(keyID.text) }
        if let template { members["template"] = .string(template.hexadecimal) }
        if let course { members["course"] = .string(course) }
        return JSONValue.object(members).canonicalBytes
    }

    /// - Throws: ``LogError`` `log-leaf-malformed` for any other bytes than those that ``entry`` gives.
    package init(entry: [UInt8]) throws(LogError) {
        do {
            let fields = try JSONFields(JSONValue.parse(entry, limits: JSONLimits(maximumBytes: LogLeaf.longestEntry, maximumDepth: 1)))
            try fields.allow(only: Set(Member.allCases.map(\.rawValue) + ["event", "time", "version"]))
            guard try fields.integer("version") == LogLeaf.version else {
                throw fields.invalid("version", "this program reads version \(LogLeaf.version)")
            }
            guard let event = Event(rawValue: try fields.string("event")) else { throw fields.invalid("event", "not an event of the log") }
            let course = fields.members["course"] == nil ? nil : try fields.string("course")
            try self.init(
                event: event,
                credential: try fields.digest("credential"),
                document: try fields.digest("document"),
                seal: try fields.digest("seal"),
                keyID: try fields.keyID("key"),
                template: try fields.digest("template"),
                course: course,
                time: try fields.integer("time")
            )
        } catch let error as LogError {
            throw error
        } catch {
            throw LogError(.leafMalformed, "not an entry of the log: \(error)")
        }
        guard self.entry == entry else { throw LogError(.leafMalformed, "the entry is not in canonical form (RFC 8785)") }
    }
}

extension JSONFields {
    fileprivate func digest(_ key: String) throws(JSONFieldError) -> Digest? {
        guard members[key] != nil else { return nil }
        guard let digest = try? Digest(hexadecimal: try string(key)) else { throw invalid(key, "a digest has 64 hexadecimal digits") }
        return digest
    }

    fileprivate func keyID(_ key: String) throws(JSONFieldError) -> KeyID? {
        guard members[key] != nil else { return nil }
        guard let id = KeyID(text: try string(key)) else { throw invalid(key, "a key id has 32 hexadecimal digits") }
        return id
    }
}
