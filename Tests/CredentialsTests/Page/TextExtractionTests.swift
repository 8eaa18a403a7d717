import Credentials
import Foundation
import TestTools
import Testing

@Suite struct TextExtractionTests {
    @Test(arguments: PageLanguage.allCases) func `Copied text is exactly what was printed, in every script`(language: PageLanguage) throws {
        let composer = try CertificateSample.composer()
        try CertificateSample.withFolder { folder in
            for name in CertificateSample.names {
                let request = CertificateSample.request(name.holder, nativeName: name.nativeName, language: language)
                let text = try Self.text(of: composer.compose(design: CertificateSample.design, request), in: folder)
                #expect(text.contains(name.holder.precomposedStringWithCanonicalMapping), "\(name.holder) in \(text)")
                if !name.nativeName.isEmpty { #expect(text.contains(name.nativeName.precomposedStringWithCanonicalMapping), "\(name.nativeName)") }
                #expect(text.contains("IDPA-7Q4M-2XKD-9R0T"))
            }
        }
    }

    @Test func `Names come out in normalisation form C, however they went in`() throws {
        let decomposed = "Łukasz Żółć".decomposedStringWithCanonicalMapping
        #expect(Array(decomposed.unicodeScalars) != Array("Łukasz Żółć".unicodeScalars))
        let document = try CertificateSample.composer().compose(design: CertificateSample.design, CertificateSample.request(decomposed))
        let text = try CertificateSample.withFolder { try Self.text(of: document, in: $0) }
        #expect(Self.contains("Łukasz Żółć", in: text))
    }

    @Test func `A specimen says so in words, a certificate does not`() throws {
        let composer = try CertificateSample.composer()
        try CertificateSample.withFolder { folder in
            for isSpecimen in [true, false] {
                let request = CertificateSample.request("Noa Levi", language: .french, isSpecimen: isSpecimen)
                let text = try Self.text(of: composer.compose(design: CertificateSample.design, request), in: folder)
                #expect(text.contains("Ce document n’atteste aucun titre") == isSpecimen)
            }
        }
    }

    @Test func `A re-issue is printed only where there is one`() throws {
        let composer = try CertificateSample.composer()
        try CertificateSample.withFolder { folder in
            let first = try composer.compose(design: CertificateSample.design, CertificateSample.request("Noa Levi"))
            #expect(try !Self.text(of: first, in: folder).contains("Re-issued"))
            let changes = ["reissueDate.en": "2 May 2028", "reissueDate.fr": "2 mai 2028"]
            let second = try composer.compose(design: CertificateSample.design, CertificateSample.request("Noa Levi", changes: changes))
            let text = try Self.text(of: second, in: folder)
            #expect(text.contains("Re-issued on 2 May 2028") && text.contains("Réédité le 2 mai 2028"))
        }
    }

    /// By scalars: `String` takes canonically equivalent spellings for equal.
    private static func contains(_ needle: String, in text: String) -> Bool {
        let wanted = Array(needle.unicodeScalars)
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { scalars[$0...].starts(with: wanted) }
    }

    /// What `pdftotext` reads, without the marks it puts around right-to-left lines itself.
    static func text(of document: UnsealedDocument, in folder: URL) throws -> String {
        let output = try PeerTool.run("pdftotext", [CertificateSample.write(document.bytes, to: folder).path, "-"])
        #expect(output.status == 0)
        let marks: Set<Unicode.Scalar> = ["\u{202A}", "\u{202B}", "\u{202C}", "\u{200E}", "\u{200F}"]
        return String(String.UnicodeScalarView(output.text.unicodeScalars.filter { !marks.contains($0) }))
    }
}
