internal import CanonicalJSON

/// The content of `keys.json`: whose keys these are, and the history of each. Order of records is order of making.
struct KeyHistory: Sendable, Hashable {
    static let format = "academy-keys"
    static let version: Int64 = 2

    let name: String
    /// Keys of a demonstration: their certificates say DEMO.
    let demo: Bool
    var records: [KeyRecord]

    var encoded: [UInt8] {
        let value: JSONValue = [
            "format": .string(KeyHistory.format), "version": .integer(KeyHistory.version), "name": .string(name), "demo": .boolean(demo),
            "keys": .array(records.map(\.json)),
        ]
        return value.canonicalBytes + [UInt8(ascii: "\n")]
    }

    func records(_ role: KeyRole) -> [KeyRecord] { records.filter { $0.role == role } }

    init(name: String, demo: Bool, records: [KeyRecord]) {
        self.name = name
        self.demo = demo
        self.records = records
    }

    init(_ bytes: [UInt8]) throws(KeyError) {
        do {
            let fields = try JSONFields(try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: KeyFile.maximumLength, maximumDepth: 5)))
            try fields.allow(only: ["format", "version", "name", "demo", "keys"])
            guard try fields.string("format") == KeyHistory.format, try fields.integer("version") == KeyHistory.version else {
                throw fields.invalid("version", "this program reads \(KeyHistory.format) version \(KeyHistory.version)")
            }
            var records: [KeyRecord] = []
            for record in try fields.objects("keys") { records.append(try KeyRecord(record)) }
            guard Set(records.map(\.id)).count == records.count, Set(records.map(\.fileName)).count == records.count else {
                throw fields.invalid("keys", "a key stands there twice")
            }
            self.init(name: try fields.string("name"), demo: try fields.boolean("demo"), records: records)
        } catch {
            throw KeyError(.storeMalformed, "keys.json: \(error)")
        }
    }
}
