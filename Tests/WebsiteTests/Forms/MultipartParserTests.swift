import TestTools
import Testing
import Website

@Suite struct MultipartParserTests {
    private static func parse(_ text: String, cutAt cuts: [Int] = [], limits: MultipartLimits = MultipartLimits(partBytes: 1000)) throws
        -> [MultipartPart]
    {
        var parser = MultipartParser(boundary: "b", limits: limits)
        let bytes = Array(text.utf8)
        var start = 0
        for cut in cuts + [bytes.count] {
            try parser.append(bytes[start..<cut])
            start = cut
        }
        return try parser.finish()
    }

    @Test func partsAreReadWithTheirNames() throws {
        let text =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\dir\\ä \\\"b\\\".pdf\"\r\n\r\none\r\n--a\r\n--b \t\r\n"
            + "Content-Disposition: form-data; name=note\r\n\r\n\r\n--b--\r\nepilogue"
        #expect(
            try Self.parse(text) == [
                MultipartPart(name: "file", fileName: "C:\\dir\\ä \"b\".pdf", bytes: Array("one\r\n--a".utf8)),
                MultipartPart(name: "note", fileName: nil),
            ]
        )
    }

    @Test func theSameIsReadHoweverTheBytesAreCut() throws {
        let text =
            "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n\r\n\r\n-\r\n--\r\n--c--b\r\r\n\r\n--b\r\n"
            + "Content-Disposition: form-data; name=\"g\"\r\n\r\nzwei\r\n--b--"
        let whole = try Self.parse(text)
        #expect(whole.map(\.bytes) == [Array("\r\n\r\n-\r\n--\r\n--c--b\r\r\n".utf8), Array("zwei".utf8)])
        let count = text.utf8.count
        for first in 0...count {
            #expect(try Self.parse(text, cutAt: [first]) == whole)
        }
        #expect(try Self.parse(text, cutAt: Array(0...count)) == whole)
    }

    @Test func aDelimiterInTheContentEndsThePart() {
        #expect(throws: MultipartError.malformed) {
            try Self.parse("--b\r\nContent-Disposition: form-data; name=f\r\n\r\none\r\n--bb\r\n--b--")
        }
    }

    @Test(arguments: [
        ("", MultipartError.incomplete), ("--", .incomplete), ("--b", .incomplete), ("--b\r\n", .incomplete),
        ("preamble\r\n--b\r\n", .malformed), ("\r\n--b--", .malformed), ("--c\r\n", .malformed), ("--b x\r\n", .malformed), ("--b\n", .malformed),
        ("--b\r\n\r\nbody\r\n--b--", .malformed), ("--b\r\nX: 1\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nno colon\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: attachment; name=f\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data; name=\"open\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data; name=f; name=g\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data; name=f\r\nContent-Disposition: form-data; name=g\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data; name=f\rX: 1\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data; name=f\nX: 1\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data; name=f\0\r\n\r\n\r\n--b--", .malformed),
        ("--b\r\nContent-Disposition: form-data; name=f\r\nContent-Transfer-Encoding: base64\r\n\r\n\r\n--b--", .encodingUnsupported),
        ("--b\r\nContent-Disposition: form-data; name=f\r\n\r\nunfinished\r\n--b-", .incomplete),
        ("--b\r\nContent-Disposition: form-data; name=f\r\n\r\nunfinished", .incomplete),
    ])
    func everyMistakeHasItsError(_ text: String, _ error: MultipartError) {
        #expect(throws: error) { try Self.parse(text) }
    }

    @Test func aNameOutsideUTF8IsAnError() throws {
        var parser = MultipartParser(boundary: "b", limits: MultipartLimits(partBytes: 10))
        #expect(throws: MultipartError.notUTF8) {
            try parser.append(Array("--b\r\nContent-Disposition: form-data; name=\"".utf8) + [0xFF, 0xFE] + Array("\"\r\n\r\n".utf8))
        }
    }

    @Test func everyLimitHolds() throws {
        let part = "--b\r\nContent-Disposition: form-data; name=f\r\n\r\n"
        #expect(try Self.parse(part + String(repeating: "x", count: 1000) + "\r\n--b--").first?.bytes.count == 1000)
        #expect(throws: MultipartError.partTooLarge) { try Self.parse(part + String(repeating: "x", count: 1001) + "\r\n--b--") }
        #expect(throws: MultipartError.headerTooLarge) { try Self.parse("--b\r\nX: " + String(repeating: "x", count: 4100)) }
        #expect(throws: MultipartError.malformed) { try Self.parse("--b" + String(repeating: " ", count: 65) + "\r\n") }
        var limits = MultipartLimits(partBytes: 10)
        limits.parts = 2
        #expect(throws: MultipartError.tooManyParts) { try Self.parse(part + "\r\n" + part + "\r\n" + part + "\r\n--b--", limits: limits) }
    }

    /// The parser must neither trap nor keep what it need not, whatever comes.
    @Test(arguments: 0..<200)
    func arbitraryBytesAreReadOrRefused(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let words = [
            "--b", "\r\n", "\r", "\n", "--", "Content-Disposition: form-data; name=f", "; filename=\"", "\"", "\\", "x", "\0", "b", ":", ";", "=",
        ]
        var parser = MultipartParser(boundary: "b", limits: MultipartLimits(partBytes: 64))
        let outcome = Result {
            try parser.append(Array("--b\r\n".utf8))
            for _ in 0..<60 { try parser.append(Array((words.randomElement(using: &generator) ?? "").utf8)) }
            return try parser.finish()
        }
        switch outcome {
        case .success(let parts): #expect(parts.allSatisfy { $0.bytes.count <= 64 })
        case .failure(let error): #expect(error is MultipartError)
        }
    }
}
