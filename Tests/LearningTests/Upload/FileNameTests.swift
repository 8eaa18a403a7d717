import Learning
import Testing

@Suite("Names of files")
struct FileNameTests {
    @Test(
        "Of a name only what people read is kept",
        arguments: [
            ("brief.pdf", "brief.pdf"), ("/etc/passwd", "passwd"), (#"C:\Users\me\brief.docx"#, "brief.docx"), ("../../..", "file"), ("", "file"),
            (".htaccess", "htaccess"), ("a\u{0}b\r\nc.txt", "abc.txt"), ("invoice\u{202E}fdp.exe", "invoicefdp.exe"),
            ("  two   words .pdf ", "two words .pdf"),
            ("e\u{301}tude.pdf", "\u{E9}tude.pdf"), ("دراسة.pdf", "دراسة.pdf"), ("\u{200B}\u{2066}x\u{2069}", "x"),
        ]
    )
    func cleans(typed: String, kept: String) {
        let name = FileName(typed)
        #expect(name.text == kept)
        #expect(Array(name.text.unicodeScalars) == Array(kept.unicodeScalars))
    }

    @Test("A long name keeps its ending")
    func cuts() {
        let name = FileName(String(repeating: "x", count: 300) + ".docx").text
        #expect(name.count == 120)
        #expect(name.hasSuffix(".docx"))
        #expect(FileName(String(repeating: "y", count: 300)).text.count == 120)
    }

    @Test("What has nothing to show is no name", arguments: ["", "/", "\u{202E}", "   ", ".."])
    func nothingLeft(typed: String) { #expect(FileName(visible: typed) == nil) }
}
