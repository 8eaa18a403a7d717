import Foundation
import Learning
import Records
import TestTools
import Testing

/// Files that are not what a backup wrote: whatever is wrong with them, they are refused with a reason, and nothing was changed.
@Suite("Broken and hostile backups")
struct BrokenBackupTests {
    private static let passphrase = "correct horse battery"

    private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

    private func code(_ bytes: [UInt8], passphrase: String? = passphrase) throws -> BackupError.Code? {
        let path = TestAcademy.freshBackup()
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            _ = try BackupCheck(BackupFile(path: path, passphrase: passphrase.map { Array($0.utf8) })).run()
            return nil
        } catch let error as BackupError {
            #expect(!error.reason.isEmpty)
            return error.code
        }
    }

    private func sample(_ academy: TestAcademy, passphrase: String? = nil) async throws -> [UInt8] {
        let path = TestAcademy.freshBackup()
        _ = try await academy.backUp(to: path, passphrase: passphrase)
        return try bytes(path)
    }

    @Test("Cut off anywhere, a backup is refused")
    func refusesTruncation() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let whole = try await sample(academy)
            #expect(try code(whole) == nil)
            for length in 0..<whole.count {
                let found = try code(Array(whole[..<length]))
                #expect(found == .cutOff || found == .notBackup || found == .damaged || found == .newerFormat, "cut after \(length): \(found as Any)")
            }
            #expect(try code(whole + [0]) == .damaged)
        }
    }

    @Test("With any one bit changed, a backup is refused")
    func refusesChangedBits() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let whole = try await sample(academy)
            for place in whole.indices {
                var changed = whole
                changed[place] ^= 1 << UInt8(place % 8)
                #expect(try code(changed) != nil, "byte \(place)")
            }
        }
    }

    @Test("An encrypted backup opens by its passphrase alone, tells nothing, and is refused cut off or changed")
    func encrypts() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let whole = try await sample(academy, passphrase: Self.passphrase)
            #expect(try code(whole) == nil)
            #expect(try code(whole, passphrase: nil) == .passphraseNeeded)
            #expect(try code(whole, passphrase: "correct horse batterY") == .passphraseWrong)
            #expect(!String(decoding: whole, as: UTF8.self).contains("Test Academy"))
            // Another salt each time.
            #expect(try await sample(academy, passphrase: Self.passphrase) != whole)
            var generator = SeededGenerator(seed: 11)
            for _ in 0..<12 {
                var changed = whole
                let place = Int.random(in: 0..<whole.count, using: &generator)
                // A cost beyond this would have the test wait for nothing.
                guard !(27...29).contains(place) else { continue }
                changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                #expect(try code(changed) != nil, "byte \(place)")
                #expect(try code(Array(whole[..<place])) != nil, "cut after \(place)")
            }
            // A cost that would take all memory is refused before it is paid.
            var costly = whole
            costly[27] = 30
            #expect(try code(costly) == .damaged)
        }
    }

    @Test("Blocks of an encrypted backup cannot change places, even with a new digest")
    func keepsBlocksInOrder() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let whole = try await sample(academy, passphrase: Self.passphrase)
            // One block: taken away, the rest is a backup of nothing whose end was not sealed so.
            let length = whole[46..<50].reduce(0) { $0 << 8 | Int($1) }
            let body = Array(whole[..<46]) + Array(whole[(50 + length)..<(whole.count - 32)])
            let path = TestAcademy.freshBackup()
            try Data(body).write(to: URL(fileURLWithPath: path))
            let digest = try PeerTool.run("sha256sum", [path]).text.prefix(64)
            let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(digest.dropFirst($0).prefix(2), radix: 16) }
            #expect(try code(body + bytes) == .passphraseWrong)
        }
    }

    private static let forgeries: [(String, BackupError.Code)] = [
        ("items[3][0] = 'X'", .damaged),
        ("items = items[1:]", .damaged),
        ("items.insert(0, list(items[0]))", .damaged),
        ("header['version'] = 2", .damaged),
        ("del header['academy']", .damaged),
        ("items = [i for i in items if i[0] != 'Z']", .damaged),
        ("items.append(['R', b''])", .damaged),
        ("items[1][1] = items[1][1][:-1]", .damaged),
        ("items[1][1] = items[1][1] + b'\\x00'", .damaged),
        ("items[1][1] = b'\\x02\\xff\\xff\\xff\\xff'", .damaged),
        ("items[-1:-1] = [['F', b'{\"path\":\"keys/../../etc/passwd\"}'], ['D', b'x'], ['G', b'']]", .damaged),
        ("items[-1:-1] = [['F', b'{\"path\":\"/etc/passwd\"}'], ['D', b'x'], ['G', b'']]", .damaged),
        ("items[-1:-1] = [['F', b'{\"path\":\"files/b\"}'], ['G', b''], ['F', b'{\"path\":\"files/a\"}'], ['G', b'']]", .damaged),
    ]

    @Test("A file with right digests and wrong records is refused before anything is written", arguments: forgeries)
    func refusesForgedStructure(change: String, expected: BackupError.Code) async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let path = TestAcademy.freshBackup(), forged = TestAcademy.freshBackup()
            _ = try await academy.backUp(to: path)
            try ForgedBackup.write(path, to: forged, change)
            #expect(try code(bytes(forged)) == expected)
        }
    }

    private static let lies: [(String, BackupError.Code)] = [
        // Another schema than this program ever had.
        ("header['migrations'][0]['digest'] = '0' * 64", .otherSchema),
        ("header['migrations'].append({'number': 99, 'name': 'later', 'digest': '0' * 64})", .otherSchema),
        ("items = without(['person_key'])", .damaged),
        ("items[0][1] = items[0][1].replace(b'academy', b'academie', 1)", .otherSchema),
        // Another academy in the header than in the rows.
        ("header['academy']['serialPrefix'] = 'EVIL'", .notProved),
        ("header['academy']['rootFingerprint'] = '6' * 64", .notProved),
        ("header['auditPosition'] += 1", .notProved),
        // Rows that break a rule of the schema, or lead nowhere.
        ("items = [[k, p.replace(text(b'MT'), text(b'MTT'))] for k, p in items]", .refused),
        ("items = [i for i in items if not (i[0] == 'R' and text(b'p1@example.org') in i[1])]", .refused),
        // A trail that was changed and hashed anew everywhere but in its chain.
        ("items = [[k, p.replace(text(b'operator:Ada Registrar'), text(b'operator:Eve Registrar'), 1)] for k, p in items]", .notProved),
    ]

    @Test("A backup that lies is taken back whole, on either database", arguments: Engine.allCases)
    func takesBackLies(engine: Engine) async throws {
        try await TestAcademy.with(.sqlite) { academy in
            try await academy.run(ImportPeople(academy.list(1...5)))
            while try await academy.run(SealAudit()) > 0 {}
            let path = TestAcademy.freshBackup()
            _ = try await academy.backUp(to: path)
            for (change, expected) in Self.lies {
                let forged = TestAcademy.freshBackup()
                try ForgedBackup.write(path, to: forged, change)
                try await expectTakenBack(forged, engine, expected, change)
            }
        }
    }

    private func expectTakenBack(_ path: String, _ engine: Engine, _ expected: BackupError.Code, _ change: String) async throws {
        try await TestDatabase.with(engine) { database in
            let store = try await database.open()
            let error = await #expect(throws: BackupError.self, "\(change)") {
                try await store.restore(BackupFile(path: path, passphrase: nil), erasing: nil)
            }
            #expect(error?.code == expected, "\(change): \(error as Any)")
            #expect(try database.raw.tables == [], "\(change) left tables behind")
            try await store.close()
        }
    }

    @Test("What is no backup is told so", arguments: ["", "%PDF-1.7 and so on", "SQLite format 3\u{0}", "academy-backup 2\n"])
    func recognisesOthers(text: String) throws {
        let found = try code(Array(text.utf8) + [UInt8](repeating: 7, count: 100))
        #expect(found == (text.hasPrefix("academy-backup") ? .newerFormat : .notBackup))
        let folder = #expect(throws: BackupError.self) { try BackupCheck(BackupFile(path: "/tmp", passphrase: nil)).run() }
        #expect(folder?.code == .unreadable)
    }
}
