internal import Cryptography
import Foundation
internal import Yams

/// Reads `fonts.yaml`: which font files documents may use, in the order in which they stand in for one another.
struct FontListReader {
    let log: DesignLog
    let directories: [String]

    func read(_ source: String) -> [FontFile] {
        guard let root = DesignReader.compose(source, log: log),
            let settings = Settings(root, what: "the list of fonts", keys: ["fonts"], log: log)
        else { return [] }
        return settings.sequence("fonts").compactMap(font)
    }

    private func font(_ node: Node) -> FontFile? {
        guard let settings = Settings(node, what: "a font", keys: ["family", "file", "sha256"], log: log),
            let family = settings.string("family"), let file = settings.string("file")
        else { return nil }
        guard !file.contains("/"), file != ".." else {
            log.report(settings["file"], "“file” must be a file name without a folder")
            return nil
        }
        let candidates = directories.map { "\($0)/\(file)" }
        guard let path = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            log.report(settings["file"], "the font \(file) is in none of \(directories.joined(separator: ", "))")
            return nil
        }
        do {
            _ = try FontFace(path: path)
        } catch {
            log.report(settings["file"], "\(error)")
            return nil
        }
        if let expected = settings["sha256"]?.scalar?.string, expected != digest(of: path) {
            log.report(settings["sha256"], "the font \(file) is not the recorded one: its SHA-256 is \(digest(of: path))")
        }
        return FontFile(family: family, path: path)
    }

    private func digest(of path: String) -> String {
        Hexadecimal.encode(SHA256.hash([UInt8](FileManager.default.contents(atPath: path) ?? Data())))
    }
}
