import Learning
import Testing

@Suite("Code of a script")
struct SubmissionCodeTests {
    @Test("It is eight characters of base 32, read back as people type it")
    func isReadBack() throws {
        let code = SubmissionCode(random: [0x01, 0x23, 0x45, 0x67, 0x89])
        #expect(code.text == "04HM-ASW9")
        #expect(SubmissionCode("o4hm asw9") == code)
        #expect(SubmissionCode(code.text) == code)
        for wrong in ["", "04HM", "04HM-ASW9-0", "04HM-ASW!"] { #expect(SubmissionCode(wrong) == nil) }
    }

    @Test("Files are told apart by 64 hexadecimal digits")
    func readsDigests() {
        let digits = String(repeating: "0aF9", count: 16)
        #expect(FileDigest(digits)?.text == digits.lowercased())
        #expect(FileDigest(String(digits.dropLast())) == nil)
        #expect(FileDigest(String(digits.dropLast()) + "g") == nil)
    }
}
