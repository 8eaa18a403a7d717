import Credentials
import Cryptography
import Foundation
import TestTools
import Testing

@Suite struct WitnessTests {
    let folder: TemporaryFolder
    let signer: NoteSigner
    var log: SampleLog

    init() throws {
        folder = try TemporaryFolder()
        signer = try SampleLog.witness(1)
        log = try SampleLog()
        try log.append((0..<20).map { NaiveTree.entry($0) })
    }

    private var path: String { folder.path + "/witness.json" }

    private func witness() throws -> WitnessState {
        if !FileManager.default.fileExists(atPath: path) { try WitnessState.create(path) }
        return try WitnessState(path, logs: [WitnessedLog(origin: SampleLog.origin, keys: [log.signer.key])], signer: signer)
    }

    private func request(_ old: Int64, _ size: Int64) throws -> WitnessRequest {
        WitnessRequest(
            old: old,
            proof: old <= size ? try log.tree.consistencyProof(from: old, to: size).path : [],
            checkpoint: try log.signed(at: size)
        )
    }

    @Test("A request is read back as it was written") func comesBack() throws {
        let request = try request(7, 20)
        let bytes = request.bytes
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("old 7\n"))
        #expect(try WitnessRequest(bytes).bytes == bytes)
    }

    @Test("Growing checkpoints are signed, each kept before the answer, and the cosignature counts for a policy") func signs() throws {
        let policy = try log.policy(witnesses: [signer], quorum: 1)
        for (old, size) in [(0, 3), (3, 3), (3, 20)] as [(Int64, Int64)] {
            let answer = try witness().answer(request(old, size).bytes, at: 1_000 + size)
            #expect(answer.status == 200)
            let witnessed = try log.signed(at: size).adding(answer: answer.body, by: policy)
            let finding = policy.judge(witnessed, at: SampleLog.now)
            #expect(finding.witnesses == [Cosignature(name: "witness1.example", time: 1_000 + size)])
            #expect(try witness().head(of: SampleLog.origin)?.checkpoint.size == size)
        }
    }

    @Test("A stale size is answered with the right one") func conflict() throws {
        let witness = try witness()
        #expect(try witness.answer(request(0, 5).bytes, at: 1).status == 200)
        for (old, size) in [(0, 20), (4, 20), (6, 20), (0, 5)] as [(Int64, Int64)] {
            let answer = try witness.answer(request(old, size).bytes, at: 2)
            #expect((answer.status, answer.contentType) == (409, "text/x.tlog.size"))
            #expect(answer.body == Array("5\n".utf8))
            #expect(answer.fork == nil)
        }
        #expect(try witness.head(of: SampleLog.origin)?.checkpoint.size == 5)
    }

    @Test("Forks are refused: of one size with the evidence, of a larger size by the proof") func forks() throws {
        let witness = try witness()
        #expect(try witness.answer(request(0, 5).bytes, at: 1).status == 200)
        var other = try SampleLog()
        try other.append((100..<120).map { NaiveTree.entry($0) })
        let sameSize = try witness.answer(WitnessRequest(old: 5, proof: [], checkpoint: other.signed(at: 5)).bytes, at: 2)
        #expect(sameSize.status == 409)
        #expect(sameSize.fork?.kept == (try log.signed(at: 5).bytes))
        #expect(sameSize.fork?.offered == (try other.signed(at: 5).bytes))
        let path = try other.tree.consistencyProof(from: 5).path
        #expect(try witness.answer(WitnessRequest(old: 5, proof: path, checkpoint: other.signed()).bytes, at: 2).status == 422)
        #expect(try witness.head(of: SampleLog.origin)?.bytes == log.signed(at: 5).bytes)
        #expect(try witness.answer(request(5, 20).bytes, at: 3).status == 200)
    }

    @Test("Wrong proofs, unknown logs, wrong signatures and what is no request have their answers") func refusals() throws {
        let witness = try witness()
        #expect(try witness.answer(request(0, 5).bytes, at: 1).status == 200)
        let good = try request(5, 20)
        var generator = SeededGenerator(seed: 9)
        var proofs = MerkleTreeTests.others(good.proof, &generator)
        proofs.append([])
        for proof in proofs {
            #expect(try witness.answer(WitnessRequest(old: 5, proof: proof, checkpoint: good.checkpoint).bytes, at: 1).status == 422)
        }
        #expect(try witness.answer(WitnessRequest(old: 5, proof: good.proof, checkpoint: log.signed(at: 5)).bytes, at: 1).status == 422)
        #expect(try witness.answer(request(6, 5).bytes, at: 1).status == 400)
        let unknown = try Checkpoint(origin: "other.example/log", size: 20, root: log.tree.root()).sign(by: log.signer)
        #expect(try witness.answer(WitnessRequest(old: 5, proof: good.proof, checkpoint: unknown).bytes, at: 1).status == 404)
        let forged = try log.checkpoint().sign(by: NoteSigner(name: SampleLog.origin, signer: Ed25519KeyPair.generate()))
        #expect(try witness.answer(WitnessRequest(old: 5, proof: good.proof, checkpoint: forged).bytes, at: 1).status == 403)
        let long = WitnessRequest(old: 5, proof: Array(repeating: SHA256.digest([]), count: 64), checkpoint: good.checkpoint)
        var malformed: [[UInt8]] = [[], Array("old 5\n".utf8), long.bytes, Array(repeating: 65, count: 1 << 20), Array(good.bytes.dropLast())]
        malformed.append(Array("old 05\n\n".utf8) + good.checkpoint.bytes)
        for bytes in malformed { #expect(try witness.answer(bytes, at: 1).status == 400) }
        #expect(try witness.head(of: SampleLog.origin)?.checkpoint.size == 5)
    }

    @Test("Of two requests at once that go on from one size, one is signed and no size is rolled back") func atOnce() throws {
        let witness = try witness()
        #expect(try witness.answer(request(0, 5).bytes, at: 1).status == 200)
        let requests = try (6...20).map { try request(5, $0).bytes }
        let answers = Answers()
        DispatchQueue.concurrentPerform(iterations: requests.count) { index in
            if let answer = try? witness.answer(requests[index], at: 2) { answers.add(answer.status) }
        }
        #expect(answers.all.sorted() == [200] + Array(repeating: 409, count: 14))
    }

    @Test("A witness whose file is lost, damaged or another's does not begin anew") func lostState() throws {
        let witness = try witness()
        #expect(try witness.answer(request(0, 5).bytes, at: 1).status == 200)
        #expect(throws: LogError.self) { try WitnessState.create(path) }
        let kept = try Data(contentsOf: URL(filePath: path))
        for damaged in [Data(), kept.dropLast(), Data("{}".utf8), kept + Data(" ".utf8) + kept] {
            try damaged.write(to: URL(filePath: path))
            #expect(throws: LogError.self) { try witness.answer(request(5, 20).bytes, at: 1) }
        }
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: LogError.self) { try witness.answer(request(5, 20).bytes, at: 1) }
        #expect(throws: LogError.self) { try WitnessState(path, logs: [], signer: signer) }
    }

    @Test("Where the new state cannot be kept nothing is signed") func unwritable() throws {
        let witness = try witness()
        try FileManager.default.createDirectory(atPath: path + ".new", withIntermediateDirectories: false)
        #expect(throws: LogError.self) { try witness.answer(request(0, 5).bytes, at: 1) }
        #expect(try witness.head(of: SampleLog.origin) == nil)
    }
}

/// What several threads were answered.
private final class Answers: @unchecked Sendable {
    private let lock = NSLock()
    private var statuses: [Int] = []

    func add(_ status: Int) { lock.withLock { statuses.append(status) } }

    var all: [Int] { lock.withLock { statuses } }
}
