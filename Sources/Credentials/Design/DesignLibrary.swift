package import Cryptography
import Foundation

/// A folder of designs and the recorded list of the fonts they may use.
public struct DesignLibrary: Sendable {
    /// Where Debian's `fonts-noto-core` puts its fonts.
    public static let systemFontDirectory = "/usr/share/fonts/truetype/noto"

    /// By name, which is the folder's, or `set/name` in a folder of several.
    public let designs: [String: Design]
    /// By the same names: SHA-256 of all that a design is read from, by which the log says what a document was drawn with.
    package let digests: [String: Digest]
    package let fonts: [FontFile]

    /// Reads `directory`: `fonts.yaml` and a folder for each design with `design.yaml` and `background.svg`.
    ///
    /// A folder without a design of its own is a set of designs: its `styles.yaml` holds for all of them, and so does its `background.svg` for those
    /// that have none. Fonts are looked for in `fontDirectories`, in that order, and nowhere else.
    public static func load(
        directory: String,
        fontDirectories: [String] = [systemFontDirectory]
    ) throws(DesignProblems) -> DesignLibrary {
        let fontLog = DesignLog(file: "fonts.yaml")
        let list = text(at: "\(directory)/fonts.yaml", log: fontLog)
        let fonts = FontListReader(log: fontLog, directories: fontDirectories).read(list)
        var loading = Loading(directory: directory, list: list, families: Set(fonts.map(\.family)), problems: fontLog.problems)
        for name in folders(in: directory) {
            let members = folders(in: "\(directory)/\(name)")
            if members.isEmpty || exists("\(directory)/\(name)/design.yaml") {
                loading.readDesign(name, background: "\(name)/background.svg")
            } else {
                loading.readSet(name, members: members)
            }
        }
        var problems = loading.problems
        if loading.designs.isEmpty && problems.isEmpty {
            problems.append(DesignProblem(file: "", line: nil, message: "the folder has no design; a design is a folder with a design.yaml"))
        }
        guard problems.isEmpty else { throw DesignProblems(problems: problems) }
        return DesignLibrary(designs: loading.designs, digests: loading.digests, fonts: fonts)
    }

    /// What has been read so far.
    private struct Loading {
        let directory: String
        /// Of fonts, as it was read.
        let list: String
        let families: Set<String>
        var problems: [DesignProblem]
        var designs: [String: Design] = [:]
        var digests: [String: Digest] = [:]

        mutating func readSet(_ set: String, members: [String]) {
            var styles: [String: Design.StyleFamily] = [:]
            var shared = ""
            if exists("\(directory)/\(set)/styles.yaml") {
                let log = DesignLog(file: "\(set)/styles.yaml")
                shared = text(at: "\(directory)/\(set)/styles.yaml", log: log)
                if let root = DesignReader.compose(shared, log: log),
                    let settings = Settings(root, what: "the file of styles", keys: ["styles"], log: log)
                {
                    styles = DesignReader.styles(settings, families: families)
                }
                problems += log.problems
            }
            for member in members {
                let own = "\(set)/\(member)/background.svg"
                let background = exists("\(directory)/\(own)") ? own : "\(set)/background.svg"
                readDesign("\(set)/\(member)", styles: styles, shared: shared, background: background)
            }
        }

        mutating func readDesign(_ name: String, styles: [String: Design.StyleFamily] = [:], shared: String = "", background: String) {
            let log = DesignLog(file: "\(name)/design.yaml")
            let drawingLog = DesignLog(file: background)
            let source = text(at: "\(directory)/\(name)/design.yaml", log: log)
            let drawing = text(at: "\(directory)/\(background)", log: drawingLog)
            let reader = DesignReader(name: name, families: families, sharedStyles: styles, log: log, drawingLog: drawingLog)
            designs[name] = reader.read(source, drawing: drawing)
            digests[name] = Self.digest(of: [list, shared, source, drawing])
            problems += log.problems + drawingLog.problems
        }

        /// Each text behind its length, so that nothing can move from one to the next.
        private static func digest(of texts: [String]) -> Digest { SHA256.digest(texts.flatMap { Array("\($0.utf8.count)\n\($0)".utf8) }) }
    }

    private static func folders(in directory: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.sorted().filter { name in
            var isDirectory: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: "\(directory)/\(name)", isDirectory: &isDirectory)
            return exists && isDirectory.boolValue && !name.hasPrefix(".")
        }
    }

    private static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    /// Empty, with a problem, where the file cannot be read.
    private static func text(at path: String, log: DesignLog) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            log.report(line: nil, "the file is missing or cannot be read")
            return ""
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            log.report(line: nil, "the file is not UTF-8")
            return ""
        }
        return text
    }
}
