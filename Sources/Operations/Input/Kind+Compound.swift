import CanonicalJSON
import Learning

extension Kind {
    /// Several of one kind.
    package static func list<Element: Sendable>(of element: Kind<Element>, atMost limit: Int = 1000) -> Kind where Value == [Element] {
        Kind(schema: .list(of: element.schema, atMost: limit), typed: { typedList($0, element) }) { json in
            guard let elements = json.arrayValue, elements.count <= limit else {
                throw InvalidFields(LocalizedText(english: "it is a list of at most \(limit)", french: "c'est une liste d'au plus \(limit)"))
            }
            var faults = InvalidFields()
            var values: [Element] = []
            for (index, json) in elements.enumerated() {
                do { values.append(try element.read(json)) } catch let invalid as InvalidFields { faults.add(invalid, below: "[\(index)]") }
            }
            guard faults.isEmpty else { throw faults }
            return values
        }
    }

    /// An object with fields of its own.
    package static func record(
        _ name: String,
        _ fields: [any AnyField],
        _ make: @escaping @Sendable (Input) throws -> Value
    ) -> Kind {
        Kind(schema: Schema.fields(fields).named(name), typed: typedDocument) { json in try make(try Input(json, fields: fields)) }
    }

    /// By key: `{"ana@example.org": …}`.
    package static func table<Key: Hashable & Sendable, Element: Sendable>(
        by key: Kind<Key>,
        of element: Kind<Element>,
        atMost limit: Int = 1000
    ) -> Kind where Value == [Key: Element] {
        let schema = Schema(
            ["type": "object", "additionalProperties": element.schema.json, "maxProperties": .integer(Int64(limit))],
            components: element.schema.components
        )
        return Kind(schema: schema, typed: typedDocument) { json in
            guard let members = json.objectValue, members.count <= limit else {
                throw InvalidFields(
                    LocalizedText(english: "it is an object of at most \(limit) members", french: "c'est un objet d'au plus \(limit) membres")
                )
            }
            var faults = InvalidFields()
            var values: [Key: Element] = [:]
            for (name, json) in members.sorted(by: { $0.key < $1.key }) {
                do {
                    let key = try key.read(.string(name))
                    guard values.updateValue(try element.read(json), forKey: key) == nil else {
                        throw InvalidFields(LocalizedText(english: "it stands there twice", french: "il y figure deux fois"))
                    }
                } catch let invalid as InvalidFields { faults.add(invalid, below: name) }
            }
            guard faults.isEmpty else { throw faults }
            return values
        }
    }

    /// `[…]`, or one element.
    private static func typedList<Element>(_ text: String, _ element: Kind<Element>) -> JSONValue {
        text.hasPrefix("[") ? typedDocument(text) : .array([element.typed(text)])
    }

    /// Typed objects are JSON themselves.
    private static var typedDocument: @Sendable (String) -> JSONValue {
        { text in (try? JSONValue.parse(Array(text.utf8))) ?? .string(text) }
    }
}
