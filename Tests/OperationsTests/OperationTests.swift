import CanonicalJSON
import Learning
import Operations
import Testing

@Suite("Operations")
struct OperationTests {
    private static let names = OperationCatalogue.all.map(\.name)

    @Test("Reads the fields that it declares, and what they allow", arguments: names)
    func readsDeclaredFields(name: String) async throws {
        let operation = try #require(OperationCatalogue.named(name))
        let schema = Schema.fields(operation.fields)
        for withOptional in [true, false] {
            let json = schema.example(withOptional: withOptional)
            #expect(schema.faults(of: json) == [])
            let input = try Input(json, fields: operation.fields)
            let failure = await failure(of: operation, input)
            // A rule may say no, fields may want each other, the store cannot be reached: all of them after the fields were read.
            #expect(!(failure is UndeclaredField), "\(json.canonicalText)")
        }
    }

    @Test("Takes no field that it does not declare", arguments: names)
    func refusesOthers(name: String) async throws {
        let operation = try #require(OperationCatalogue.named(name))
        let sample = Schema.fields(operation.fields).example().objectValue ?? [:]
        let json = JSONValue.object(sample.merging(["isAdministrator": true]) { own, _ in own })
        #expect(throws: InvalidFields("isAdministrator", InvalidFields.unknown.faults[0].requirement)) {
            try Input(json, fields: operation.fields)
        }
    }

    /// Nothing can be done where the records cannot be reached; what is wrong is said before.
    private func failure(of operation: Operations.Operation, _ input: Input) async -> (any Error)? {
        do {
            _ = try await operation.perform(input, .failing)
            return nil
        } catch {
            return error
        }
    }
}
