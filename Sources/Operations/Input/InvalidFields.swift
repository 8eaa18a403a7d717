package import Learning

/// What was handed in cannot be read: every field that is wrong, not only the first.
package struct InvalidFields: Error, Sendable, Equatable {
    package struct Fault: Sendable, Hashable {
        /// As in the request: `seats`, `people[2].email`. Empty for the whole.
        package let path: String
        /// What would be right, to follow "is not valid:".
        package let requirement: LocalizedText
    }

    package private(set) var faults: [Fault] = []

    package init() {}

    package init(_ requirement: LocalizedText) { faults = [Fault(path: "", requirement: requirement)] }

    package init(_ path: String, _ requirement: LocalizedText) { faults = [Fault(path: path, requirement: requirement)] }

    package var isEmpty: Bool { faults.isEmpty }

    mutating func add(_ other: InvalidFields, below path: String) {
        faults += other.faults.map { Fault(path: Self.joined(path, $0.path), requirement: $0.requirement) }
    }

    private static func joined(_ path: String, _ rest: String) -> String {
        rest.isEmpty ? path : path.isEmpty || rest.hasPrefix("[") ? path + rest : "\(path).\(rest)"
    }
}

extension InvalidFields {
    package static let missing = InvalidFields(LocalizedText(english: "it is missing", french: "il manque"))
    package static let unknown = InvalidFields(LocalizedText(english: "there is no such field", french: "ce champ n'existe pas"))
}
