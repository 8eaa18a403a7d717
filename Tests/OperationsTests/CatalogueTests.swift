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

    @Test("Each name in a path is a field that must be given, and no field is declared twice", arguments: OperationCatalogue.all.map(\.name))
    func fields(name: String) throws {
        let operation = try #require(OperationCatalogue.named(name))
        #expect(operation.pathFields.map { $0.name } == operation.path.names)
        let optional = operation.pathFields.filter { !$0.isRequired }
        #expect(optional.isEmpty)
        #expect(Set(operation.fields.map { $0.name }).count == operation.fields.count)
        #expect(operation.summary.hasSuffix("."))
        let unfinished = operation.fields.filter { !$0.meaning.hasSuffix(".") }.map { $0.name }
        #expect(unfinished.isEmpty)
    }
}
