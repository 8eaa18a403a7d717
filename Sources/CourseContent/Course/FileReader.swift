/// Reads the files of a course and remembers which were asked for.
struct FileReader {
    let folder: CourseFolder
    private(set) var used: Set<String> = []

    init(folder: CourseFolder) { self.folder = folder }

    mutating func use(_ path: String) { used.insert(path) }

    mutating func text(_ path: String, _ log: inout ProblemLog) -> String? {
        used.insert(path)
        return folder.text(path, log: &log)
    }

    /// The fields of a YAML file; nil with the reason reported.
    mutating func mapping(_ path: String, _ known: [String], _ log: inout ProblemLog) -> YAMLMapping? {
        guard let text = text(path, &log) else { return nil }
        let before = log.problems.count
        guard let node = YAMLComposer.compose(text, file: path, limits: folder.limits, log: &log) else {
            if log.problems.count == before {
                log.report(.wrongType, at: Place(file: path), "the file is empty", hint: "write lines of `name: value`, with \(listed(known))")
            }
            return nil
        }
        return YAMLMapping(node, file: path, known: known, log: &log)
    }
}

extension CourseFolder {
    /// The YAML files that lie directly in a folder, sorted.
    func yamlFiles(in parent: String) -> [String] {
        files.filter { $0.hasPrefix(parent + "/") && $0.hasSuffix(".yaml") && !$0.dropFirst(parent.count + 1).contains("/") }
    }

    /// The folders that lie directly in another, sorted.
    func folders(in parent: String) -> [String] {
        folders.filter { $0.hasPrefix(parent + "/") && !$0.dropFirst(parent.count + 1).contains("/") }
    }
}
