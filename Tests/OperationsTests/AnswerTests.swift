import CanonicalJSON
import Operations
import Testing

@Suite("Answers from assessment to audit")
struct AnswerTests {
    @Test("What is told has exactly the members of its schema")
    func fitsItsSchema() throws {
        for told in try Told.toMarkers() + Told.toAuthors() + Told.toOffices() + Told.cases() {
            #expect(SchemaCheck(schema: told.schema).faults(in: told.json) == [], "\(told.name)")
        }
    }

    @Test("A member that is missing, one too many, and a word of no list are found")
    func findsFaults() {
        let schema = Schema.object([
            (name: "a", schema: Schema(["type": "string", "enum": ["x"]]), isRequired: true),
            (name: "b", schema: Schema(["type": "integer"]).orNull, isRequired: true),
        ])
        let check = SchemaCheck(schema: schema)
        #expect(check.faults(in: ["a": "x", "b": .null]) == [])
        for wrong in [["a": "x"], ["a": "y", "b": 1], ["a": "x", "b": 1, "c": 1], ["a": "x", "b": "1"]] as [JSONValue] {
            #expect(!check.faults(in: wrong).isEmpty)
        }
    }
}
