import Credentials
import Foundation
import TestTools
import Testing

@Suite struct ConformanceTests {
    @Test func `Every edition conforms to PDF/A-3a and PDF/UA-1 with every name`() throws {
        let composer = try CertificateSample.composer()
        try CertificateSample.withFolder { folder in
            let signature = try Self.signature(in: folder)
            var files: [URL] = []
            for language in PageLanguage.allCases {
                for (index, name) in (CertificateSample.names + [CertificateSample.vocalised]).enumerated() {
                    let request = CertificateSample.request(name.holder, nativeName: name.nativeName, language: language, isSpecimen: index == 0)
                    let document = try composer.compose(design: CertificateSample.design, request)
                    files.append(try CertificateSample.write(Self.filled(document, with: signature), to: folder, as: "\(language)-\(index).pdf"))
                }
            }
            #expect(try VeraPDF.violations(of: files, flavours: ["3a", "ua1"]) == [])
        }
    }

    @Test func `The judge sees what is wrong`() throws {
        let document = try CertificateSample.composer().compose(design: CertificateSample.design, CertificateSample.request("Noa Levi"))
        try CertificateSample.withFolder { folder in
            // Nothing is in the place of the signature yet.
            let violations = try VeraPDF.violations(of: [CertificateSample.write(document.bytes, to: folder)], flavours: ["3a"])
            #expect(violations.count == 2 && violations.allSatisfy { $0.contains(" 6.4.3-") }, "\(violations)")
        }
    }

    @Test(arguments: PageLanguage.allCases) func `Other tools find no fault in the file`(language: PageLanguage) throws {
        let request = CertificateSample.request("Noa Levi", nativeName: "נועה לוי", language: language)
        let document = try CertificateSample.composer().compose(design: CertificateSample.design, request)
        try CertificateSample.withFolder { folder in
            let file = try CertificateSample.write(document.bytes, to: folder)
            let check = try PeerTool.run("qpdf", ["--check", file.path])
            #expect(check.status == 0 && check.text.contains("No syntax or stream encoding errors"), "\(check.text)")
            let facts = try PeerTool.run("pdfinfo", [file.path])
            #expect(facts.status == 0 && facts.text.contains("Tagged:          yes") && facts.text.contains("Pages:           1"), "\(facts.text)")
            #expect(facts.text.contains("Certificate: Noa Levi") && facts.text.contains("(A4)") && facts.text.contains("JavaScript:      no"))
            let list = try PeerTool.run("pdfdetach", ["-save", "1", "-o", folder.appendingPathComponent("out.json").path, file.path])
            #expect(list.status == 0)
            #expect(try Data(contentsOf: folder.appendingPathComponent("out.json")) == Data(request.attachments[0].bytes))
        }
    }

    /// A CMS with one signer and its certificate: enough for rules on its form, which do not ask whether it matches.
    static func signature(in folder: URL) throws -> [UInt8] {
        let key = folder.appendingPathComponent("key.pem").path
        let certificate = folder.appendingPathComponent("certificate.pem").path
        let output = folder.appendingPathComponent("signature.der").path
        let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Trial", "-keyout", key, "-out", certificate]
        #expect(try PeerTool.run("openssl", request).status == 0)
        let signing = ["cms", "-sign", "-binary", "-in", certificate, "-signer", certificate, "-inkey", key, "-outform", "DER", "-out", output]
        #expect(try PeerTool.run("openssl", signing).status == 0)
        return Array(try Data(contentsOf: URL(fileURLWithPath: output)))
    }

    static func filled(_ document: UnsealedDocument, with signature: [UInt8]) -> [UInt8] {
        var bytes = document.bytes
        let digits = Array(signature.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined().utf8)
        bytes.replaceSubrange(document.contents.lowerBound..<document.contents.lowerBound + digits.count, with: digits)
        return bytes
    }
}
