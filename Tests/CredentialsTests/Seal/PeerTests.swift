import Credentials
import Foundation
import TestTools
import Testing

/// What other programs say about our seals. Certificates begin now, because some of them judge by the clock of the machine.
@Suite struct PeerTests {
    let academy: TestAcademy
    let file: String
    let root: String

    init() throws {
        let now = Int64(Date().timeIntervalSince1970) * 1_000_000
        academy = try TestAcademy(now: now - TestAcademy.day)
        file = academy.folder + "/sealed.pdf"
        root = academy.folder + "/root.crt"
        try Data(academy.sealed(at: now).bytes).write(to: URL(fileURLWithPath: file))
    }

    @Test func `OpenSSL verifies the CMS, and it has three signed attributes and no signing time`() throws {
        let unsealed = try SampleDocument.unsealed(at: academy.now)
        let sealed = try academy.sealer.seal(unsealed)
        let container = academy.folder + "/seal.der"
        let content = academy.folder + "/signed.bin"
        try Data(Forgery(sealed).container.bytes).write(to: URL(fileURLWithPath: container))
        try Data(unsealed.signedRanges.flatMap { Array(sealed.bytes[$0]) }).write(to: URL(fileURLWithPath: content))
        let verified = try PeerTool.run(
            "openssl",
            ["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", container, "-content", content, "-CAfile", root, "-out", "/dev/null"]
        )
        #expect(verified.status == 0, "\(verified.text)")
        let printed = try PeerTool.run("openssl", ["cms", "-cmsout", "-print", "-inform", "DER", "-in", container]).text
        let attributes = try #require(printed.range(of: "signedAttrs:")).upperBound
        let end = try #require(printed.range(of: "signatureAlgorithm:", range: attributes..<printed.endIndex)).lowerBound
        let section = printed[attributes..<end]
        #expect(section.components(separatedBy: "object:").count == 4)
        for name in ["contentType", "messageDigest", "signingCertificateV2"] {
            #expect(section.contains("object: id-smime-aa-\(name)") || section.contains("object: \(name)"))
        }
        #expect(!printed.contains("signingTime"))
        #expect(printed.contains("unsignedAttrs:\n          <ABSENT>"))
    }

    @Test func `poppler finds signature and certificate good and the whole file signed`() throws {
        try expectPopplerTrusts(file)
    }

    @Test func `poppler and pyHanko judge a document of several pages alike`() throws {
        var request = DocumentSample.request(.statement, "Noa Levi", nativeName: "נועה לוי", sessions: 60)
        request.signingTime = academy.now
        let unsealed = try CertificateSample.composer().compose(design: DocumentSample.Kind.statement.design, request)
        let path = academy.folder + "/pages.pdf"
        try Data(academy.sealer.seal(unsealed).bytes).write(to: URL(fileURLWithPath: path))
        try expectPopplerTrusts(path)
        let judged = try PeerTool.run(
            "pyhanko",
            ["sign", "validate", "--trust", root, "--trust-replace", "--no-revocation-check", "--pretty-print", path]
        )
        #expect(judged.status == 0, "\(judged.text)")
        for part in ["The signature is judged VALID.", "The signature covers the entire file."] {
            #expect(judged.text.contains(part), "\(part) is not in \(judged.text)")
        }
    }

    private func expectPopplerTrusts(_ file: String) throws {
        let database = "sql:" + academy.folder + "/nss"
        try FileManager.default.createDirectory(atPath: academy.folder + "/nss", withIntermediateDirectories: true)
        #expect(try PeerTool.run("certutil", ["-N", "-d", database, "--empty-password"]).status == 0)
        #expect(try PeerTool.run("certutil", ["-A", "-d", database, "-n", "root", "-t", "CT,C,C", "-a", "-i", root]).status == 0)
        let output = try PeerTool.run("pdfsig", ["-nssdir", academy.folder + "/nss", file]).text
        for line in ["Signature is Valid.", "Certificate is Trusted.", "Total document signed", "ETSI.CAdES.detached", "SHA-256"] {
            #expect(output.contains(line), "\(line) is not in \(output)")
        }
    }

    @Test func `pyHanko judges it valid, by both of its engines`() throws {
        let profile = try PeerTool.run(
            "pyhanko",
            ["sign", "adesverify", "--trust", root, "--trust-replace", "--no-revocation-check", "--executive-summary", file]
        )
        #expect(profile.status == 0 && profile.text.contains(":VALID"), "\(profile.text)")
        let classic = try PeerTool.run(
            "pyhanko",
            ["sign", "validate", "--trust", root, "--trust-replace", "--no-revocation-check", "--pretty-print", file]
        )
        #expect(classic.status == 0, "\(classic.text)")
        for part in ["The signature is judged VALID.", "The signature covers the entire file."] {
            #expect(classic.text.contains(part), "\(part) is not in \(classic.text)")
        }
    }
}
