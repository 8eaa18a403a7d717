import Learning

/// What the links of a lesson may lead to, and what of it they did.
struct LessonContext {
    /// The folder of the unit, relative to the course.
    let folder: String
    let files: Set<String>
    /// The keys of the unit's reading list.
    let sources: Set<ContentKey>
    /// Whether a source that is not among them is unknown, or may be one of those that could not be read.
    let hasAllSources: Bool
    private(set) var citedSources: Set<ContentKey> = []
    private(set) var linkedFiles: Set<String> = []

    init(folder: String, files: [String], unit: UnitFile?) {
        (self.folder, self.files) = (folder, Set(files))
        sources = Set(unit?.readings.map(\.value.key) ?? [])
        hasAllSources = unit?.hasAllReadings ?? false
    }

    mutating func cite(_ key: ContentKey) { citedSources.insert(key) }

    /// The path, relative to the course, that a relative link leads to; nil when it leaves the course.
    func path(ofLink target: String) -> String? {
        var parts = folder.split(separator: "/")
        for part in target.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "", ".": continue
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            default: parts.append(part)
            }
        }
        return target.hasPrefix("/") ? nil : parts.joined(separator: "/")
    }

    /// Whether the link leads to a file of the course; if so, it is noted.
    mutating func link(to path: String) -> Bool {
        guard files.contains(path) else { return false }
        linkedFiles.insert(path)
        return true
    }
}
