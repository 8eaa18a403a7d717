import ArgumentParser
import CanonicalJSON
import Operations

/// Fields as they were typed: `--board-date 2027-05-04 --people ana@example.org --people li@example.org --statement @letter.txt`.
struct TypedFields {
    private static let largestFile = 1 << 20

    private(set) var members: [String: JSONValue] = [:]

    init(_ arguments: [String], of operation: Operations.Operation) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else { throw ValidationError("\(argument): fields are given as --name value") }
            let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let field = operation.fields.first(where: { Self.option($0.name) == parts[0] || $0.name == parts[0] }) else {
                throw ValidationError("\(operation.name) has no field --\(parts[0]): `academy operations \(operation.name)` tells those it has")
            }
            guard let text = parts.count == 2 ? parts[1] : rest.popFirst() else { throw ValidationError("--\(parts[0]) needs a value") }
            try add(field.typed(try Self.content(text)), to: field.name)
        }
    }

    /// `boardDate` is typed as `--board-date`.
    static func option(_ name: String) -> String {
        name.reduce(into: "") { text, letter in
            if letter.isUppercase { text += "-" }
            text += letter.lowercased()
        }
    }

    private mutating func add(_ value: JSONValue, to name: String) throws {
        switch (members[name], value) {
        case (nil, _): members[name] = value
        case (.array(let given), .array(let more)): members[name] = .array(given + more)
        default: throw ValidationError("--\(Self.option(name)) is given twice")
        }
    }

    private static func content(_ text: String) throws -> String {
        guard text.hasPrefix("@") else { return text }
        let path = String(text.dropFirst())
        guard let content = String(validating: try Files.read(path, atMost: largestFile), as: UTF8.self) else {
            throw ValidationError("\(path) is not text in UTF-8")
        }
        return content
    }
}
