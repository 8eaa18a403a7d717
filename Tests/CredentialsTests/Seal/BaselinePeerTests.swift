import Credentials
import Foundation
import TestTools
import Testing

/// What other programs say about seals with time-stamps, revocation data and archive time-stamps, offline. Some of them judge by the clock of the
/// machine.
@Suite struct BaselinePeerTests {
    let academy: TestAcademy
    let sealed: String
    let archived: String
    let root: String

    init() throws {
        let now = Int64(Date().timeIntervalSince1970) * 1_000_000
        academy = try TestAcademy(now: now - TestAcademy.day)
        sealed = academy.folder + "/sealed.pdf"
        archived = academy.folder + "/archived.pdf"
        root = academy.folder + "/root.crt"
        let hour: Int64 = 3_600_000_000
        let document = try academy.stamped(at: now - 3 * hour, proof: Array("c2sp.org/tlog-proof@v1\n".utf8))
        try Data(document.bytes).write(to: URL(fileURLWithPath: sealed))
        var store = academy.store
        try store.renewLists(now: now - 2 * hour)
        var file = document.bytes
        for time in [now - 2 * hour, now - hour] {
            file = try Archiver(academy.timeStamper(at: time)).archive(file, SecurityStore(store, at: time)).bytes
        }
        try Data(file).write(to: URL(fileURLWithPath: archived))
    }

    /// pyHanko's validation by the ETSI algorithm, with revocation required and no network: what is in the file must do.
    @Test func `pyHanko finds in the file all it needs`() throws {
        for (file, level) in [(sealed, "B-LT"), (archived, "B-LTA")] {
            let judged = try PeerTool.run(
                "pyhanko",
                ["sign", "adesverify", "--trust", root, "--trust-replace", "--executive-summary", file]
            )
            #expect(judged.status == 0 && judged.text.contains(":VALID"), "\(level): \(judged.text)")
            let classic = try PeerTool.run(
                "pyhanko",
                ["sign", "validate", "--trust", root, "--trust-replace", "--no-revocation-check", "--pretty-print", file]
            )
            #expect(classic.status == 0, "\(level): \(classic.text)")
            for part in ["The signature is judged VALID.", "The TSA certificate is trusted"] {
                #expect(classic.text.contains(part), "\(part) is not in \(classic.text)")
            }
        }
    }

    @Test func `poppler finds signature and certificate good`() throws {
        let database = "sql:" + academy.folder + "/nss"
        try FileManager.default.createDirectory(atPath: academy.folder + "/nss", withIntermediateDirectories: true)
        #expect(try PeerTool.run("certutil", ["-N", "-d", database, "--empty-password"]).status == 0)
        #expect(try PeerTool.run("certutil", ["-A", "-d", database, "-n", "root", "-t", "CT,C,C", "-a", "-i", root]).status == 0)
        let output = try PeerTool.run("pdfsig", ["-nssdir", academy.folder + "/nss", sealed]).text
        for line in ["Signature is Valid.", "Certificate is Trusted.", "Total document signed", "ETSI.CAdES.detached"] {
            #expect(output.contains(line), "\(line) is not in \(output)")
        }
        let later = try PeerTool.run("pdfsig", ["-nssdir", academy.folder + "/nss", archived]).text
        #expect(later.contains("Signature is Valid.") && later.contains("Certificate is Trusted."), "\(later)")
    }

    @Test func `OpenSSL verifies the token over the signature`() throws {
        let file = Array(try Data(contentsOf: URL(fileURLWithPath: sealed)))
        let facts = try #require(try academy.verifier().examine(file, now: academy.now + 2 * TestAcademy.day).verdict.facts)
        let token = academy.folder + "/token.der"
        try Data(try #require(facts.timeStamp).token).write(to: URL(fileURLWithPath: token))
        let signature = academy.folder + "/signature.bin"
        let container = DERTree(try StrictReader.read(file).signature)
        try Data(container.signerInfo.children[5].content).write(to: URL(fileURLWithPath: signature))
        let untrusted = academy.folder + "/intermediate-1.crt"
        let judged = try PeerTool.run(
            "openssl",
            ["ts", "-verify", "-token_in", "-in", token, "-data", signature, "-CAfile", root, "-untrusted", untrusted]
        )
        #expect(judged.text.contains("Verification: OK"), "\(judged.text)")
    }

    @Test func `the forms conform to PDF/A-3a and PDF/UA-1, and qpdf finds no fault`() throws {
        let files = [sealed, archived]
        #expect(try VeraPDF.violations(of: files.map { URL(fileURLWithPath: $0) }, flavours: ["3a", "ua1"]) == [])
        for file in files {
            let check = try PeerTool.run("qpdf", ["--check", file])
            #expect(check.status == 0 && check.text.contains("No syntax or stream encoding errors"), "\(check.text)")
        }
    }

    @Test func `our checker of PAdES finds the level that each file has`() throws {
        let bytes = { (path: String) in Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
        #expect(try PAdESBaseline(academy.sealed().bytes).level == .b)
        let stamped = try academy.sealer.sign(
            try SampleDocument.unsealed(at: academy.now),
            timeStamper: academy.timeStamper(at: academy.now)
        ).finishWithoutProof()
        #expect(try PAdESBaseline(stamped.bytes).level == .t)
        #expect(try PAdESBaseline(bytes(sealed)).level == .lt)
        let archive = try PAdESBaseline(bytes(archived))
        #expect(archive.level == .lta && archive.problems == [])
    }
}
