import Foundation

/// The files of one course, listed once; reads are bounded and never leave the folder.
struct CourseFolder {
    /// Absolute, with every symbolic link resolved.
    let root: String
    let limits: ContentLimits
    /// Regular files, relative to the root, sorted.
    private(set) var files: [String] = []
    /// Folders, relative to the root, sorted.
    private(set) var folders: [String] = []

    /// Nil when there is no such folder. Problems of single files are reported and the files left out.
    init?(path: String, limits: ContentLimits, log: inout ProblemLog) {
        guard let root = resolvedPath(path), FileKind(path: root) == .folder else {
            let place = Place(file: ".")
            log.report(.folderMissing, at: place, "there is no folder here", hint: "give the folder that holds course.yaml")
            return nil
        }
        self.root = root
        self.limits = limits
        var remaining = limits.fileCount
        list("", depth: 0, remaining: &remaining, log: &log)
        files.sort()
        folders.sort()
        if remaining < 0 {
            log.report(
                .tooManyFiles,
                at: Place(file: "."),
                "the folder holds more than \(limits.fileCount) files",
                hint: "a course has some dozens of files; move what is not its content elsewhere"
            )
        }
    }

    private mutating func list(_ folder: String, depth: Int, remaining: inout Int, log: inout ProblemLog) {
        guard let stream = opendir(absolute(folder)) else {
            log.report(.fileUnreadable, at: Place(file: folder), "the folder cannot be listed", hint: "let the account that runs this read it")
            return
        }
        defer { closedir(stream) }
        while remaining >= 0, let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self) }
            guard let name else {
                log.report(.invalidUTF8, at: Place(file: folder.isEmpty ? "." : folder), "a file name is not UTF-8", hint: "rename it")
                continue
            }
            if name.hasPrefix(".") { continue }
            remaining -= 1
            take(folder.isEmpty ? name : "\(folder)/\(name)", depth: depth, remaining: &remaining, log: &log)
        }
    }

    private mutating func take(_ path: String, depth: Int, remaining: inout Int, log: inout ProblemLog) {
        guard let target = resolvedPath(absolute(path)) else {
            log.report(.fileUnreadable, at: Place(file: path), "the file cannot be opened", hint: "mend or remove the link")
            return
        }
        guard isInside(target) else {
            log.report(.pathOutsideFolder, at: Place(file: path), "a link leads out of the course folder", hint: "put the file itself there")
            return
        }
        switch FileKind(path: target) {
        case .regular:
            files.append(path)
        case .folder where target != absolute(path):
            log.report(.notARegularFile, at: Place(file: path), "a link to a folder", hint: "put the folder itself there")
        case .folder where depth + 1 >= limits.folderDepth:
            log.report(.tooManyFiles, at: Place(file: path), "folders lie more than \(limits.folderDepth) deep", hint: "see docs/course-format.md")
        case .folder:
            folders.append(path)
            list(path, depth: depth + 1, remaining: &remaining, log: &log)
        case .other:
            log.report(.notARegularFile, at: Place(file: path), "neither a file nor a folder", hint: "remove it")
        }
    }

    /// The text of a file in Unicode normal form C, or nil with its problem reported.
    func text(_ path: String, log: inout ProblemLog) -> String? {
        let place = Place(file: path)
        guard files.contains(path) else {
            if !log.problems.contains(where: { $0.file == path }) {
                log.report(.fileMissing, at: place, "the file is missing", hint: "see docs/course-format.md for what it holds")
            }
            return nil
        }
        switch boundedBytes(ofFile: absolute(path), limit: limits.fileSize) {
        case .unreadable:
            log.report(.fileUnreadable, at: place, "the file cannot be read", hint: "let the account that runs this read it")
            return nil
        case .tooLarge:
            log.report(.fileTooLarge, at: place, "the file has more than \(limits.fileSize) bytes", hint: "split it or leave material out")
            return nil
        case .bytes(let bytes):
            return checkedText(bytes, file: path, log: &log)
        }
    }

    /// Whether a path, absolute and resolved, lies in the folder.
    private func isInside(_ path: String) -> Bool { path.hasPrefix(root.hasSuffix("/") ? root : root + "/") }

    private func absolute(_ path: String) -> String { path.isEmpty ? root : "\(root)/\(path)" }
}
