import Learning

/// Where the pages lie on which work is handed in.
enum TaskAddress {
    private static let root = "/tasks"

    static func task(_ key: SittingKey) -> PageAddress { PageAddress(path: "\(root)/\(key.cohort)/\(key.assessment)/\(key.number)") }

    /// Takes the form with the file.
    static func upload(_ key: SittingKey) -> PageAddress { PageAddress(path: task(key).path + "/file") }

    /// Takes a text that was typed.
    static func text(_ key: SittingKey) -> PageAddress { PageAddress(path: task(key).path + "/text") }

    /// A file of one's own, before it is handed in.
    static func confirmation(_ digest: FileDigest, _ key: SittingKey, words: Int? = nil) -> PageAddress {
        PageAddress(path: "\(task(key).path)/files/\(digest)", fields: words.map { [PageAddress.Field(name: "words", value: "\($0)")] } ?? [])
    }

    static func receipt(_ number: String, _ key: SittingKey) -> PageAddress { PageAddress(path: "\(task(key).path)/receipts/\(number)") }

    static func file(_ digest: FileDigest) -> PageAddress { PageAddress(path: "/files/\(digest)") }

    /// Whether a request goes where works are taken.
    static func isUpload(_ path: String) -> Bool { path.hasPrefix(root + "/") && path.prefix { $0 != "?" }.hasSuffix("/file") }
}
