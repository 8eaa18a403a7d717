import Learning

/// What a file `banks/KEY.yaml` says; what could not be read is nil and reported.
struct BankFile {
    static let folder = "banks"
    static let fields = ["key", "title", "unit", "items"]

    /// The key that the file is named by.
    static func key(ofPath path: String) -> ContentKey? { ContentKey(String(path.dropFirst("\(folder)/".count).dropLast(".yaml".count))) }

    let path: String
    let key: Located<ContentKey>?
    let unit: Located<ContentKey>?
    let entries: [ItemEntry]
    /// Nil unless every item could be read, so that nothing is said about a bank of which a part is missing.
    let bank: ItemBank?

    init(_ fields: YAMLMapping, path: String, log: inout ProblemLog) {
        self.path = path
        key = fields.key("key", &log)
        unit = fields.key("unit", &log)
        let title = fields.localizedText("title", &log)
        let nodes = fields.list("items", &log)
        entries = nodes.compactMap { ItemEntry.read($0, in: fields, &log) }
        let items = entries.compactMap(\.item)
        guard let key, let unit, let title, items.count == nodes.count else {
            bank = nil
            return
        }
        bank = ItemBank(key: key.value, title: title, unit: unit.value, items: items)
    }
}
