import Testing
import Website

@Suite struct HeaderValueTests {
    @Test(arguments: [
        ("Form-Data; name=\"a;b\"; FileName=x.pdf ; empty=\"\"", "form-data", ["name": "a;b", "filename": "x.pdf", "empty": ""]),
        ("text/html", "text/html", [:]),
        ("multipart/form-data;boundary=abc;", "multipart/form-data", ["boundary": "abc"]),
        ("form-data; filename=\"a\\\"b\\c\"", "form-data", ["filename": "a\"b\\c"]),
        ("form-data; filename=\"\u{600}\"; name=f", "form-data", ["filename": "\u{600}", "name": "f"]),
    ])
    func valueAndParametersAreRead(_ text: String, _ value: String, _ parameters: [String: String]) throws {
        let header = try #require(HeaderValue(text.utf8))
        #expect(header.value == value)
        #expect(Dictionary(uniqueKeysWithValues: header.parameters.map { ($0.name, $0.value) }) == parameters)
    }

    @Test(arguments: ["a; b", "a; =b", "a; b=\"open", "a; b=\"c\"d", "a; b c=d", "a" + String(repeating: "; b=c", count: 9)])
    func anythingElseIsRefused(_ text: String) {
        #expect(HeaderValue(text.utf8) == nil)
    }
}
