import Foundation
import TestTools
import Testing

/// What other programs say about the demo's certificates, as a stranger would ask them.
@Suite struct PeerTests {
    @Test func `veraPDF finds every certificate to be PDF/A-3a and PDF/UA-1`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            #expect(try VeraPDF.violations(of: academy.certificates, flavours: ["3a", "ua1"]) == [])
        }
    }

    @Test func `poppler finds every seal valid, trusted by the root and over the whole file`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let folder = academy.folder.appendingPathComponent("nss").path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let database = "sql:" + folder
            #expect(try PeerTool.run("certutil", ["-N", "-d", database, "--empty-password"]).status == 0)
            #expect(try PeerTool.run("certutil", ["-A", "-d", database, "-n", "root", "-t", "CT,C,C", "-a", "-i", academy.root.path]).status == 0)
            for file in try academy.certificates {
                let output = try PeerTool.run("pdfsig", ["-nssdir", folder, file.path]).text
                for line in ["Signature is Valid.", "Certificate is Trusted.", "Total document signed"] {
                    #expect(output.contains(line), "\(line) is not in \(output)")
                }
            }
        }
    }

    @Test func `OpenSSL verifies the CAdES signature, and refuses it for other content`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let file = try Data(contentsOf: demo.valid)
            let sealed = try SealedParts(file)
            let container = try academy.write(sealed.container, to: "seal.der")
            for (content, isGood) in [(sealed.content, true), (sealed.content + Data([0]), false)] {
                let verified = try PeerTool.run(
                    "openssl",
                    [
                        "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", container, "-content",
                        academy.write(content, to: "signed.bin"),
                        "-CAfile", academy.root.path, "-out", "/dev/null",
                    ]
                )
                #expect((verified.status == 0) == isGood, "\(verified.text)")
            }
        }
    }

    @Test func `pyHanko judges a certificate and a withdrawn one VALID, and the altered copy not`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            func judge(_ file: URL) throws -> PeerTool.Output {
                try PeerTool.run(
                    "pyhanko",
                    [
                        "sign", "adesverify", "--trust", academy.root.path, "--trust-replace", "--no-revocation-check", "--executive-summary",
                        file.path,
                    ]
                )
            }
            for file in [try demo.valid, try demo.withdrawn] {
                let judged = try judge(file)
                #expect(judged.status == 0 && judged.text.contains(":VALID"), "\(judged.text)")
            }
            let altered = try judge(demo.altered)
            #expect(!altered.text.contains(":VALID"), "\(altered.text)")
        }
    }

    @Test func `Text taken out of each certificate has its holder's names, in eight scripts`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let verified = try await academy.verified()
            #expect(verified.count == Demo.documents)
            #expect(verified.filter { $0.holder == nil }.map(\.answer) == Array(repeating: "replaced", count: Demo.replaced))
            for result in verified {
                guard let holder = result.holder else { continue }
                let text = try PeerTool.run("pdftotext", [result.file.path, "-"]).text
                #expect(text.contains(holder.latin))
                if let native = holder.native { #expect(text.withoutDirectionMarks.contains(native), "\(native) is not in \(text)") }
            }
            let latin = Set(verified.compactMap(\.holder?.latin))
            #expect(latin.isSuperset(of: ["Ġorġ Żammit Ħaber", "İlknur Işık", "Əli Məmmədov", "Þórdís Guðmundsdóttir"]))
            let native = Set(verified.compactMap(\.holder?.native))
            let expected = [
                "Ελένη Παπαδοπούλου", "Ђорђе Петровић", "გიორგი ბერიძე-აბაშიძე", "Անահիտ Սարգսյան", "נועה לוי", "محمد بن عبد الله العلوي",
                "ⵜⴰⵏⵉⵏⴰ ⴰⵢⵜ ⵢⴻⴷⴷⴻⵔ",
            ]
            #expect(native.isSuperset(of: expected))
        }
    }
}

extension String {
    /// Without the marks that poppler puts around text from right to left.
    fileprivate var withoutDirectionMarks: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value) }))
    }
}
