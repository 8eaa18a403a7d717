import Learning
import TestTools
import Testing

@Suite("Kinds of files, by their content")
struct FileKindTests {
    @Test("Sound files are what they are")
    func tellsKinds() throws {
        #expect(try FileKind.judge(Bytes.pdf()) == .pdf)
        #expect(try FileKind.judge(Archive.docx().bytes) == .docx)
        #expect(try FileKind.judge(Archive.docx(.init(name: "word/media/image1.png", method: 8)).bytes) == .docx)
        #expect(try FileKind.judge(Archive.odt().bytes) == .odt)
        #expect(try FileKind.judge(Bytes.png()) == .png)
        #expect(try FileKind.judge(Bytes.jpeg()) == .jpeg)
        for text in ["a", "Ελένη\r\n\tნინო", "\u{FEFF}With a mark", String(repeating: "né ", count: 50_000)] {
            #expect(try FileKind.judge(Bytes(text)) == .text)
        }
    }

    private static let unknown: [(String, Bytes)] = [
        ("nothing", Bytes([])), ("a program", Bytes([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0])), ("Latin 1", Bytes([0x63, 0x61, 0x66, 0xE9])),
        ("UTF-16", Bytes([0xFF, 0xFE, 0x61, 0])), ("a NUL", Bytes("a\u{0}b")), ("an escape", Bytes("\u{1B}[2Jgone")),
        ("a page", Bytes("  <!DOCTYPE html><script>alert(1)</script>")), ("a drawing", Bytes("<svg xmlns='x' onload='y'/>")),
        ("XML", Bytes("\u{FEFF}<?xml version='1.0'?>")), ("an archive of anything", Archive(entries: [.init(name: "a.txt")]).bytes),
        ("an empty archive", Bytes([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))), ("half a letter", Bytes([0x61, 0xC3])),
        ("a sheet", Archive(entries: ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"].map { .init(name: $0) }).bytes),
        ("an archive with a comment", Archive(entries: Archive.docx().entries, comment: [1]).bytes),
        ("a page named as an archive", Archive(entries: Archive.docx().entries, before: Array("<html>".utf8)).bytes),
    ]

    @Test("What is none of them is refused", arguments: unknown.indices)
    func refusesOthers(index: Int) {
        let (name, bytes) = Self.unknown[index]
        #expect(throws: FileFault.unknownKind, "\(name)") { try FileKind.judge(bytes) }
    }

    @Test("A file cut off anywhere is never taken for a sound one of its kind", arguments: 0..<5)
    func refusesEveryCut(index: Int) throws {
        let whole = [Bytes.pdf(), Archive.docx().bytes, Archive.odt().bytes, .png(), .jpeg()][index]
        for length in 8..<whole.content.count - 1 {
            #expect(throws: FileFault.self) { try FileKind.judge(Bytes(Array(whole.content.prefix(length)))) }
        }
    }

    @Test("Something before, between or behind makes a file ambiguous or damaged")
    func refusesPolyglots() {
        let archive = Archive.docx()
        let cases: [(String, Bytes, FileFault)] = [
            ("PDF, then a page", Bytes(Bytes.pdf().content + Array("<script>".utf8)), .damaged(.pdf)),
            ("PDF, then an archive", Bytes(Bytes.pdf().content + archive.bytes.content), .damaged(.pdf)),
            ("PDF in an archive's comment", Bytes.pdfEndingAsArchive(), .ambiguous(.pdf)),
            ("PNG, then an archive", Bytes(Bytes.png().content + archive.bytes.content), .ambiguous(.png)),
            ("JPEG, then an archive", Bytes(Bytes.jpeg().content + archive.bytes.content), .damaged(.jpeg)),
            ("bytes between entries and directory", Archive(entries: archive.entries, between: [1, 2, 3]).bytes, .ambiguous(.docx)),
            ("a name twice", Archive.docx(.init(name: "word/document.xml")).bytes, .ambiguous(.docx)),
            ("another name in the header", Archive.docx(.init(name: "a.xml", localName: "b.xml")).bytes, .ambiguous(.docx)),
            ("a way out of the folder", Archive.docx(.init(name: "../../etc/passwd")).bytes, .ambiguous(.docx)),
            ("a path from the root", Archive.docx(.init(name: "/etc/passwd")).bytes, .ambiguous(.docx)),
            ("a method nobody has", Archive.docx(.init(name: "a.xml", method: 12)).bytes, .ambiguous(.docx)),
        ]
        for (name, bytes, fault) in cases { #expect(throws: fault, "\(name)") { try FileKind.judge(bytes) } }
    }

    @Test("What grows beyond measure is refused before it is opened")
    func refusesBombs() {
        let cases: [(String, Bytes, FileFault)] = [
            ("one large entry", Archive.docx(.init(name: "word/a.xml", method: 8, claimed: 4_000_000_000)).bytes, .bomb(.docx)),
            ("a ratio of thousands", Archive.docx(.init(name: "word/a.xml", method: 8, claimed: 2_000_000)).bytes, .bomb(.docx)),
            ("entries that share their bytes", Archive(entries: Archive.docx().entries, overlaps: true).bytes, .ambiguous(.docx)),
            ("a picture as wide as a town", Bytes.png(width: 100_000, height: 2), .bomb(.png)),
            ("a picture of a billion points", Bytes.jpeg(width: 19_999, height: 19_999), .bomb(.jpeg)),
        ]
        for (name, bytes, fault) in cases { #expect(throws: fault, "\(name)") { try FileKind.judge(bytes) } }
        let many = (0..<2_100).map { Archive.Entry(name: "word/\($0).xml") }
        #expect(throws: FileFault.unknownKind) { try FileKind.judge(Archive(entries: Archive.docx().entries + many).bytes) }
    }

    @Test("Programs and passwords inside a text are refused by name")
    func refusesMacros() {
        #expect(throws: FileFault.macros) { try FileKind.judge(Archive.docx(.init(name: "word/vbaProject.bin")).bytes) }
        #expect(throws: FileFault.macros) { try FileKind.judge(Archive.odt(.init(name: "Basic/Standard/Module1.xml")).bytes) }
        #expect(throws: FileFault.encrypted(.docx)) { try FileKind.judge(Archive.docx(.init(name: "word/a.xml", flags: 1)).bytes) }
        #expect(throws: FileFault.encrypted(.pdf)) { try FileKind.judge(Bytes.pdf(trailer: "/Encrypt 9 0 R ")) }
    }

    @Test("No bytes whatever stop the program", arguments: 0..<5)
    func survivesAnything(index: Int) {
        let sound = [Bytes.pdf(), Archive.docx().bytes, Archive.odt().bytes, .png(), .jpeg()][index]
        var generator = SeededGenerator(seed: UInt64(index))
        for _ in 0..<500 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes.content[Int.random(in: bytes.content.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            do { _ = try FileKind.judge(bytes) } catch { #expect(error is FileFault) }
        }
    }
}

extension Bytes {
    /// A PDF whose last bytes are the comment of an archive that ends with it.
    fileprivate static func pdfEndingAsArchive() -> Bytes {
        let pdf = Bytes.pdf().content
        let tailLength = 9 + 1 + 3 + 1 + 6
        let place = pdf.count - tailLength
        let (head, tail) = (Array(pdf.prefix(place)), Array(pdf.dropFirst(place)))
        let record: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 16) + [UInt8(tail.count & 0xFF), UInt8(tail.count >> 8)]
        return Bytes(head + record + tail)
    }
}
