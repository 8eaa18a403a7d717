import Credentials
import Foundation
import Testing

/// What callers hand in for tables, right and wrong.
@Suite struct TableRequestTests {
    private static func compose(_ kind: DocumentSample.Kind = .statement, _ change: (inout PageRequest) -> Void) throws -> UnsealedDocument {
        var request = DocumentSample.request(kind)
        change(&request)
        return try CertificateSample.composer().compose(design: kind.design, request)
    }

    @Test func `Tables must be those of the design`() throws {
        #expect(throws: PageError.missingTable("sessions")) { try Self.compose { $0.tables["sessions"] = nil } }
        #expect(throws: PageError.unknownTable("guests")) { try Self.compose { $0.tables["guests"] = [] } }
        // The design has rows of its own for its grading scale.
        #expect(throws: PageError.unknownTable("scale")) { try Self.compose(.transcript) { $0.tables["scale"] = [] } }
        let certificate = CertificateSample.request("Noa Levi")
        var changed = certificate
        changed.tables = ["sessions": []]
        #expect(throws: PageError.unknownTable("sessions")) { try CertificateSample.composer().compose(design: CertificateSample.design, changed) }
    }

    @Test func `A value that is wrong is named with its row`() throws {
        let cases: [(String, String?, PageError)] = [
            ("minutes", nil, .missingField("sessions[3].minutes")), ("title.fr", nil, .missingField("sessions[3].title.fr")),
            ("title.en", "", .emptyField("sessions[3].title.en")), ("title", "x", .unknownField("sessions[3].title")),
            ("colour", "red", .unknownField("sessions[3].colour")), ("date.en", "1\n2", .unprintableField("sessions[3].date.en")),
            ("title.en", String(repeating: "a ", count: 50_000), .unprintableField("sessions[3].title.en")),
            ("title.en", "Session 🎓", .missingGlyph("🎓")),
        ]
        for (key, value, error) in cases {
            #expect(throws: error) { try Self.compose { $0.tables["sessions"]?[2][key] = value } }
        }
        let word = String(repeating: "W", count: 300)
        #expect(throws: PageError.doesNotFit(text: word)) { try Self.compose { $0.tables["sessions"]?[2]["title.en"] = word } }
    }

    @Test func `A table that has too many rows is refused before any of them is looked at`() throws {
        let error = #expect(throws: PageError.tableTooLong("sessions", rows: 10_000)) {
            try Self.compose { $0.tables["sessions"] = [[String: String]](repeating: [:], count: 10_000) }
        }
        #expect(error?.description.contains("at most 400") == true)
    }

    @Test func `A table without rows says so in words where the design has them`() throws {
        let document = try Self.compose { $0.tables["sessions"] = [] }
        let text = try CertificateSample.withFolder { try TextExtractionTests.text(of: document, in: $0) }
        #expect(text.contains("No session was held."))
        #expect(throws: PageError.emptyTable("components")) { try Self.compose(.transcript) { $0.tables["components"] = [] } }
    }

    @Test func `Long text in a cell takes as many lines as it needs`() throws {
        let title = String(repeating: "a session with a long title ", count: 20)
        let document = try Self.compose { $0.tables["sessions"]?[2]["title.en"] = title }
        let text = try CertificateSample.withFolder { try TextExtractionTests.text(of: document, in: $0) }
        let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.components(separatedBy: "a session with a long title").count == 21)
    }

    @Test func `Paragraphs have a limit, and line breaks only where a field has paragraphs`() throws {
        #expect(throws: PageError.unprintableField("letterText.en")) {
            try Self.compose(.letter) { $0.fields["letterText.en"] = String(repeating: "Many words. ", count: 1_001) }
        }
        #expect(throws: PageError.unprintableField("letterText.en")) { try Self.compose(.letter) { $0.fields["letterText.en"] = "One\u{0}two" } }
        #expect(throws: PageError.unprintableField("subject.en")) { try Self.compose(.letter) { $0.fields["subject.en"] = "One\nTwo" } }
        #expect(throws: PageError.emptyField("letterText.fr")) { try Self.compose(.letter) { $0.fields["letterText.fr"] = "" } }
        _ = try Self.compose(.letter) { $0.fields["addressee"] = nil }
        _ = try Self.compose(.letter) { $0.fields["letterText.en"] = String(repeating: "Many words.\n", count: 200) }
    }
}
