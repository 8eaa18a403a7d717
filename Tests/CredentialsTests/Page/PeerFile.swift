import Foundation
import TestTools

/// A file's objects as qpdf understands them.
struct PeerFile {
    private let path: String
    private let objects: [String: Any]

    init(_ file: URL) throws {
        path = file.path
        let output = try PeerTool.run("qpdf", ["--json=2", "--json-key=qpdf", "--json-stream-data=none", path])
        let json = try JSONSerialization.jsonObject(with: Data(output.text.utf8)) as? [String: Any]
        objects = ((json?["qpdf"] as? [Any])?.last as? [String: Any]) ?? [:]
    }

    /// Follows `path` from the trailer.
    subscript(path: Any...) -> Any? {
        let trailer = (objects["trailer"] as? [String: Any])?["value"]
        return walk(trailer, Array(path.dropFirst()))
    }

    func value(_ start: Any?, _ path: Any...) -> Any? {
        walk(start, path)
    }

    /// The object behind a reference, or `value` itself.
    func resolve(_ value: Any?) -> Any? {
        guard let reference = value as? String, reference.hasSuffix(" R"), let object = objects["obj:\(reference)"] as? [String: Any] else {
            return value
        }
        return object["value"] ?? (object["stream"] as? [String: Any])?["dict"]
    }

    /// The numbers after `/MCID` in the page's content, in its order.
    func markedContentIdentifiers(of page: Any) throws -> [Int] {
        guard let reference = value(page, "/Contents") as? String ?? (resolve(page) as? [String: Any])?["/Contents"] as? String else { return [] }
        let number = reference.split(separator: " ")[0]
        let content = try PeerTool.run("qpdf", ["--show-object=\(number)", "--filtered-stream-data", path]).text
        return content.components(separatedBy: "/MCID ").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
    }

    /// The last step is not resolved, so that references can be compared.
    private func walk(_ start: Any?, _ path: [Any]) -> Any? {
        var current = start
        for step in path {
            let resolved = resolve(current)
            if let key = step as? String {
                current = (resolved as? [String: Any])?[key]
            } else if let index = step as? Int, let list = resolved as? [Any], list.indices.contains(index) {
                current = list[index]
            } else {
                return nil
            }
        }
        return current
    }
}
