import Credentials
import Foundation
import TestTools
import Testing

/// Transcript, statement and letter, judged from outside.
@Suite struct DocumentConformanceTests {
    @Test(arguments: DocumentSample.Kind.allCases)
    func `Every edition conforms to PDF/A-3a and PDF/UA-1 with every name`(kind: DocumentSample.Kind) throws {
        let composer = try CertificateSample.composer()
        try CertificateSample.withFolder { folder in
            let signature = try ConformanceTests.signature(in: folder)
            var files: [URL] = []
            for language in PageLanguage.allCases {
                for (index, name) in (CertificateSample.names + [CertificateSample.vocalised]).enumerated() {
                    let request = DocumentSample.request(
                        kind,
                        name.holder,
                        nativeName: name.nativeName,
                        language: language,
                        isSpecimen: index == 0,
                        // One name has the longest table, the others differ in where their pages end.
                        sessions: index == 1 ? 60 : index + 1
                    )
                    let document = try composer.compose(design: kind.design, request)
                    let bytes = ConformanceTests.filled(document, with: signature)
                    files.append(try CertificateSample.write(bytes, to: folder, as: "\(language)-\(index).pdf"))
                }
            }
            #expect(try VeraPDF.violations(of: files, flavours: ["3a", "ua1"]) == [])
        }
    }

    @Test(arguments: DocumentSample.Kind.allCases, PageLanguage.allCases)
    func `Other tools find no fault in the file`(kind: DocumentSample.Kind, language: PageLanguage) throws {
        let request = DocumentSample.request(kind, "Noa Levi", nativeName: "נועה לוי", language: language, sessions: 60)
        let document = try CertificateSample.composer().compose(design: kind.design, request)
        try CertificateSample.withFolder { folder in
            let file = try CertificateSample.write(document.bytes, to: folder)
            let check = try PeerTool.run("qpdf", ["--check", file.path])
            #expect(check.status == 0 && check.text.contains("No syntax or stream encoding errors"), "\(check.text)")
            let facts = try PeerTool.run("pdfinfo", [file.path])
            #expect(facts.text.contains("Tagged:          yes") && facts.text.contains("(A4)"), "\(facts.text)")
            #expect(kind != .statement || facts.text.contains("Pages:           \(language == .bilingual ? 4 : 3)"), "\(facts.text)")
        }
    }

    @Test(arguments: DocumentSample.Kind.allCases) func `Names and facts can be copied from the page, in every script`(kind: DocumentSample.Kind)
        throws
    {
        let composer = try CertificateSample.composer()
        try CertificateSample.withFolder { folder in
            for name in CertificateSample.names {
                let request = DocumentSample.request(kind, name.holder, nativeName: name.nativeName, language: .french)
                let text = try TextExtractionTests.text(of: composer.compose(design: kind.design, request), in: folder)
                #expect(text.contains(name.holder.precomposedStringWithCanonicalMapping), "\(name.holder) in \(text)")
                if !name.nativeName.isEmpty { #expect(text.contains(name.nativeName.precomposedStringWithCanonicalMapping), "\(name.nativeName)") }
                #expect(text.contains("IDPA-7Q4M-2XKD-9R0T") && text.contains("K7M2-44QF-XW8N"))
            }
        }
    }

    @Test(arguments: DocumentSample.Kind.allCases) func `A script that no recorded font has refuses the document`(kind: DocumentSample.Kind) throws {
        #expect(throws: PageError.missingGlyph("山")) {
            try CertificateSample.composer().compose(design: kind.design, DocumentSample.request(kind, "Yamada Taro", nativeName: "山田 太郎"))
        }
    }
}
