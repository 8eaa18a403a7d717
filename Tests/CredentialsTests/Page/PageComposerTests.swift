import Credentials
import Foundation
import Synchronization
import Testing

@Suite struct PageComposerTests {
    @Test func `The same request gives the same bytes, from any composer and after any other`() throws {
        let request = CertificateSample.request("Anahit Sargsyan", nativeName: "Անահիտ Սարգսյան")
        let first = try CertificateSample.composer().compose(design: CertificateSample.design, request)
        let composer = try CertificateSample.composer()
        _ = try composer.compose(design: CertificateSample.design, CertificateSample.request("Noa Levi", nativeName: "נועה לוי"))
        #expect(try composer.compose(design: CertificateSample.design, request).bytes == first.bytes)
        #expect(try composer.compose(design: CertificateSample.design, request).bytes == first.bytes)
    }

    @Test func `Composers work side by side`() throws {
        let requests = CertificateSample.names.map { CertificateSample.request($0.holder, nativeName: $0.nativeName) }
        let expected = try CertificateSample.composer()
        let alone = try requests.map { try expected.compose(design: CertificateSample.design, $0).bytes }
        let results = Mutex<[[[UInt8]]]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            guard let composer = try? CertificateSample.composer() else { return }
            let made = requests.compactMap { try? composer.compose(design: CertificateSample.design, $0).bytes }
            results.withLock { $0.append(made) }
        }
        #expect(results.withLock { $0 } == [alone, alone, alone, alone])
    }

    @Test func `The reserved digits and the signed ranges make up the whole file`() throws {
        var request = CertificateSample.request("Noa Levi")
        for capacity in [256, 4_096, 9_999] {
            request.signatureCapacity = capacity
            let document = try CertificateSample.composer().compose(design: CertificateSample.design, request)
            #expect(document.contents.count == 2 * capacity)
            #expect(document.bytes[document.contents].allSatisfy { $0 == UInt8(ascii: "0") })
            #expect(document.signedRanges == [0..<document.contents.lowerBound - 1, document.contents.upperBound + 1..<document.bytes.count])
        }
    }

    @Test func `A character without a glyph refuses the document and is named`() throws {
        let composer = try CertificateSample.composer()
        for (name, missing) in [("山田 太郎", "山"), ("Ann 🎓", "🎓")] as [(String, Unicode.Scalar)] {
            let error = #expect(throws: PageError.missingGlyph(missing)) {
                try composer.compose(design: CertificateSample.design, CertificateSample.request(name))
            }
            #expect(error?.description.contains("U+" + String(missing.value, radix: 16, uppercase: true)) == true)
        }
    }

    @Test(arguments: PageLanguage.allCases) func `A name of sixty letters still fits`(language: PageLanguage) throws {
        #expect(CertificateSample.longName.filter(\.isLetter).count == 60)
        for name in [CertificateSample.longName, CertificateSample.longName.filter(\.isLetter)] {
            _ = try CertificateSample.composer().compose(design: CertificateSample.design, CertificateSample.request(name, language: language))
        }
    }

    @Test func `A name that no size makes fit is refused, never cut`() throws {
        let name = String(repeating: "W", count: 200)
        #expect(throws: PageError.doesNotFit(text: name)) {
            try CertificateSample.composer().compose(design: CertificateSample.design, CertificateSample.request(name))
        }
    }

    @Test(arguments: [
        (["holder": ""], PageError.emptyField("holder")), (["colour": "red"], .unknownField("colour")),
        (["holder": "Ann\nBob"], .unprintableField("holder")), (["serial": "\u{7}"], .unprintableField("serial")),
        (["holder": String(repeating: "a", count: 601)], .unprintableField("holder")),
    ]) func `Wrong facts are refused`(changes: [String: String], error: PageError) throws {
        #expect(throws: error) {
            try CertificateSample.composer().compose(design: CertificateSample.design, CertificateSample.request("Noa Levi", changes: changes))
        }
    }

    @Test func `A missing fact is refused, but not one of another language`() throws {
        let composer = try CertificateSample.composer()
        var request = CertificateSample.request("Noa Levi", language: .english)
        request.fields["award.fr"] = nil
        _ = try composer.compose(design: CertificateSample.design, request)
        request.fields["award.en"] = nil
        #expect(throws: PageError.missingField("award.en")) { try composer.compose(design: CertificateSample.design, request) }
        #expect(throws: PageError.unknownDesign("none")) { try composer.compose(design: "none", request) }
    }

    @Test func `What the file states must be there`() throws {
        let composer = try CertificateSample.composer()
        let request = CertificateSample.request("Noa Levi")
        let changes: [(inout PageRequest) -> Void] = [
            { $0.title = "" }, { $0.title = "A\u{1}" }, { $0.documentID = "" }, { $0.attachments += $0.attachments },
            { $0.attachments = [Attachment(name: "a/b", mediaType: "text/plain", bytes: [])] },
            { $0.attachments = [Attachment(name: "a", mediaType: "", bytes: [])] },
            { $0.attachments = [Attachment(name: "a", mediaType: "text/plain", bytes: [UInt8](repeating: 0, count: 1_000_001))] },
            { $0.signingTime = .max }, { $0.signatureCapacity = 0 },
            { $0.code = String(repeating: "x", count: 351) }, { $0.code = "" },
        ]
        for change in changes {
            var changed = request
            change(&changed)
            #expect(throws: PageError.self) { try composer.compose(design: CertificateSample.design, changed) }
        }
    }
}
