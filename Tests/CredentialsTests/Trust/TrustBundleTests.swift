import CanonicalJSON
import Credentials
import Cryptography
import Testing

@Suite struct TrustBundleTests {
    let academy: TestAcademy
    let signer: any MessageSigner
    let published: [UInt8]
    let entry: DocumentStatus

    init() throws {
        academy = try TestAcademy()
        signer = try academy.store.messageSigner(.bundle, at: academy.now).signer
        entry = DocumentStatus(document: SHA256.digest([1]), state: .suspended, since: academy.now)
        published = try academy.bundle([entry]).sign(with: signer)
    }

    func code(_ bytes: [UInt8], root: String? = nil) -> TrustError.Code? {
        do throws(TrustError) {
            _ = try TrustBundle.load(bytes, expectedRootFingerprint: root)
            return nil
        } catch {
            return error.code
        }
    }

    /// The published text with one value replaced, in canonical form, not signed anew.
    func changed(_ change: (inout [String: JSONValue]) -> Void) throws -> [UInt8] {
        var members = try #require(try JSONValue.parse(published).objectValue)
        change(&members)
        return JSONValue.object(members).canonicalBytes
    }

    @Test func `a published bundle is loaded as it was made`() throws {
        let trust = try TrustBundle.load(published, expectedRootFingerprint: academy.store.root.fingerprint.hexadecimal)
        #expect(try trust.bundle == academy.bundle([entry]))
        #expect(trust.bundle.sequence == 7)
        #expect(trust.bundle.specimen)
        #expect(trust.bundle.academy.name == "Academy of Test")
        #expect(trust.rootFingerprint == academy.store.root.fingerprint.hexadecimal)
        #expect(trust.bundle.status.status(of: entry.document) == entry)
        #expect(trust.bundle.status.status(of: SHA256.digest([2])) == nil)
        #expect(SealVerifier(trust: trust).examine(try academy.sealed().bytes, now: academy.now).verdict.facts != nil)
    }

    @Test func `another root is refused`() throws {
        #expect(code(published, root: String(repeating: "0", count: 64)) == .wrongRoot)
        #expect(code(published, root: try TestAcademy().store.root.fingerprint.hexadecimal) == .wrongRoot)
        #expect(code(published, root: "") == .wrongRoot)
    }

    @Test func `no changed bit and no cut passes`() {
        var bytes = published
        for index in bytes.indices {
            let bit = UInt8(1) << UInt8(index % 8)
            bytes[index] ^= bit
            #expect(code(bytes) != nil, "byte \(index)")
            bytes[index] ^= bit
        }
        for count in stride(from: 0, to: bytes.count, by: 13) { #expect(code(Array(bytes[..<count])) == .malformed) }
        #expect(code(bytes + [0x0A]) == .malformed)
        #expect(code([0x20] + bytes) == .malformed)
    }

    @Test func `every field is signed`() throws {
        let later = JSONValue.integer(academy.now + 1)
        let other = JSONValue.string(SHA256.digest([9]).hexadecimal)
        let changes: [(String, (inout [String: JSONValue]) -> Void)] = [
            ("academy", { $0["academy"] = ["name": "Academy of Text", "address": "https://academy.example"] }),
            ("address", { $0["academy"] = ["name": "Academy of Test", "address": "https://other.example"] }),
            ("specimen", { $0["specimen"] = false }),
            ("issuedAt", { $0["issuedAt"] = later }),
            ("sequence", { $0["sequence"] = 8 }),
            ("lists", { $0["lists"] = [$0["lists"]?[0] ?? .null] }),
            ("asOf", { $0["status"] = ["asOf": later, "entries": $0["status"]?["entries"] ?? []] }),
            ("no entries", { $0["status"] = ["asOf": .integer(academy.now), "entries": []] }),
            (
                "entry",
                {
                    $0["status"] = [
                        "asOf": .integer(academy.now), "entries": [["document": other, "state": "suspended", "since": .integer(academy.now)]],
                    ]
                }
            ),
            (
                "state",
                {
                    $0["status"] = [
                        "asOf": .integer(academy.now),
                        "entries": [["document": .string(entry.document.hexadecimal), "state": "revoked", "since": .integer(academy.now)]],
                    ]
                }
            ),
            (
                "window",
                { members in
                    guard var keys = members["keys"]?.arrayValue, case .object(var key)? = keys.first else { return }
                    key["notAfter"] = later
                    keys[0] = .object(key)
                    members["keys"] = .array(keys)
                }
            ),
        ]
        for (name, change) in changes { #expect(code(try changed(change)) == .signatureInvalid, "\(name)") }
    }

    @Test func `missing, unknown and misshapen fields are refused`() throws {
        let names = try #require(try JSONValue.parse(published).objectValue).keys
        #expect(names.count == 13)
        for name in names {
            #expect(code(try changed { $0[name] = nil }) == .malformed)
            #expect(code(try changed { $0[name] = .null }) == .malformed)
        }
        #expect(code(try changed { $0["extra"] = 1 }) == .malformed)
        #expect(code(try changed { $0["version"] = 3 }) == .malformed)
        #expect(code(try changed { $0["keys"] = [] }) == .malformed)
        #expect(code(try changed { $0["root"] = "00" }) == .malformed)
        let digests = [SHA256.digest([1]), SHA256.digest([2])].sorted(by: >)
        let entries = digests.map { JSONValue.object(["document": .string($0.hexadecimal), "state": "revoked", "since": 1]) }
        #expect(code(try changed { $0["status"] = ["asOf": 1, "entries": .array(entries)] }) == .malformed)
        #expect(code(try changed { $0["status"] = ["asOf": 1, "entries": .array([entries[0], entries[0]])] }) == .malformed)
    }

    @Test func `a signature by a key outside the bundle, of another role or out of its window is refused`() throws {
        let stranger = try TestAcademy()
        #expect(code(try academy.bundle().sign(with: stranger.store.messageSigner(.bundle, at: academy.now).signer)) == .signatureInvalid)
        for role in [KeyRole.log, .badge] {
            #expect(code(try academy.bundle().sign(with: academy.store.messageSigner(role, at: academy.now).signer)) == .signatureInvalid)
        }
        var store = academy.store
        let end = academy.now + 365 * TestAcademy.day
        try store.renewLists(now: end)
        #expect(code(try academy.bundle(of: store, at: end).sign(with: signer)) == .windowInvalid)
    }

    @Test func `a bundle that was there before is refused by who has seen a newer one`() throws {
        for (seen, isGood) in [(0, true), (7, true), (8, false)] as [(Int64, Bool)] {
            let trust = try? TrustBundle.load(published, expectedRootFingerprint: nil, seen: seen)
            #expect((trust != nil) == isGood)
        }
    }

    /// Who has the bundle key alone can neither leave out what an issuer revoked nor go on with an old list.
    @Test func `the lists of all issuers are in it, theirs, and current`() throws {
        let bundle = try academy.bundle()
        let stranger = try TestAcademy()
        for lists in [
            [], [bundle.lists[0]], bundle.lists + [bundle.lists[0]],
            [bundle.lists[0], try stranger.store.revocationList(of: stranger.store.intermediates[0])],
        ] { #expect(code(try bundle.with(lists: lists).sign(with: signer)) == .listsInvalid) }
        for time in [academy.now - TestAcademy.day, academy.now + 31 * TestAcademy.day] {
            let error = #expect(throws: TrustError.self) { try academy.bundle(at: time).sign(with: signer) }
            #expect(error?.code == .listsInvalid)
        }
        var store = academy.store
        let lost = try #require(store.keys(.seal).first)
        try store.revoke(lost.keyID, KeyRevocation(at: academy.now + TestAcademy.day, invalidityDate: academy.now, reason: .keyCompromise))
        let later = academy.now + 2 * TestAcademy.day
        let read = try TrustBundle.load(academy.bundle(of: store, at: later).sign(with: signer), expectedRootFingerprint: nil).bundle
        #expect(read.keys(.seal)[0].use.isEmpty && read.keys(.seal)[0].isLost)
    }

    @Test func `a certificate of another root or role is refused, whoever signs`() throws {
        let stranger = try TestAcademy().store
        let bundle = try academy.bundle()
        func changed(_ role: KeyRole, _ keys: [CertifiedKey]) throws -> TrustError.Code? {
            code(try bundle.with(keys: bundle.keys.merging([role: keys]) { $1 }).sign(with: signer))
        }
        for role in [KeyRole.seal, .timeStamp, .log, .badge, .bundle] {
            #expect(try changed(role, bundle.keys(role) + stranger.keys(role)) == .certificateUntrusted, "\(role)")
        }
        let root = CertifiedKey(certificate: bundle.root, use: bundle.keys(.seal)[0].use)
        #expect(try changed(.seal, [root]) == .windowInvalid)
        var more = academy.store
        try more.rotate(.badge, now: academy.now)
        #expect(try changed(.log, [more.keys(.badge)[1]]) == .certificateUntrusted)
    }

    @Test func `a window wider than the issuer allowed is refused`() throws {
        let bundle = try academy.bundle()
        for role in [KeyRole.seal, .timeStamp, .badge] {
            let key = bundle.keys(role)[0]
            for use in [key.use.lowerBound - 1..<key.use.upperBound, key.use.lowerBound..<key.use.upperBound + 1] {
                let wide = CertifiedKey(certificate: key.certificate, use: use)
                #expect(code(try bundle.with(keys: bundle.keys.merging([role: [wide]]) { $1 }).sign(with: signer)) == .windowInvalid)
            }
        }
    }

    @Test func `a key twice is refused, in one role or in two`() throws {
        let bundle = try academy.bundle()
        let seal = bundle.keys(.seal)
        #expect(code(try bundle.with(keys: bundle.keys.merging([.seal: seal + seal]) { $1 }).sign(with: signer)) == .malformed)
        #expect(code(try bundle.with(keys: bundle.keys.merging([.timeStamp: seal]) { $1 }).sign(with: signer)) == .malformed)
    }

    @Test func `the log is believed by the keys that were certified for it, and by witnessed checkpoints only`() throws {
        var log = try SampleLog(academy)
        try log.append([[1]])
        let witness = try SampleLog.witness(1)
        let policy = try log.policy(witnesses: [witness], quorum: 1)
        let seconds = academy.now / 1_000_000
        let signed = try log.signed()
        let witnessed = try signed.cosign(by: witness, at: seconds)
        func code(_ policy: LogPolicy?, _ checkpoints: [SignedCheckpoint]) throws -> TrustError.Code? {
            self.code(try academy.bundle(log: policy, checkpoints: checkpoints).sign(with: signer))
        }
        #expect(try code(policy, []) == nil)
        #expect(try code(policy, [witnessed]) == nil)
        #expect(try code(SampleLog().policy(), []) == .certificateUntrusted)
        let wider = LogKey(key: log.signer.key, use: 0..<academy.now)
        #expect(try code(LogPolicy(origin: SampleLog.origin, keys: [wider]), []) == .certificateUntrusted)
        #expect(try code(policy, [signed]) == .malformed)
        #expect(try code(policy, [witnessed, witnessed]) == .malformed)
        #expect(try code(policy, [signed.cosign(by: SampleLog.witness(2), at: seconds)]) == .malformed)
        #expect(try code(policy, [signed.cosign(by: witness, at: seconds - 86_400)]) == .malformed)
        #expect(try code(nil, [witnessed]) == .malformed)
    }

    @Test func `status entries are found among many`() {
        let entries = (0..<1_000).map { number in
            DocumentStatus(document: SHA256.digest([UInt8(number & 0xFF), UInt8(number >> 8)]), state: .revoked, since: Int64(number))
        }
        let list = StatusList(asOf: 5, entries: entries + [DocumentStatus(document: entries[3].document, state: .annulled, since: 0)])
        #expect(list.entries.count == 1_000)
        for entry in entries { #expect(list.status(of: entry.document) == entry) }
        #expect(list.status(of: SHA256.digest([7, 7, 7])) == nil)
    }
}
