import CanonicalJSON
import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct CheckpointTests {
    @Test("A checkpoint is three lines and signs the same each time") func text() throws {
        var log = try SampleLog()
        try log.append([[1], [2], [3]])
        let signed = try log.signed()
        let root = String(decoding: Base64.encode(try log.tree.root().bytes), as: UTF8.self)
        #expect(signed.note.text == Array("academy.example/log\n3\n\(root)\n".utf8))
        #expect(try log.signed().bytes == signed.bytes)
        let read = try SignedCheckpoint(signed.bytes)
        #expect((read.checkpoint.origin, read.checkpoint.size) == ("academy.example/log", 3))
        #expect(read.bytes == signed.bytes)
    }

    @Test("The checkpoint of the C2SP document and its extension lines are read") func example() throws {
        let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
        let checkpoint = try Checkpoint(text: Array(text.utf8))
        #expect(checkpoint.size == 20_852_163)
        #expect(checkpoint.text == Array(text.utf8))
        let extended = try Checkpoint(text: Array((text + "and more\n").utf8))
        #expect(extended.extensions == ["and more"])
        #expect(extended.text == Array((text + "and more\n").utf8))
    }

    @Test(
        "What is no checkpoint is refused",
        arguments: [
            "", "o\n", "o\n1\n", "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n", "o\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
            "o\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n", "o\n+1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
            "o\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
            "o\n9223372036854775807\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
            "o\n99999999999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n", "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
            "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", "o\n1\nAAAA\n", "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
            "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n", "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nx\n",
            "o\n1 \nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n", "o\n\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
            "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n1\n2\n3\n4\n5\n6\n7\n8\n9\n",
        ]
    )
    func refuses(text: String) { #expect(throws: LogError.self) { try Checkpoint(text: Array(text.utf8)) } }

    @Test("A policy believes its own log, by a key in use at the time") func judges() throws {
        var log = try SampleLog()
        try log.append([[1]])
        let policy = try log.policy()
        let finding = policy.judge(try log.signed(), at: SampleLog.now)
        #expect(finding.isSigned && finding.holds)
        #expect(finding.isWitnessed == nil)
        #expect(policy.judge(try log.signed(), at: SampleLog.now + 400 * SampleLog.day).signature == .outsideWindow)
        #expect(policy.judge(try log.signed(), at: SampleLog.now - 2 * SampleLog.day).signature == .outsideWindow)
        let strange = try NoteSigner(name: SampleLog.origin, signer: Ed25519KeyPair.generate())
        #expect(policy.judge(try log.checkpoint().sign(by: strange), at: SampleLog.now).signature == .missing)
        let other = try Checkpoint(origin: "other.example/log", size: 1, root: log.tree.root())
        #expect(policy.judge(try other.sign(by: log.signer), at: SampleLog.now).signature == .otherLog)
    }

    @Test("No byte of a signed checkpoint can be another") func everyByte() throws {
        var log = try SampleLog()
        try log.append([[1]])
        let witness = try SampleLog.witness(1)
        let policy = try log.policy(witnesses: [witness], quorum: 1, witnessedSince: 0)
        let bytes = try log.signed().cosign(by: witness, at: 1_788_776_100).bytes
        #expect(policy.judge(try SignedCheckpoint(bytes), at: SampleLog.now).holds)
        for place in bytes.indices {
            for bit in [1, 2, 4, 8, 16, 32, 64, 128] as [UInt8] {
                var changed = bytes
                changed[place] ^= bit
                guard let read = try? SignedCheckpoint(changed) else { continue }
                #expect(!policy.judge(read, at: SampleLog.now).holds, "byte \(place) may be \(changed[place])")
            }
        }
        for count in bytes.indices {
            #expect((try? SignedCheckpoint(Array(bytes[..<count]))).map { policy.judge($0, at: SampleLog.now).holds } != true)
        }
    }

    @Test("Witnesses are counted: each once, the good ones only, and what was asked for") func witnesses() throws {
        var log = try SampleLog()
        try log.append([[1]])
        let witnesses = try (1...3).map { try SampleLog.witness($0) }
        let policy = try log.policy(witnesses: witnesses, quorum: 2, witnessedSince: SampleLog.now)
        let signed = try log.signed()
        #expect(policy.judge(signed, at: SampleLog.now - 1).holds)
        #expect(!policy.judge(signed, at: SampleLog.now).holds)
        let one = try signed.cosign(by: witnesses[0], at: 100)
        let twice = try one.cosign(by: witnesses[0], at: 101)
        let stranger = try one.cosign(by: SampleLog.witness(9), at: 102)
        for (checkpoint, strangers) in [(one, 0), (twice, 0), (stranger, 1)] {
            let finding = policy.judge(checkpoint, at: SampleLog.now)
            #expect(finding.witnesses == [Cosignature(name: "witness1.example", time: 100)])
            #expect(finding.isWitnessed == false && finding.isSigned && !finding.holds && finding.strangers == strangers)
        }
        let two = policy.judge(try one.cosign(by: witnesses[2], at: 90), at: SampleLog.now)
        #expect(two.isWitnessed == true && two.holds)
        #expect(two.witnessedAt == 100)
    }

    @Test("A policy that the wrong keys could meet, or nobody, is refused") func policies() throws {
        let log = try SampleLog()
        let key = LogKey(key: log.signer.key, use: 0..<1)
        let witness = try SampleLog.witness(1).key
        let sameKey = try NoteKey(name: "witness.example", algorithm: .cosignature, publicKey: log.signer.key.publicKey)
        func make(_ keys: [LogKey], _ witnesses: [NoteKey], _ quorum: Int, _ since: Int64? = nil) throws -> LogPolicy {
            try LogPolicy(origin: SampleLog.origin, keys: keys, witnesses: witnesses, quorum: quorum, witnessedSince: since)
        }
        _ = try make([key], [witness], 1, 0)
        #expect(throws: LogError.self) { try make([], [], 0) }
        #expect(throws: LogError.self) { try make([key, key], [], 0) }
        #expect(throws: LogError.self) { try make([key], [witness, witness], 1) }
        #expect(throws: LogError.self) { try make([key], [sameKey], 1) }
        #expect(throws: LogError.self) { try make([key], [witness], 0) }
        #expect(throws: LogError.self) { try make([key], [witness], 2) }
        #expect(throws: LogError.self) { try make([key], [], 0, 5) }
        #expect(throws: LogError.self) { try make([key], [log.signer.key], 1) }
        #expect(throws: LogError.self) { try LogPolicy(origin: "other.example/log", keys: [key]) }
    }

    @Test("A policy stands in a bundle as JSON and is read back; another is refused") func policyJSON() throws {
        let log = try SampleLog()
        let policies = [
            try log.policy(),
            try log.policy(witnesses: [SampleLog.witness(1), SampleLog.witness(2)], quorum: 2, requiredSince: 4, witnessedSince: 5),
        ]
        for policy in policies {
            #expect(try LogPolicy(JSONFields(JSONValue.parse(policy.json.canonicalBytes))) == policy)
            guard case .object(let members) = policy.json else { continue }
            for name in members.keys {
                for value in [nil, .null, .integer(-1), .array([]), .string("x"), .array([.string("x")]), .array([.object([:])])] as [JSONValue?] {
                    var changed = members
                    changed[name] = value
                    if changed == members || name == "witnesses" && value == .array([]) && policy.quorum == 0 { continue }
                    if let read = try? LogPolicy(JSONFields(.object(changed))) { #expect(read != policy) }
                }
            }
        }
    }
}
