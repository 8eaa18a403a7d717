import Credentials
import Cryptography
import Foundation
import Synchronization
import TestTools
import Testing

/// A document with badge, time-stamp, revocation data and proof, with anything done to it.
@Suite struct WholeFileTests {
    let sealed: SealedDocument
    let archived: ArchivedDocument
    let works: AdmittedAcademy
    let verifier: SealVerifier
    let now: Int64

    init() throws {
        var works = try AdmittedAcademy()
        now = works.now
        sealed = try works.sealed(at: now)
        archived = try Archiver(works.academy.timeStamper(at: now)).archive(sealed.bytes, SecurityStore(works.store, at: now))
        verifier = try works.verifier(at: now)
        self.works = works
    }

    /// Which numbers of a range fail a check, told on all cores: there are some hundred thousand files to examine.
    private func failures(_ numbers: Range<Int>, _ isRefused: @escaping @Sendable (Int) -> Bool) -> [Int] {
        let found = Mutex<[Int]>([])
        let pieces = 64
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            for number in stride(from: numbers.lowerBound + piece, to: numbers.upperBound, by: pieces) where !isRefused(number) {
                found.withLock { $0.append(number) }
            }
        }
        return found.withLock { $0.sorted() }
    }

    @Test func `no changed byte passes, wherever it lies`() throws {
        let (bytes, verifier, now) = (sealed.bytes, verifier, now)
        // Of the zeros that fill the signature's place, some: all of them are compared alike.
        let place = try Forgery(sealed)
        let end = place.digits.lowerBound + 2 * (try place.container.bytes.count)
        let passed = failures(0..<bytes.count) { index in
            if (end..<place.digits.upperBound).contains(index), !index.isMultiple(of: 61) { return true }
            var changed = bytes
            changed[index] ^= 1 << UInt8(index % 8)
            guard case .altered = verifier.examine(changed, now: now).verdict else { return false }
            return true
        }
        #expect(passed == [])
        #expect(verifier.examine(bytes, now: now).verdict.summary == "intact")
    }

    @Test func `no digit of token and proof may be another`() throws {
        let (bytes, verifier, now) = (sealed.bytes, verifier, now)
        let place = try Forgery(sealed)
        let digits = Array("0123456789abcdefABCDEF".utf8)
        let passed = failures(place.digits.lowerBound..<place.digits.lowerBound + 2 * (try place.container.bytes.count)) { index in
            var changed = bytes
            let other = digits[(index &* 7) % digits.count]
            changed[index] = other == bytes[index] ? digits[(index &* 7 + 1) % digits.count] : other
            return verifier.examine(changed, now: now).verdict.facts == nil
        }
        #expect(passed == [])
    }

    @Test func `no cut passes`() throws {
        let (verifier, now) = (verifier, now)
        for (bytes, first) in [(sealed.bytes, 0), (archived.bytes, sealed.bytes.count + 1)] {
            #expect(failures(first..<bytes.count) { verifier.examine(Array(bytes[..<$0]), now: now).verdict.facts == nil } == [])
        }
        #expect(verifier.examine(archived.bytes, now: now).verdict.summary == "intact")
    }

    @Test func `a foreign token and a foreign proof are refused, each and both`() throws {
        var works = works
        let other = try works.sealed("Certificate of compassion", at: now)
        var stranger = try AdmittedAcademy()
        let foreign = try stranger.sealed(at: now)
        for (source, name) in [(other, "of another document"), (foreign, "of another academy")] {
            let attributes = try Forgery(source).container.signerInfo.children[6]
            for taken in [[0], [1], [0, 1]] {
                var forgery = try Forgery(sealed)
                var container = try forgery.container
                for index in taken { container.signerInfo.children[6].children[index] = attributes.children[index] }
                forgery.put(container.bytes)
                let verdict = verifier.examine(forgery.bytes, now: now).verdict.summary
                #expect(["altered time-stamp", "altered log-proof", "altered signature-container"].contains(verdict), "\(taken) \(name): \(verdict)")
            }
        }
        var without = try Forgery(sealed)
        var container = try without.container
        container.signerInfo.children[6].children.removeAll { !$0.bytes.containsText("tlog-proof") }
        without.put(container.bytes)
        #expect(verifier.examine(without.bytes, now: now).verdict.summary.hasPrefix("altered"))
    }

    @Test func `lines of the proof may not be spelt in another way`() throws {
        let text = String(decoding: try #require(verifier.examine(sealed.bytes, now: now).verdict.facts?.proof), as: UTF8.self)
        func summary(_ proof: String) throws -> String {
            var forgery = try Forgery(sealed)
            var container = try forgery.container
            let place = try #require(container.signerInfo.children[6].children.firstIndex { $0.bytes.containsText("tlog-proof") })
            container.signerInfo.children[6].children[place].children[1].children[0].content = Array(proof.utf8)
            forgery.put(container.bytes)
            return verifier.examine(forgery.bytes, now: now).verdict.summary
        }
        #expect(try summary(text) == "intact")
        for other in [
            text.replacing("\n", with: "\r\n"), text.replacing("index 0", with: "index 00"), text.replacing("index 0", with: "index  0"), text + "\n",
            text.replacing("— ", with: "- "), text.replacing("extra ", with: "extra\t"), text.replacing("=\n", with: "\n"),
        ] { #expect(try summary(other) == "altered log-proof", "\(other)") }
    }

    /// Small files cost little, whatever they hold; large ones are not looked at.
    @Test func `hostile parts are refused without a crash`() throws {
        let signed = try works.sign(at: now)
        var random = SeededGenerator(seed: 5)
        for size in [1, 2, 3, 16, 127, 128, 129, 255, 256, signed.room] {
            for byte in [0x00, 0x30, 0x80, 0xFF, 0x0A] as [UInt8] {
                let file = try signed.finish(with: [UInt8](repeating: byte, count: size))
                #expect(verifier.examine(file.bytes, now: now).verdict.summary == "altered log-proof")
            }
            #expect(verifier.examine(try signed.finish(with: random.bytes(size)).bytes, now: now).verdict.facts == nil)
        }
        for size in [2_000_001, 9 << 20] {
            #expect(verifier.examine(sealed.bytes + [UInt8](repeating: 0x20, count: size), now: now).verdict.facts == nil)
        }
    }
}

extension [UInt8] {
    fileprivate func containsText(_ text: String) -> Bool { String(decoding: self, as: UTF8.self).contains(text) }
}
