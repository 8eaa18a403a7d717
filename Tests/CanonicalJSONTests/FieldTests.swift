import CanonicalJSON
import Testing

@Suite struct FieldTests {
    let document: JSONValue = ["name": "A", "count": 3, "open": true, "keys": [["id": "k"], ["id": 7]], "at": ["zone": "UTC"]]

    @Test func `fields are read by name and kind`() throws {
        #expect(try document.string("name") == "A")
        #expect(try document.integer("count") == 3)
        #expect(try document.boolean("open"))
        #expect(try document.object("at").string("zone") == "UTC")
        #expect(document["keys"]?[0]?["id"]?.stringValue == "k")
        #expect(document["keys"]?[9] == nil)
        #expect(document["name"]?["x"] == nil)
    }

    @Test func `a refusal names the path`() throws {
        let fields = try JSONFields(document)
        #expect(throws: JSONFieldError(path: "$.missing", fault: .missing(.string))) { try fields.string("missing") }
        #expect(throws: JSONFieldError(path: "$.keys[1].id", fault: .wrongKind(expected: .string, found: .integer))) {
            try fields.objects("keys")[1].string("id")
        }
        #expect(throws: JSONFieldError(path: "$.at.zone", fault: .unknown)) { try fields.object("at").allow(only: ["id"]) }
        #expect(throws: JSONFieldError(path: "$", fault: .wrongKind(expected: .object, found: .array))) { try JSONFields([1]) }
        try fields.object("at").allow(only: ["zone", "other"])
    }
}
