import Foundation

/// A folder of designs and the recorded list of the fonts they may use.
public struct DesignLibrary: Sendable {
    /// Where Debian's `fonts-noto-core` puts its fonts.
    public static let systemFontDirectory = "/usr/share/fonts/truetype/noto"

    /// By name, which is the name of the folder.
    public let designs: [String: Design]
    package let fonts: [FontFile]

    /// Reads `directory`: `fonts.yaml` and a folder for each design with `design.yaml` and `background.svg`.
    ///
    /// Fonts are looked for in `fontDirectories`, in that order, and nowhere else.
    public static func load(
        directory: String,
        fontDirectories: [String] = [systemFontDirectory]
    ) throws(DesignProblems) -> DesignLibrary {
        var problems: [DesignProblem] = []
        let fontLog = DesignLog(file: "fonts.yaml")
        let fonts = FontListReader(log: fontLog, directories: fontDirectories).read(text(at: "\(directory)/fonts.yaml", log: fontLog))
        problems += fontLog.problems
        var designs: [String: Design] = [:]
        for name in folders(in: directory) {
            let log = DesignLog(file: "\(name)/design.yaml")
            let drawingLog = DesignLog(file: "\(name)/background.svg")
            let source = text(at: "\(directory)/\(name)/design.yaml", log: log)
            let drawing = text(at: "\(directory)/\(name)/background.svg", log: drawingLog)
            var reader = DesignReader(name: name, families: Set(fonts.map(\.family)), log: log, drawingLog: drawingLog)
            designs[name] = reader.read(source, drawing: drawing)
            problems += log.problems + drawingLog.problems
        }
        if designs.isEmpty && problems.isEmpty {
            problems.append(DesignProblem(file: "", line: nil, message: "the folder has no design; a design is a folder with a design.yaml"))
        }
        guard problems.isEmpty else { throw DesignProblems(problems: problems) }
        return DesignLibrary(designs: designs, fonts: fonts)
    }

    private static func folders(in directory: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.sorted().filter { name in
            var isDirectory: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: "\(directory)/\(name)", isDirectory: &isDirectory)
            return exists && isDirectory.boolValue && !name.hasPrefix(".")
        }
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
