import Credentials
import Cryptography
import Foundation
import Testing

/// The archived form: the sealed file and, behind it, one increment for each archiving.
@Suite struct ArchiverTests {
    let academy: TestAcademy
    let sealed: SealedDocument
    let later: Int64

    init() throws {
        academy = try TestAcademy()
        sealed = try academy.stamped(proof: Array("proof".utf8))
        later = academy.now + 20 * TestAcademy.day
    }

    func archived(_ bytes: [UInt8], at time: Int64) throws -> ArchivedDocument {
        var store = academy.store
        try store.renewLists(now: time)
        return try Archiver(academy.timeStamper(at: time)).archive(bytes, SecurityStore(store, at: time))
    }

    func examine(_ bytes: [UInt8], now: Int64? = nil) throws -> SealExamination {
        try academy.verifier().examine(bytes, now: now ?? later + TestAcademy.day)
    }

    @Test func `an archived form is the sealed file and more, and says when`() throws {
        let first = try archived(sealed.bytes, at: later)
        #expect(first.bytes.starts(with: sealed.bytes))
        #expect(first.number == 1 && first.archivedAt == later && first.digest == SHA256.digest(first.bytes))
        let facts = try #require(try examine(first.bytes).verdict.facts)
        #expect(facts.archives.map(\.time) == [later])
        #expect(facts.documentDigest == first.digest)
        #expect(facts.signedDigest == sealed.signedDigest)
        #expect(facts.proof == Array("proof".utf8))
        #expect(try examine(first.bytes).checks.first { $0.id == .archive }?.outcome == .yes)

        let second = try archived(first.bytes, at: later + TestAcademy.day)
        #expect(second.bytes.starts(with: first.bytes) && second.number == 2)
        #expect(try examine(second.bytes).verdict.facts?.archives.map(\.time) == [later, later + TestAcademy.day])
        #expect(String(decoding: second.bytes, as: UTF8.self).components(separatedBy: "startxref").count == 4)
    }

    @Test func `without anything new to say there is only a new time-stamp`() throws {
        let store = try SecurityStore(academy.store, at: academy.now)
        let first = try Archiver(academy.timeStamper(at: later)).archive(sealed.bytes, store)
        #expect(try examine(first.bytes).verdict.summary == "intact")
    }

    @Test func `a file sealed without a store, a stranger's file and a broken one are not archived`() throws {
        for bytes in [try academy.sealed().bytes, [], Array("%PDF-1.7\n".utf8), sealed.bytes + [0x0A]] {
            let error = #expect(throws: SealError.self) { try archived(bytes, at: later) }
            #expect(error?.code == .documentMalformed)
        }
    }

    @Test func `an archive time-stamp from before the seal or from the future is refused`() throws {
        let store = try SecurityStore(academy.store, at: academy.now)
        let fresh = try academy.stamped(at: academy.now + 2 * TestAcademy.day)
        let early = try Archiver(academy.timeStamper(at: academy.now + TestAcademy.day)).archive(fresh.bytes, store)
        #expect(try examine(early.bytes).verdict.summary == "altered archive-time-stamps")
        let first = try archived(sealed.bytes, at: later)
        #expect(try examine(first.bytes, now: later - TestAcademy.day).verdict.summary == "altered archive-time-stamps")
    }

    @Test func `archiving adds what is the academy's and nothing else`() throws {
        let stranger = try TestAcademy()
        let own = try SecurityStore(academy.store, at: academy.now)
        let list = try stranger.store.revocationList(of: stranger.store.root).der
        let archiver = try Archiver(academy.timeStamper(at: later))
        for junk in [
            try own.adding(certificates: [stranger.store.root], lists: []), try own.adding(certificates: [], lists: [list]),
            try own.adding(certificates: [], lists: [Array("junk".utf8)]),
        ] { #expect(try examine(archiver.archive(sealed.bytes, junk).bytes).verdict.summary == "altered archive-time-stamps") }
    }

    @Test func `no changed byte of the increment passes, and no cut but the sealed file itself`() throws {
        let verifier = try academy.verifier()
        let file = try archived(sealed.bytes, at: later).bytes
        var bytes = file
        // Of the zeros that fill the token's place, some.
        for index in sealed.bytes.count..<file.count where bytes[index] != UInt8(ascii: "0") || index.isMultiple(of: 53) {
            bytes[index] ^= 1 << UInt8(index % 8)
            #expect(verifier.examine(bytes, now: later).verdict.facts == nil, "byte \(index)")
            bytes[index] ^= 1 << UInt8(index % 8)
        }
        for count in stride(from: sealed.bytes.count + 1, to: file.count, by: 97) {
            #expect(verifier.examine(Array(file[..<count]), now: later).verdict.facts == nil, "cut to \(count)")
        }
        for index in stride(from: 0, to: sealed.bytes.count, by: 61) {
            bytes[index] ^= 4
            #expect(verifier.examine(bytes, now: later).verdict.facts == nil, "byte \(index)")
            bytes[index] ^= 4
        }
    }

    @Test func `an increment of one file behind another is refused`() throws {
        let other = try academy.stamped("Certificate of compassion", proof: Array("proof".utf8))
        let increment = try archived(other.bytes, at: later).bytes.dropFirst(other.bytes.count)
        #expect(try examine(sealed.bytes + increment).verdict.facts == nil)
        let own = try archived(sealed.bytes, at: later).bytes
        #expect(try examine(own + own.dropFirst(sealed.bytes.count)).verdict.facts == nil)
    }

    @Test(arguments: ["/Annots [5 0 R]", "/OpenAction [1 0 R /Fit]", "/Fields []"])
    func `another change in an increment is refused`(text: String) throws {
        let file = try archived(sealed.bytes, at: later).bytes
        let found = try #require(Data(file).range(of: Data("/AcroForm".utf8), in: sealed.bytes.count..<file.count))
        var changed = file
        changed.insert(contentsOf: Array("\(text) ".utf8), at: found.lowerBound)
        #expect(try examine(changed).verdict.summary.hasPrefix("altered"))
    }
}
