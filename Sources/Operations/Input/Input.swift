package import CanonicalJSON
import Learning

/// What an operation was handed, read by its fields: all of them good.
package struct Input: Sendable {
    private let values: [String: any Sendable]

    /// - Throws: ``InvalidFields`` with every fault; a ``Refusal`` where a value's own rule says no.
    package init(_ json: JSONValue, fields: [any AnyField]) throws {
        guard let members = json.objectValue else {
            throw InvalidFields(LocalizedText(english: "it is a JSON object", french: "c'est un objet JSON"))
        }
        var values: [String: any Sendable] = [:]
        var faults = InvalidFields()
        for name in members.keys.sorted() where !fields.contains(where: { $0.name == name }) { faults.add(.unknown, below: name) }
        for field in fields {
            do {
                values[field.name] = try field.value(from: members[field.name])
            } catch let invalid as InvalidFields {
                faults.add(invalid, below: field.name)
            }
        }
        guard faults.isEmpty else { throw faults }
        self.values = values
    }

    /// - Throws: ``UndeclaredField``, a mistake of this program, which the tests of the catalogue find.
    package func callAsFunction<Value>(_ field: Field<Value>) throws -> Value {
        guard let value = values[field.name] as? Value else { throw UndeclaredField(name: field.name) }
        return value
    }
}

/// An operation reads a field that it does not declare.
package struct UndeclaredField: Error, Sendable {
    package let name: String
}
