import Mustache

/// Gives a template its texts by name and remembers the names that do not exist: Mustache itself would print nothing for them.
final class TextNode: MustacheParent {
    private let values: [Any]
    private let path: String
    private let report: (String) -> Void

    init(_ values: [Any], path: String = "", report: @escaping (String) -> Void) {
        self.values = values
        self.path = path
        self.report = report
    }

    func child(named name: String) -> Any? {
        let path = path.isEmpty ? name : "\(path).\(name)"
        if path == "slot" { return SlotMarker() }
        guard let child = values.lazy.compactMap({ Self.child(of: $0, named: name) }).first else {
            report(path)
            return nil
        }
        return child is String || child is Bool ? child : TextNode([child], path: path, report: report)
    }

    private static func child(of value: Any, named name: String) -> Any? {
        Mirror(reflecting: value).children.first { $0.label == name }?.value
    }
}
