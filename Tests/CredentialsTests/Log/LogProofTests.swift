import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct LogProofTests {
    let log: SampleLog
    let leaves: [LogLeaf]

    init() throws {
        var log = try SampleLog()
        leaves = try (0..<11).map { try SampleLog.leaf($0) }
        try log.append(leaves.map(\.entry))
        self.log = log
    }

    @Test("Every entry's proof is read back and holds, for this entry and no other") func holds() throws {
        let policy = try log.policy()
        for (index, leaf) in leaves.enumerated() {
            let proof = try LogProof(log.proof(of: Int64(index)).bytes)
            let finding = proof.verify(leaf, by: policy)
            #expect(finding.isIncluded && finding.holds && finding.isPlain && finding.reasons.isEmpty)
            #expect((finding.index, finding.checkpoint.size) == (Int64(index), 11))
            for other in leaves where other != leaf {
                let finding = proof.verify(other, by: policy)
                #expect(!finding.isIncluded && !finding.holds && finding.checkpoint.isSigned && finding.reasons.count == 1)
            }
        }
    }

    @Test("The proof begins as its standard says, and carries the entry itself, or what is unproved") func extra() throws {
        let proof = try log.proof(of: 3, extra: leaves[3].entry)
        let text = String(decoding: proof.bytes, as: UTF8.self)
        #expect(text.hasPrefix("c2sp.org/tlog-proof@v1\nextra "))
        #expect(text.contains("\nindex 3\n"))
        let read = try LogProof(proof.bytes)
        #expect(read.extra == leaves[3].entry)
        let finding = read.verify(leaves[3], by: try log.policy())
        #expect(finding.holds && finding.isPlain)
        let other = try log.proof(of: 3, extra: leaves[4].entry).verify(leaves[3], by: try log.policy())
        #expect(other.holds && !other.isPlain)
    }

    @Test("A proof of a single leaf has no path") func single() throws {
        var log = try SampleLog()
        try log.append([leaves[0].entry])
        let proof = try LogProof(log.proof(of: 0).bytes)
        #expect(proof.path.isEmpty)
        #expect(proof.verify(leaves[0], by: try log.policy()).holds)
    }

    @Test("No byte of a proof can be another, missing or added") func everyByte() throws {
        let policy = try log.policy()
        let bytes = try log.proof(of: 6).bytes
        func isTaken(_ bytes: [UInt8]) -> Bool {
            guard let proof = try? LogProof(bytes) else { return false }
            let finding = proof.verify(leaves[6], by: policy)
            return finding.holds && finding.isPlain
        }
        #expect(isTaken(bytes))
        for place in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[place] ^= 1 << bit
                #expect(!isTaken(changed), "byte \(place) may be \(changed[place])")
            }
            var shorter = bytes
            shorter.remove(at: place)
            #expect(!isTaken(shorter), "byte \(place) may be missing")
            #expect(!isTaken(Array(bytes[..<place])))
            for byte in [0x0A, 0x20, 0x30, 0x3D] as [UInt8] {
                var longer = bytes
                longer.insert(byte, at: place)
                #expect(!isTaken(longer), "\(byte) may stand before byte \(place)")
            }
        }
        for more in ["\n", " ", "\u{0}", "— name AAAAAAE=\n"] { #expect(!isTaken(bytes + Array(more.utf8))) }
    }

    @Test("A signature of somebody else beside the log's leaves the proof good but no longer plain") func strangers() throws {
        let proof = try log.proof(of: 6)
        let more = LogProof(index: 6, path: proof.path, checkpoint: try proof.checkpoint.cosign(by: SampleLog.witness(3), at: 1))
        let finding = try LogProof(more.bytes).verify(leaves[6], by: try log.policy())
        #expect(finding.holds && !finding.isPlain && finding.checkpoint.strangers == 1)
    }

    @Test(
        "What is no proof is refused",
        arguments: [
            "", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v1\nindex 0", "c2sp.org/tlog-proof@v1\nindex 0\n",
            "c2sp.org/tlog-proof@v1\nindex 0\n\n", "c2sp.org/tlog-proof@v2\nindex 0\n\nCHECKPOINT", "c2sp.org/tlog-proof@v1\nindex 00\n\nCHECKPOINT",
            "c2sp.org/tlog-proof@v1\nindex -1\n\nCHECKPOINT", "c2sp.org/tlog-proof@v1\nindex 9223372036854775808\n\nCHECKPOINT",
            "c2sp.org/tlog-proof@v1\nindex  0\n\nCHECKPOINT", "c2sp.org/tlog-proof@v1\nindex\n\nCHECKPOINT",
            "c2sp.org/tlog-proof@v1\nextra \nindex 0\n\nCHECKPOINT",
            "c2sp.org/tlog-proof@v1\nextra AA\nindex 0\n\nCHECKPOINT", "c2sp.org/tlog-proof@v1\nextra AA==\nextra AA==\nindex 0\n\nCHECKPOINT",
            "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nCHECKPOINT", "c2sp.org/tlog-proof@v1\nindex 0\nCHECKPOINT",
            "c2sp.org/tlog-proof@v1\r\nindex 0\r\n\r\nCHECKPOINT",
        ]
    )
    func refuses(text: String) throws {
        let checkpoint = String(decoding: try log.signed().bytes, as: UTF8.self)
        #expect(throws: LogError.self) { try LogProof(Array(text.replacing("CHECKPOINT", with: checkpoint).utf8)) }
    }

    @Test("A path of a thousand hashes and a text of a megabyte are refused; the largest index is no trap") func hugeProofs() throws {
        let checkpoint = try log.signed()
        let path = Array(repeating: SHA256.digest([1]), count: 1_000)
        #expect(throws: LogError.self) { try LogProof(LogProof(index: 0, path: path, checkpoint: checkpoint).bytes) }
        #expect(throws: LogError.self) { try LogProof(Array(repeating: 0x0A, count: 1 << 20)) }
        let far = try LogProof(LogProof(index: .max, path: [], checkpoint: checkpoint).bytes)
        #expect(!far.verify(leaves[0], by: try log.policy()).isIncluded)
    }
}
