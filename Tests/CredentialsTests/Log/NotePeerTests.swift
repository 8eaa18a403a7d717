import Credentials
import Cryptography
import Foundation
import TestTools
import Testing

@Suite struct NotePeerTests {
    let folder: TemporaryFolder
    let log: SampleLog
    let leaves: [LogLeaf]

    init() throws {
        folder = try TemporaryFolder()
        var log = try SampleLog()
        leaves = try (0..<13).map { try SampleLog.leaf($0) }
        try log.append(leaves.map(\.entry))
        self.log = log
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = "\(folder.path)/\(name)"
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    @Test("Another program believes our checkpoint, our cosignature and our proofs, and none that is changed") func believesOurs() throws {
        let witness = try SampleLog.witness(1)
        let signed = try log.signed().cosign(by: witness, at: 1_788_776_100)
        let note = try write("checkpoint", signed.bytes)
        var output = try NotePeer.run(["check", note, log.signer.key.text, witness.key.text])
        #expect(output.status == 0, "\(output.text)")
        output = try NotePeer.run(["check", note, log.signer.key.text, SampleLog.witness(2).key.text])
        #expect(output.status != 0)
        for index in [0, 5, 12] {
            let proof = try write("proof", log.proof(of: Int64(index)).bytes)
            let entry = try write("entry", leaves[index].entry)
            output = try NotePeer.run(["proof", proof, entry, log.signer.key.text])
            #expect(output.status == 0, "\(output.text)")
        }
        output = try NotePeer.run(["proof", write("proof", log.proof(of: 5).bytes), write("entry", leaves[6].entry), log.signer.key.text])
        #expect(output.status != 0)
    }

    @Test("We believe another program's checkpoint and cosignature") func weBelieve() throws {
        let checkpoint = try log.checkpoint()
        let path = try write("note", checkpoint.text)
        let seed = Hexadecimal.encode(Array(repeating: UInt8(42), count: 32))
        let key = try NotePeer.run(["sign", path, seed, SampleLog.origin, "1", "0"])
        let witness = try NotePeer.run([
            "sign", path, Hexadecimal.encode(Array(repeating: UInt8(43), count: 32)), "partner.example/w", "4", "1788776101",
        ])
        let policy = try LogPolicy(
            origin: SampleLog.origin,
            keys: [LogKey(key: NoteKey(text: key.text.trimmingCharacters(in: .newlines)), use: 0..<SampleLog.now + 1)],
            witnesses: [NoteKey(text: witness.text.trimmingCharacters(in: .newlines))],
            quorum: 1
        )
        let read = try SignedCheckpoint(Array(Data(contentsOf: URL(filePath: path))))
        let finding = policy.judge(read, at: SampleLog.now)
        #expect(finding.isSigned && finding.isWitnessed == true)
        #expect(finding.witnesses == [Cosignature(name: "partner.example/w", time: 1_788_776_101)])
        // Ed25519 leaves no choice: both programs write the same bytes.
        let own = try checkpoint.sign(by: NoteSigner(name: SampleLog.origin, signer: Ed25519KeyPair(seed: Array(repeating: 42, count: 32))))
            .cosign(
                by: NoteSigner(name: "partner.example/w", algorithm: .cosignature, signer: Ed25519KeyPair(seed: Array(repeating: 43, count: 32))),
                at: 1_788_776_101
            )
        #expect(own.bytes == read.bytes)
    }
}
