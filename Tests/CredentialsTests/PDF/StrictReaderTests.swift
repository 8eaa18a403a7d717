import Credentials
import Foundation
import TestTools
import Testing

@Suite struct StrictReaderTests {
    private static let document = Result {
        try CertificateSample.composer().compose(design: CertificateSample.design, CertificateSample.request("Noa Levi", nativeName: "נועה לוי"))
    }

    @Test(arguments: PageLanguage.allCases) func `What the writer writes is read back whole`(language: PageLanguage) throws {
        var request = CertificateSample.request("Ștefan Țurcanu", language: language)
        request.attachments.append(Attachment(name: "Übersicht.txt", mediaType: "text/plain", bytes: Array(repeating: 7, count: 50_000)))
        var document = try CertificateSample.composer().compose(design: CertificateSample.design, request)
        document.bytes.replaceSubrange(document.contents.lowerBound..<document.contents.lowerBound + 6, with: "3082ff".utf8)
        let file = try StrictReader.read(document.bytes)
        #expect(file.signedRanges == document.signedRanges)
        #expect(file.signature.count == SealCapacity.ownTimeStamps && file.signature.prefix(4) == [0x30, 0x82, 0xFF, 0])
        #expect(file.claimedSigningTime == request.signingTime)
        #expect(file.attachments == request.attachments)
        #expect(file.title == "Certificate: Ștefan Țurcanu")
    }

    @Test(arguments: [0, -1, 951_782_400_000_000, 4_107_542_399_000_000, -62_135_596_800_000_000, 253_402_300_799_000_000] as [Int64])
    func `The claimed time keeps its seconds`(time: Int64) throws {
        var request = CertificateSample.request("Noa Levi")
        request.signingTime = time
        let document = try CertificateSample.composer().compose(design: CertificateSample.design, request)
        #expect(try StrictReader.read(document.bytes).claimedSigningTime == (time == -1 ? -1_000_000 : time))
    }

    @Test func `The editor of these tests changes nothing by itself`() throws {
        let bytes = try Self.document.get().bytes
        #expect(FileEditor(bytes).bytes == bytes)
    }

    /// Each file is whole and consistent again after the change: only the named rule stands against it.
    @Test(arguments: [
        Edit("<< /AF [", "<< /AA << >> /AF ["), Edit("/OutputIntents", "/OpenAction [0] /OutputIntents"),
        Edit("/OutputIntents", "/OpenAction << /JS (x) /S /JavaScript >> /OutputIntents"), Edit("/Type /Catalog", "/Type /Catalog /URI << >>"),
        Edit("/SigFlags 3", "/SigFlags 3 /XFA ()"), Edit("/SigFlags 3", "/SigFlags 1"), Edit("/P 1 /Type", "/P 2 /Type"),
        Edit("/SubFilter /ETSI.CAdES.detached", "/SubFilter /adbe.pkcs7.detached"), Edit("/Filter /Adobe.PPKLite", "/Filter /Other"),
        Edit("/Reference [", "/Reason (Award) /Reference ["), Edit("/Rect [0 0 0 0]", "/Rect [0 0 9 9]"), Edit("/F 4", "/F 2"),
        Edit("/Tabs /S", "/Tabs /S /Trans << >>"), Edit("/Count 1", "/Count 2"), Edit("/Title (", "/Author (x) /Title ("),
        Edit("/AFRelationship /Source", "/AFRelationship /Data"), Edit("/UF (certificate.json)", "/UF (other.json)"),
        Edit("<< /K [", "<< /AA << >> /K ["),
    ]) func `A file with more or less than ours is refused`(edit: Edit) throws {
        var editor = FileEditor(try Self.document.get().bytes)
        try editor.replace(edit.old, with: edit.new)
        let refusal = #expect(throws: ReadRefusal.self) { try StrictReader.read(editor.bytes) }
        #expect(refusal?.code == "not-our-pdf-profile", "\(String(describing: refusal))")
    }

    @Test(arguments: [
        Edit("/Lang (en)", "/Lang <656e>"), Edit("/Lang (en)", "/Lang  (en)"), Edit("/Lang (en)", "/Lang(en)"),
        Edit("/Lang (en)", "/Lang (en) /Lang (en)"),
        Edit("/SigFlags 3", "/SigFlags 3.0"), Edit("/SigFlags 3", "/SigFlags +3"), Edit("/Type /Catalog", "/Type /#43atalog"),
        Edit("/Count 1 /Kids", "/Kids"), Edit("\nendobj\n", "\nendobj\n% note\n"), Edit("\nendobj\n", "\n\nendobj\n"),
        Edit("/Contents <00", "/Contents <0A"), Edit("/Contents <00", "/Contents <0"),
        Edit("/Filter /FlateDecode", "/DecodeParms [] /Filter /FlateDecode"),
        Edit("/Marked true", "/Marked True"), Edit("/Kids [", "/Kids [ "),
    ]) func `A file spelt in another way is refused`(edit: Edit) throws {
        var editor = FileEditor(try Self.document.get().bytes)
        try editor.replace(edit.old, with: edit.new)
        #expect(throws: ReadRefusal.self) { try StrictReader.read(editor.bytes) }
    }

    @Test func `A hidden, missing or second object is refused`() throws {
        let bytes = try Self.document.get().bytes
        var hidden = FileEditor(bytes)
        hidden.insert(number: hidden.free, "<< /Type /Page >>")
        #expect(throws: ReadRefusal.malformed("1 objects are not used")) { try StrictReader.read(hidden.bytes) }

        var annotated = FileEditor(bytes)
        let note = annotated.free
        annotated.insert(number: note, "<< /Rect [0 0 800 500] /Subtype /FreeText /Type /Annot >>")
        try annotated.replace("/Annots [", with: "/Annots [\(note) 0 R ")
        #expect(throws: ReadRefusal.notOurProfile("the page has other annotations")) { try StrictReader.read(annotated.bytes) }

        var signed = FileEditor(bytes)
        let field = signed.free
        signed.insert(number: field, "<< /FT /Sig /T (Other) /Type /Annot >>")
        try signed.replace("/Fields [", with: "/Fields [\(field) 0 R ")
        #expect(throws: ReadRefusal.notOurProfile("the document does not have just one form field")) { try StrictReader.read(signed.bytes) }

        var renumbered = FileEditor(bytes)
        renumbered.objects.swapAt(0, 1)
        #expect(throws: ReadRefusal.self) { try StrictReader.read(renumbered.bytes) }
    }

    @Test func `Bytes before, between, behind or missing are refused`() throws {
        let bytes = try Self.document.get().bytes
        let update = Array("1 0 obj\n<< >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< >>\nstartxref\n9\n%%EOF\n".utf8)
        let changed: [[UInt8]] = [
            bytes + [0x0A], bytes + [0], bytes + update, bytes + bytes, [0x20] + bytes, Array(bytes.dropLast()), Array(bytes.dropLast(200)),
            Array(bytes.dropFirst()), Array(bytes.prefix(bytes.count / 2)), Array(bytes.prefix(15)), Array("%PDF-1.7\n".utf8) + bytes,
        ]
        for file in changed { #expect(throws: ReadRefusal.self) { try StrictReader.read(file) } }
    }

    @Test func `What is no PDF or too large is told apart`() {
        #expect(throws: ReadRefusal.notPDF) { try StrictReader.read([]) }
        #expect(throws: ReadRefusal.notPDF) { try StrictReader.read(Array("Hello".utf8)) }
        #expect(throws: ReadRefusal.tooLarge) { try StrictReader.read(Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0, count: 2_000_000)) }
        let deep = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(throws: ReadRefusal.self) { try StrictReader.read(deep) }
    }

    @Test func `An attachment that bursts or is not of its stated size is refused`() throws {
        let refusal = ReadRefusal.malformed("an attachment is damaged, too large or not of the stated size")
        let script = "import sys, zlib; sys.stdout.write(zlib.compress(bytes(int(sys.argv[1]))).hex())"
        for (size, stated, isRefused) in [(1_000_000, 1_000_000, false), (5_000_000, 5_000_000, true), (1_000, 999, true)] {
            let digits = Array(try PeerTool.run("python3", ["-c", script, String(size)]).text.utf8)
            let data = Data(
                stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16) }
            )
            var editor = FileEditor(try Self.document.get().bytes)
            let index = try #require(editor.objects.firstIndex { $0.range(of: Data("/EmbeddedFile ".utf8)) != nil })
            let dictionary =
                "<< /Filter /FlateDecode /Length \(data.count) /Params << /ModDate (D:20270907102000Z) /Size \(stated) >> /Subtype /text#2fplain"
                + " /Type /EmbeddedFile >>"
            editor.objects[index] = Data("\(index + 1) 0 obj\n\(dictionary)\nstream\n".utf8) + data + Data("\nendstream\nendobj\n".utf8)
            let bytes = editor.bytes
            if isRefused {
                #expect(throws: refusal) { try StrictReader.read(bytes) }
            } else {
                #expect(try StrictReader.read(bytes).attachments.map(\.bytes.count) == [size])
            }
        }
    }

    @Test func `Two thousand random mutations are read or refused, and what is read is still covered`() throws {
        let bytes = try Self.document.get().bytes
        var generator = SeededGenerator(seed: 20_260_907)
        for _ in 0..<2_000 {
            var file = bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let position = Int.random(in: 0..<file.count, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: file[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 1: file[position] = Array("0123456789<>[]()/ R\n".utf8).randomElement(using: &generator) ?? 0
                case 2: file.remove(at: position)
                case 3: file.insert(UInt8.random(in: 0...255, using: &generator), at: position)
                default: file.removeSubrange(position..<min(file.count, position + 64))
                }
            }
            guard let read = try? StrictReader.read(file) else { continue }
            #expect(file.count == bytes.count)
            #expect(read.signedRanges.map(\.count).reduce(0, +) + 2 * read.signature.count + 2 == file.count)
        }
    }
}

/// One replacement in one object.
struct Edit: CustomTestStringConvertible {
    let old: String
    let new: String

    init(_ old: String, _ new: String) {
        self.old = old
        self.new = new
    }

    var testDescription: String { "\(old) → \(new)".replacingOccurrences(of: "\n", with: "⏎") }
}
