import Testing
import Website

@Suite struct FormFieldsTests {
    @Test func fieldsAreDecoded() throws {
        let fields = try FormFields(decoding: "serial=IDPA-7K2M+&code=%E2%80%93x%2b%26&empty=&flag&&a=b=c".utf8)
        #expect(fields["serial"] == "IDPA-7K2M")
        #expect(fields["code"] == "–x+&")
        #expect(fields["empty"] == "")
        #expect(fields["flag"] == "")
        #expect(fields["a"] == "b=c")
        #expect(fields["none"] == nil)
        #expect(try FormFields(decoding: "".utf8) == FormFields())
    }

    @Test(arguments: [
        ("a=%", FormError.percentEncodingInvalid), ("a=%4", .percentEncodingInvalid), ("a=%G0", .percentEncodingInvalid),
        ("%=b", .percentEncodingInvalid),
        ("a=%C3", .notUTF8), ("a=%C0%80", .notUTF8), ("%FF=1", .notUTF8), ("a=%F4%90%80%80", .notUTF8), ("a=1&a=2", .fieldRepeated),
        ("a=1&%61=2", .fieldRepeated), ((0..<17).map { "f\($0)" }.joined(separator: "&"), .tooManyFields),
    ])
    func everyMistakeHasItsError(_ text: String, _ error: FormError) {
        #expect(throws: error) { try FormFields(decoding: text.utf8) }
    }
}
