import Testing
import Website

struct TypedTextTests {
    @Test("Lines of a text area are lines, however the browser ends them")
    func endsLines() throws {
        let fields = try FormFields(decoding: Array("essay=one%0D%0Atwo%0Athree".utf8))
        #expect(fields["essay"] == "one\ntwo\nthree")
    }

    @Test("A text with a NUL in it is no text")
    func refusesNul() {
        #expect(throws: FormError.notUTF8) { try FormFields(decoding: Array("essay=a%00b".utf8)) }
    }

    @Test("A register of the largest cohort fits into a form inside the house, and no form of strangers is that long")
    func boundsFields() throws {
        let register = Array((0..<1_000).map { "f\($0)=x" }.joined(separator: "&").utf8)
        #expect(try FormFields(decoding: register, atMost: FormFields.maximumFieldsInside).all.count == 1_000)
        #expect(throws: FormError.tooManyFields) { try FormFields(decoding: register) }
    }
}
