import Credentials
import Cryptography
import Foundation
import Testing

/// The root lies offline, and private keys lie encrypted.
@Suite struct KeyCeremonyTests {
    private static let secret = "correct horse battery staple"

    /// Cheap, so that tests do not wait.
    private func passphrase(_ text: String = secret) throws -> KeyPassphrase { try KeyPassphrase(Array(text.utf8), logarithm: 4) }

    private func withFolders(_ body: (_ keys: String, _ safe: String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("academy-ceremony-" + UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/safe", withIntermediateDirectories: true)
        try body(folder + "/keys", folder + "/safe")
    }

    @Test func `the root key goes to a folder of its own and is needed at ceremonies only`() throws {
        try withFolders { keys, safe in
            let now = TestAcademy.start
            var store = try KeyStore.create(in: keys, name: "Academy of Test", demo: false, now: now, rootKey: RootKey(in: safe))
            #expect(try FileManager.default.contentsOfDirectory(atPath: safe).sorted() == ["root.crt", "root.key"])
            #expect(!FileManager.default.fileExists(atPath: keys + "/root.key"))
            #expect(throws: KeyError.self) { try store.rotate(.intermediate, now: now + TestAcademy.day) }
            try store.rotate(.intermediate, now: now + TestAcademy.day, rootKey: RootKey(in: safe))
            try store.renewRootList(now: now + TestAcademy.day, rootKey: RootKey(in: safe))
            #expect(try store.revocationList(of: store.root).number == 3)
            let error = #expect(throws: KeyError.self) {
                try KeyStore.create(in: keys + "-2", name: "Other", demo: false, now: now, rootKey: RootKey(in: safe))
            }
            #expect(error?.code == .storeExists)
        }
    }

    @Test func `a stranger's root key certifies nothing`() throws {
        let other = try TestAcademy()
        let academy = try TestAcademy()
        var store = academy.store
        let error = #expect(throws: KeyError.self) { try store.rotate(.intermediate, now: academy.now, rootKey: RootKey(in: other.folder)) }
        #expect(error?.code == .keyMismatch)
        #expect(try KeyStore.open(academy.folder).records == academy.store.records)
    }

    @Test func `encrypted keys open with their passphrase and no other`() throws {
        try withFolders { keys, safe in
            let now = TestAcademy.start
            let rootKey = RootKey(in: safe, passphrase: try passphrase("another one for the root"))
            _ = try KeyStore.create(in: keys, name: "Academy of Test", demo: true, now: now, rootKey: rootKey, passphrase: try passphrase())
            for file in [keys + "/seal-1.key", keys + "/intermediate-1.key", keys + "/log-1.key", safe + "/root.key"] {
                let text = try String(contentsOfFile: file, encoding: .utf8)
                #expect(text.hasPrefix(#"{"cipher":"AES-256-GCM""#) && !text.contains("PRIVATE KEY"), "\(file)")
            }
            var store = try KeyStore.open(keys, passphrase: passphrase())
            _ = try Sealer(store, at: now).seal(SampleDocument.unsealed(at: now))
            try store.rotate(.seal, now: now)
            try store.rotate(.intermediate, now: now, rootKey: rootKey)
            let other = try passphrase("correct horse battery stable")
            for (wrong, code) in [(nil, .passphraseMissing), (other, .passphraseWrong)] as [(KeyPassphrase?, KeyError.Code)] {
                let error = #expect(throws: KeyError.self) { try Sealer(KeyStore.open(keys, passphrase: wrong), at: now) }
                #expect(error?.code == code)
            }
            var changed = try Data(contentsOf: URL(fileURLWithPath: keys + "/seal-2.key"))
            let digit = try #require(changed.range(of: Data(#""logarithm":4"#.utf8))).upperBound - 1
            changed[digit] = UInt8(ascii: "5")
            try FileManager.default.removeItem(atPath: keys + "/seal-2.key")
            #expect(FileManager.default.createFile(atPath: keys + "/seal-2.key", contents: changed, attributes: [.posixPermissions: 0o600]))
            let error = #expect(throws: KeyError.self) { try Sealer(KeyStore.open(keys, passphrase: passphrase()), at: now) }
            #expect(error?.code == .passphraseWrong)
        }
    }

    @Test func `a short passphrase is refused`() {
        #expect(throws: KeyError.self) { try KeyPassphrase(Array("elevenbytes".utf8)) }
    }

    /// What a careless line of logging would write.
    @Test func `nothing that can be printed holds a key or a passphrase`() throws {
        try withFolders { keys, safe in
            let now = TestAcademy.start
            let store = try KeyStore.create(
                in: keys,
                name: "Academy of Test",
                demo: true,
                now: now,
                rootKey: RootKey(in: safe, passphrase: passphrase()),
                passphrase: passphrase()
            )
            var printed = ""
            dump(store, to: &printed)
            dump(try store.sealKey(at: now), to: &printed)
            dump(try store.messageSigner(.log, at: now), to: &printed)
            dump(try AcademyTimeStamper(store, at: now, clock: { now }), to: &printed)
            dump(try Sealer(store, at: now), to: &printed)
            dump(RootKey(in: safe, passphrase: try passphrase()), to: &printed)
            let shown = try passphrase()
            printed += String(reflecting: store) + "\(shown)" + String(reflecting: shown)
            let error = #expect(throws: KeyError.self) { try Sealer(KeyStore.open(keys), at: now) }
            printed += error?.reason ?? ""
            #expect(!printed.contains(Self.secret) && !printed.contains("PRIVATE KEY"))
            // Bytes are dumped as a list of numbers.
            let numbers = Self.secret.utf8.prefix(8).map { "-\($0)" }.joined()
            #expect(!printed.filter { !$0.isWhitespace }.contains(numbers))
            #expect(printed.contains("a passphrase"))
        }
    }
}
