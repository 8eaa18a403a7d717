import Credentials
import Foundation
import TestTools
import Testing

/// The strict reader on files of several pages: it takes what the writer writes, and nothing beside it.
@Suite struct SeveralPagesTests {
    private static let document = Result {
        let request = DocumentSample.request(.statement, language: .english, sessions: 60)
        return try CertificateSample.composer().compose(design: DocumentSample.Kind.statement.design, request)
    }

    /// Object numbers of the three pages, from the list of pages.
    private static func pages(_ editor: FileEditor) throws -> [String] {
        let list = try #require(editor.objects.map { String(decoding: $0, as: UTF8.self) }.first { $0.contains("/Type /Pages ") })
        let kids = try #require(list.firstRange(of: /\[(.*)\]/)).lowerBound
        let end = try #require(list.range(of: " 0 R]")).lowerBound
        return list[list.index(after: kids)..<end].components(separatedBy: " 0 R ")
    }

    @Test func `Files of one to twelve pages are read`() throws {
        let composer = try CertificateSample.composer()
        for sessions in [1, 12, 60, 120, 210] {
            let request = DocumentSample.request(.statement, sessions: sessions)
            let document = try composer.compose(design: DocumentSample.Kind.statement.design, request)
            let file = try StrictReader.read(document.bytes)
            #expect(file.signedRanges == document.signedRanges && file.attachments == request.attachments && file.title == request.title)
        }
    }

    @Test func `A list of pages that says something else is refused`() throws {
        let whole = FileEditor(try Self.document.get().bytes)
        let pages = try Self.pages(whole)
        #expect(pages.count == 3)
        let list = "[\(pages.map { $0 + " 0 R" }.joined(separator: " "))]"
        let edits = [
            ("/Count 3", "/Count 2"), ("/Count 3", "/Count 4"), (list, "[\(pages[0]) 0 R \(pages[1]) 0 R]"),
            (list, "[\(pages[0]) 0 R \(pages[1]) 0 R \(pages[1]) 0 R]"), (list, "[\(pages[1]) 0 R \(pages[0]) 0 R \(pages[2]) 0 R]"),
            (list, "[\(list) \(pages[1]) 0 R \(pages[2]) 0 R]"), ("/StructParents 1", "/StructParents 2"), ("/StructParents 2", "/StructParents 1"),
            ("/StructParents 1 /Tabs /S", "/Rotate 90 /StructParents 1 /Tabs /S"), ("/Type /Pages", "/Rotate 90 /Type /Pages"),
        ]
        for (old, new) in edits {
            var editor = whole
            try editor.replace(old, with: new)
            #expect(throws: ReadRefusal.self, "\(old) → \(new)") { try StrictReader.read(editor.bytes) }
        }
    }

    @Test func `Pages beside the list, and content of another page, are refused`() throws {
        let whole = FileEditor(try Self.document.get().bytes)
        let pages = try Self.pages(whole)
        var second = whole
        let number = second.free
        second.insert(number: number, "<< /Count 1 /Kids [\(pages[1]) 0 R] /Type /Pages >>")
        try second.replace("/StructParents 1 /Tabs /S", with: "/StructParents 1 /Tabs /S /Thing \(number) 0 R")
        #expect(throws: ReadRefusal.notOurProfile("the page has other entries")) { try StrictReader.read(second.bytes) }

        let contents = try pages.map { page in
            let object = String(decoding: whole.objects[try #require(Int(page)) - 1], as: UTF8.self)
            return try #require(object.firstRange(of: /\/Contents \d+ 0 R/).map { String(object[$0]) })
        }
        var copied = whole
        try copied.replace(contents[2], with: contents[1])
        #expect(throws: ReadRefusal.self) { try StrictReader.read(copied.bytes) }
    }

    @Test func `A second field on a further page is refused`() throws {
        var editor = FileEditor(try Self.document.get().bytes)
        let note = editor.free
        editor.insert(number: note, "<< /Rect [0 0 500 800] /Subtype /FreeText /Type /Annot >>")
        try editor.replace("/StructParents 2", with: "/Annots [\(note) 0 R] /StructParents 2")
        #expect(throws: ReadRefusal.self) { try StrictReader.read(editor.bytes) }
    }

    @Test func `No changed bit of a sealed file of several pages passes`() throws {
        let academy = try TestAcademy()
        let verifier = try academy.verifier()
        var request = DocumentSample.request(.statement, language: .english, sessions: 60)
        request.signingTime = academy.now
        let unsealed = try CertificateSample.composer().compose(design: DocumentSample.Kind.statement.design, request)
        var bytes = try academy.sealer.seal(unsealed).bytes
        #expect(verifier.examine(bytes, now: academy.now).verdict.facts != nil)
        var generator = SeededGenerator(seed: 20_261_122)
        for _ in 0..<400 {
            let index = Int.random(in: bytes.indices, using: &generator)
            let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &generator)
            bytes[index] ^= bit
            #expect(verifier.examine(bytes, now: academy.now).verdict.summary.hasPrefix("altered"))
            bytes[index] ^= bit
        }
        #expect(verifier.examine(bytes, now: academy.now).verdict.facts != nil)
    }
}
