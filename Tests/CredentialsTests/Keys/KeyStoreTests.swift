import Credentials
import Foundation
import TestTools
import Testing

@Suite struct KeyStoreTests {
    let academy: TestAcademy

    init() throws { academy = try TestAcademy() }

    func mode(_ file: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: "\(academy.folder)/\(file)")[.posixPermissions] as? Int)
    }

    @Test func `a new folder holds a root, what it certifies and their history`() throws {
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: academy.folder).sorted() == [
                "badge-1.crt", "badge-1.key", "bundle-1.crt", "bundle-1.key", "intermediate-1.crl", "intermediate-1.crt", "intermediate-1.key",
                "keys.json", "log-1.crt", "log-1.key", "root.crl", "root.crt", "root.key", "seal-1.crt", "seal-1.key", "time-stamp-1.crt",
                "time-stamp-1.key",
            ]
        )
        #expect(try mode("root.key") == 0o600)
        #expect(try mode("seal-1.key") == 0o600)
        let opened = try KeyStore.open(academy.folder)
        #expect(opened.root == academy.store.root)
        #expect(opened.sealKeys == academy.store.sealKeys)
        #expect(opened.records == academy.store.records)
        #expect(opened.demo)
        #expect(opened.records.map(\.role) == [.root, .intermediate, .seal, .timeStamp, .log, .badge, .bundle])
        #expect(opened.records.map(\.algorithm) == [.p384, .p384, .p256, .p256, .ed25519, .ed25519, .ed25519])
        #expect(opened.records.allSatisfy { $0.created == academy.now && $0.state == .active })
    }

    @Test func `OpenSSL reads the keys and finds in the certificates what they are for`() throws {
        for key in ["root.key", "intermediate-1.key", "seal-1.key", "time-stamp-1.key", "log-1.key"] {
            #expect(try PeerTool.run("openssl", ["pkey", "-in", "\(academy.folder)/\(key)", "-check", "-noout"]).text.contains("Key is valid"))
        }
        let root = try PeerTool.run("openssl", ["x509", "-in", academy.folder + "/root.crt", "-noout", "-text"]).text
        for part in [
            "Subject: O = Academy of Test, CN = DEMO Academy of Test Root", "CA:TRUE, pathlen:1", "Certificate Sign, CRL Sign", "NIST CURVE: P-384",
            "Not Before: Sep  7 10:15:00 2026 GMT", "Not After : Sep  7 10:15:00 2046 GMT", "ecdsa-with-SHA384",
        ] { #expect(root.contains(part), "\(part) is not in \(root)") }
        let seal = try PeerTool.run("openssl", ["x509", "-in", academy.folder + "/seal-1.crt", "-noout", "-text"]).text
        for part in [
            "Subject: O = Academy of Test, CN = DEMO Seal 1", "CA:FALSE", "Digital Signature, Non Repudiation", "NIST CURVE: P-256",
            "1.3.6.1.5.5.7.3.36, E-mail Protection", "Not Before: Sep  7 10:15:00 2026 GMT, Not After: Sep  7 10:15:00 2027 GMT",
            "Not After : Sep  6 10:15:00 2036 GMT", "X509v3 Authority Key Identifier", "X509v3 Subject Key Identifier",
        ] { #expect(seal.contains(part), "\(part) is not in \(seal)") }
        let stamp = try PeerTool.run("openssl", ["x509", "-in", academy.folder + "/time-stamp-1.crt", "-noout", "-text"]).text
        for part in [
            "X509v3 Extended Key Usage: critical\n                Time Stamping\n", "X509v3 Key Usage: critical\n                Digital Signature\n",
        ] {
            #expect(stamp.contains(part), "\(part) is not in \(stamp)")
        }
        for (file, purpose) in [
            ("seal-1", "smimesign"), ("time-stamp-1", "timestampsign"), ("log-1", "any"), ("badge-1", "any"), ("bundle-1", "any"),
        ] {
            let chain = try PeerTool.run(
                "openssl",
                [
                    "verify", "-x509_strict", "-purpose", purpose, "-attime", String(academy.now / 1_000_000), "-CAfile",
                    academy.folder + "/root.crt",
                    "-untrusted", academy.folder + "/intermediate-1.crt", "\(academy.folder)/\(file).crt",
                ]
            )
            #expect(chain.status == 0, "\(file): \(chain.text)")
        }
    }

    @Test func `keys are never written over`() {
        #expect(throws: KeyError.self) { try KeyStore.create(in: academy.folder, name: "Other", demo: true, now: academy.now) }
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o777])
    func `a private key that others can read is refused`(mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: academy.folder + "/seal-1.key")
        let error = #expect(throws: KeyError.self) { try Sealer(academy.store, at: academy.now) }
        #expect(error?.code == .fileExposed)
    }

    @Test func `only a new intermediate needs the root key`() throws {
        try FileManager.default.removeItem(atPath: academy.folder + "/root.key")
        var store = try KeyStore.open(academy.folder)
        #expect(try Sealer(store, at: academy.now).keyID == academy.sealer.keyID)
        for role in KeyRole.founding where role != .intermediate { try store.rotate(role, now: academy.now) }
        let error = #expect(throws: KeyError.self) { try store.rotate(.intermediate, now: academy.now) }
        #expect(error?.code == .fileUnreadable)
        #expect(try KeyStore.open(academy.folder).records == store.records)
    }

    @Test func `a key signs in its window only`() throws {
        #expect(try Sealer(academy.store, at: academy.now + 365 * TestAcademy.day - 1).keyID == academy.sealer.keyID)
        for time in [academy.now - 1, academy.now + 365 * TestAcademy.day] {
            let error = #expect(throws: KeyError.self) { try Sealer(academy.store, at: time) }
            #expect(error?.code == .noKeyInUse)
        }
    }

    @Test func `a new seal key takes the place of the old one at that instant`() throws {
        var store = academy.store
        let later = academy.now + 300 * TestAcademy.day
        try store.addSealKey(now: later)
        #expect(store.sealKeys.map(\.use) == [academy.now..<later + KeyStore.retirementReserve, later..<later + 365 * TestAcademy.day])
        #expect(try Sealer(store, at: later).keyID == store.sealKeys[1].keyID)
        #expect(throws: KeyError.self) { try Sealer(store, at: later - 1) }
        let opened = try KeyStore.open(academy.folder)
        #expect(opened.records == store.records)
        #expect(opened.sealKeys == store.sealKeys)
        #expect(opened.records.filter { $0.role == .seal }.map(\.state) == [.retired, .active])
    }

    @Test func `a swapped certificate or key is noticed`() throws {
        let other = try TestAcademy()
        let files = FileManager.default
        try files.removeItem(atPath: academy.folder + "/seal-1.key")
        try files.copyItem(atPath: other.folder + "/seal-1.key", toPath: academy.folder + "/seal-1.key")
        #expect(throws: KeyError.self) { try Sealer(academy.store, at: academy.now) }
        try files.removeItem(atPath: academy.folder + "/seal-1.crt")
        try files.copyItem(atPath: other.folder + "/seal-1.crt", toPath: academy.folder + "/seal-1.crt")
        #expect(throws: KeyError.self) { try KeyStore.open(academy.folder) }
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"demo":true,"format":"academy-keys","keys":[],"name":"A","version":2}"#,
        #"{"demo":true,"format":"academy-keys","keys":[],"name":"A","version":1}"#,
        #"{"demo":true,"extra":1,"format":"academy-keys","keys":[],"name":"A","version":2}"#,
    ])
    func `a history that is not one is refused`(text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: academy.folder + "/keys.json"))
        let error = #expect(throws: KeyError.self) { try KeyStore.open(academy.folder) }
        #expect(error?.code == .storeMalformed)
    }

    @Test(arguments: ["", String(repeating: "n", count: 55), "A\nB", "A\u{0}B"])
    func `a name that fits no certificate is refused before anything is written`(name: String) {
        let error = #expect(throws: KeyError.self) { try TestAcademy(name: name) }
        #expect(error?.code == .nameUnsuitable)
    }

    @Test func `a name in any script fits`() throws {
        let academy = try TestAcademy(name: "Академия по вопросам наркотиков · 学院")
        #expect(try KeyStore.open(academy.folder).name == "Академия по вопросам наркотиков · 学院")
    }
}
