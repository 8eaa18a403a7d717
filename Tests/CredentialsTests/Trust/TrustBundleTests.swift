import CanonicalJSON
import Credentials
import Cryptography
import Testing

@Suite struct TrustBundleTests {
    let academy: TestAcademy
    let signer: KeyPair
    let published: [UInt8]
    let entry: DocumentStatus

    init() throws {
        academy = try TestAcademy()
        signer = try academy.store.sealKey(at: academy.now).signer
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
        #expect(trust.bundle == academy.bundle([entry]))
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
                    let certificate = members["sealKeys"]?[0]?["certificate"] ?? .null
                    members["sealKeys"] = [["certificate": certificate, "notBefore": .integer(academy.now), "notAfter": later]]
                }
            ),
        ]
        for (name, change) in changes { #expect(code(try changed(change)) == .signatureInvalid, "\(name)") }
    }

    @Test func `missing, unknown and misshapen fields are refused`() throws {
        let names = try #require(try JSONValue.parse(published).objectValue).keys
        #expect(names.count == 11)
        for name in names {
            #expect(code(try changed { $0[name] = nil }) == .malformed)
            #expect(code(try changed { $0[name] = .null }) == .malformed)
        }
        #expect(code(try changed { $0["extra"] = 1 }) == .malformed)
        #expect(code(try changed { $0["version"] = 1 }) == .malformed)
        #expect(code(try changed { $0["sealKeys"] = [] }) == .malformed)
        #expect(code(try changed { $0["root"] = "00" }) == .malformed)
        let digests = [SHA256.digest([1]), SHA256.digest([2])].sorted(by: >)
        let entries = digests.map { JSONValue.object(["document": .string($0.hexadecimal), "state": "revoked", "since": 1]) }
        #expect(code(try changed { $0["status"] = ["asOf": 1, "entries": .array(entries)] }) == .malformed)
        #expect(code(try changed { $0["status"] = ["asOf": 1, "entries": .array([entries[0], entries[0]])] }) == .malformed)
    }

    @Test func `a signature by a key outside the bundle or out of its window is refused`() throws {
        let stranger = try TestAcademy()
        #expect(code(try academy.bundle().sign(with: stranger.store.sealKey(at: academy.now).signer)) == .signatureInvalid)
        for time in [academy.now - 1, academy.now + 365 * TestAcademy.day] {
            let bundle = TrustBundle(
                academy.store,
                address: "https://academy.example",
                status: StatusList(asOf: time, entries: []),
                issuedAt: time
            )
            #expect(code(try bundle.sign(with: signer)) == .windowInvalid)
        }
    }

    @Test func `a certificate of another root is refused, whoever signs`() throws {
        let stranger = try TestAcademy()
        let bundle = academy.bundle()
        let mixed = TrustBundle(
            academy: bundle.academy,
            specimen: true,
            root: bundle.root,
            intermediates: bundle.intermediates,
            sealKeys: bundle.sealKeys + stranger.store.sealKeys,
            status: bundle.status,
            issuedAt: bundle.issuedAt
        )
        #expect(code(try mixed.sign(with: signer)) == .certificateUntrusted)
        let rootAsSeal = TrustBundle(
            academy: bundle.academy,
            specimen: true,
            root: bundle.root,
            intermediates: bundle.intermediates,
            sealKeys: [CertifiedKey(certificate: bundle.root, use: bundle.sealKeys[0].use)],
            status: bundle.status,
            issuedAt: bundle.issuedAt
        )
        #expect(code(try rootAsSeal.sign(with: signer)) == .windowInvalid)
    }

    @Test func `a window wider than the root allowed is refused`() throws {
        let bundle = academy.bundle()
        let key = bundle.sealKeys[0]
        for use in [key.use.lowerBound - 1..<key.use.upperBound, key.use.lowerBound..<key.use.upperBound + 1] {
            let wide = TrustBundle(
                academy: bundle.academy,
                specimen: true,
                root: bundle.root,
                intermediates: bundle.intermediates,
                sealKeys: [CertifiedKey(certificate: key.certificate, use: use)],
                status: bundle.status,
                issuedAt: bundle.issuedAt
            )
            #expect(code(try wide.sign(with: signer)) == .windowInvalid)
        }
    }

    @Test func `a key twice is refused`() throws {
        let bundle = academy.bundle()
        let twice = TrustBundle(
            academy: bundle.academy,
            specimen: true,
            root: bundle.root,
            intermediates: bundle.intermediates,
            sealKeys: bundle.sealKeys + bundle.sealKeys,
            status: bundle.status,
            issuedAt: bundle.issuedAt
        )
        #expect(code(try twice.sign(with: signer)) == .malformed)
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
