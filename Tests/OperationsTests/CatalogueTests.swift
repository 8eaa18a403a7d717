import CanonicalJSON
import Learning
import Operations
import Testing

struct CatalogueTests {
    @Test("An operation's name and its route are its own")
    func unique() {
        let names = OperationCatalogue.all.map(\.name)
        #expect(Set(names).count == names.count)
        let routes = OperationCatalogue.all.map { operation in
            let steps = operation.path.steps.map { step in
                if case .word(let word) = step { word } else { "{}" }
            }
            return "\(operation.method.rawValue) \(steps.joined(separator: "/"))"
        }
        #expect(Set(routes).count == routes.count)
    }

    @Test("A name stands for one schema, wherever it is used")
    func components() {
        var known: [String: JSONValue] = [:]
        for operation in OperationCatalogue.all {
            for schema in operation.fields.map(\.schema) + [operation.answer] {
                for (name, json) in schema.components {
                    if let other = known.updateValue(json, forKey: name) { #expect(other == json, "\(name) of \(operation.name)") }
                }
            }
        }
        #expect(known["Cohort"] != nil)
    }

    @Test("What is not offered is no operation, and says why")
    func notOffered() {
        let offered = Set(OperationCatalogue.all.map(\.command))
        for (command, why) in OperationCatalogue.notOfferedIntake {
            #expect(!offered.contains(command), "\(command.rawValue)")
            #expect(why.contains(" ") && (why.hasSuffix(".") || why.hasSuffix("`.")))
        }
    }

    @Test("Each name in a path is a field that must be given, and no field is declared twice", arguments: OperationCatalogue.all.map(\.name))
    func fields(name: String) throws {
        let operation = try #require(OperationCatalogue.named(name))
        #expect(operation.pathFields.map(\.name) == operation.path.names)
        for field in operation.pathFields { #expect(field.isRequired) }
        #expect(Set(operation.fields.map(\.name)).count == operation.fields.count)
        #expect(operation.summary.hasSuffix("."))
        for field in operation.fields { #expect(field.meaning.hasSuffix(".")) }
    }
}
