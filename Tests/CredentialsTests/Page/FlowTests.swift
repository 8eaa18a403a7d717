import Credentials
import Foundation
import TestTools
import Testing

/// Where pages end.
@Suite struct FlowTests {
    private static let design = DocumentSample.Kind.statement.design

    @Test func `Wherever the pages end, heads are repeated, no heading is left alone, and every row is there once`() throws {
        let composer = try CertificateSample.composer()
        try CertificateSample.withFolder { folder in
            for count in 1...50 {
                let document = try composer.compose(design: Self.design, DocumentSample.request(.statement, language: .english, sessions: count))
                let pages = try Self.pages(of: document, in: folder)
                for (number, page) in pages.enumerated() {
                    let lines = page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
                    let foot = lines.last { !$0.isEmpty }?.filter { $0 != " " }
                    #expect(foot == "IDPA-7Q4M-2XKD-9R0T\(number + 1)/\(pages.count)", "\(page)")
                    let rows = lines.indices.filter { lines[$0].contains(" February 2027 ") }
                    if let first = rows.first { #expect(lines[first - 1].hasPrefix("Date"), "\(count): \(page)") }
                    if let heading = lines.firstIndex(of: "Sessions") {
                        #expect(rows.count >= min(2, count) && heading + 2 == rows[0], "\(count): \(page)")
                    }
                    if number > 0 { #expect(lines[0].hasPrefix("Hanna Yizhakevych") && lines[0].hasSuffix("Statement of attendance")) }
                    // A row is never alone at the end of its table.
                    if number > 0, !lines.contains("Sessions") { #expect(rows.count >= 2, "\(count): \(page)") }
                }
                #expect(pages.joined().components(separatedBy: " February 2027 ").count == count + 1)
                #expect(pages.last?.contains("Dr Eleni Papadopoulou") == true)
            }
        }
    }

    @Test func `A paragraph goes on on the next page, with two lines at least on either`() throws {
        let composer = try CertificateSample.composer()
        let sentence = "This sentence stands here many times and fills the page of the letter with its words. "
        try CertificateSample.withFolder { folder in
            for count in stride(from: 20, through: 60, by: 4) {
                var request = DocumentSample.request(.letter, language: .english)
                request.fields["letterText.en"] = String(repeating: sentence, count: count).trimmingCharacters(in: .whitespaces)
                let document = try composer.compose(design: DocumentSample.Kind.letter.design, request)
                let pages = try Self.pages(of: document, in: folder)
                let counts = pages.map { page in page.split(separator: "\n").count { $0.contains("sentence") || $0.contains("letter with") } }
                #expect(counts.allSatisfy { $0 == 0 || $0 > 1 }, "\(counts)")
                let words = pages.joined(separator: " ").split { $0 == " " || $0 == "\n" }.joined(separator: " ")
                #expect(words.components(separatedBy: "with its words.").count + Self.torn(words) == count + 1)
                let file = try PeerFile(CertificateSample.write(document.bytes, to: folder))
                let elements = try #require(file["trailer", "/Root", "/StructTreeRoot", "/K", 0, "/K"] as? [String])
                // One element for the paragraph, however many pages it lies on.
                let parts = elements.compactMap { (file.value($0, "/K") as? [Any])?.count }
                #expect(pages.count == 1 ? parts.isEmpty : parts == [2], "\(parts)")
            }
        }
    }

    /// Sentences with the furniture of two pages in their midst.
    private static func torn(_ words: String) -> Int {
        let sentence = "This sentence stands here many times and fills the page of the letter with its words."
        let whole = words.components(separatedBy: sentence).count - 1
        return words.components(separatedBy: "This sentence").count - 1 > whole && words.components(separatedBy: "with its words.").count - 1 == whole
            ? 1 : 0
    }

    @Test func `More pages than a sealed file may have are refused`() throws {
        var request = DocumentSample.request(.statement, sessions: 300)
        #expect(throws: PageError.tooManyPages(12)) { try CertificateSample.composer().compose(design: Self.design, request) }
        request = DocumentSample.request(.statement, sessions: 210)
        let document = try CertificateSample.composer().compose(design: Self.design, request)
        _ = try StrictReader.read(document.bytes)
    }

    @Test func `The same request gives the same bytes`() throws {
        let request = DocumentSample.request(.transcript)
        let composer = try CertificateSample.composer()
        let first = try composer.compose(design: DocumentSample.Kind.transcript.design, request)
        #expect(try composer.compose(design: DocumentSample.Kind.transcript.design, request).bytes == first.bytes)
        #expect(try CertificateSample.composer().compose(design: DocumentSample.Kind.transcript.design, request).bytes == first.bytes)
    }

    private static func pages(of document: UnsealedDocument, in folder: URL) throws -> [String] {
        let output = try PeerTool.run("pdftotext", ["-layout", CertificateSample.write(document.bytes, to: folder).path, "-"])
        #expect(output.status == 0)
        return output.text.split(separator: "\u{C}").map(String.init)
    }
}
