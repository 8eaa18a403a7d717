import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct LogLeafTests {
    let digest = SHA256.digest([1])
    let keyID = KeyID(text: "00112233445566778899aabbccddeeff")

    @Test("An entry of issue is this canonical text, which names nobody") func text() throws {
        let leaf = try SampleLog.leaf(5)
        let credential = SHA256.digest(Array("academy-log-credential/1\nurn:uuid:5".utf8)).hexadecimal
        let document = SHA256.digest(Array("academy-log-document/1\n".utf8) + SHA256.hash(Array("document 5".utf8))).hexadecimal
        let expected =
            #"{"course":"advanced-drug-policy-management","credential":"\#(credential)","document":"\#(document)","event":"issue","#
            + #""key":"00112233445566778899aabbccddeeff","seal":"\#(SHA256.digest(Array("seal 5".utf8)).hexadecimal)","#
            + #""template":"\#(SHA256.digest(Array("design".utf8)).hexadecimal)","time":1788776100000005,"version":1}"#
        #expect(String(decoding: leaf.entry, as: UTF8.self) == expected)
        #expect(leaf.hash == SHA256.digest([0] + Array(expected.utf8)))
        #expect(try LogLeaf(entry: leaf.entry) == leaf)
    }

    @Test("Each event is read back and says what it must and nothing else", arguments: LogLeaf.Event.allCases)
    func events(event: LogLeaf.Event) throws {
        func leaf(_ parts: Set<String>) throws -> LogLeaf {
            try LogLeaf(
                event: event,
                credentialID: parts.contains("credential") ? "urn:uuid:1" : nil,
                signedDigest: parts.contains("document") ? digest : nil,
                seal: parts.contains("seal") ? digest : nil,
                keyID: parts.contains("key") ? keyID : nil,
                template: parts.contains("template") ? digest : nil,
                course: parts.contains("course") ? "a-course" : nil,
                time: 1
            )
        }
        let needs: Set<String> =
            switch event {
            case .issue: ["credential", "document", "key", "seal", "template"]
            case .supersede, .withdraw, .annul: ["credential"]
            case .key: ["key"]
            case .template: ["template"]
            case .timeStamp: ["key", "seal"]
            }
        let all = ["course", "credential", "document", "key", "seal", "template"]
        for choice in 0..<64 {
            let parts = Set(all.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element))
            guard parts == needs || event == .issue && parts == needs.union(["course"]) else {
                #expect(throws: LogError.self) { try leaf(parts) }
                continue
            }
            #expect(try LogLeaf(entry: leaf(parts).entry) == leaf(parts))
        }
    }

    @Test("Times and courses that cannot stand in an entry are refused") func refusesValues() {
        for time in [-1, .min, .max, 1 << 53] as [Int64] {
            #expect(throws: LogError.self) { try LogLeaf(event: .key, keyID: keyID, time: time) }
        }
        for course in ["", "A", "a b", "é", String(repeating: "a", count: 101)] {
            #expect(throws: LogError.self) {
                try LogLeaf(
                    event: .issue,
                    credentialID: "c",
                    signedDigest: digest,
                    seal: digest,
                    keyID: keyID,
                    template: digest,
                    course: course,
                    time: 1
                )
            }
        }
    }

    @Test(
        "What is no entry is refused",
        arguments: [
            "", "{}", "[]", "null", #"{"event":"key","time":1,"version":1}"#,
            #"{"event":"key","key":"00112233445566778899aabbccddeeff","time":1,"version":2}"#,
            #"{"event":"key","key":"00112233445566778899AABBCCDDEEFF","time":1,"version":1}"#,
            #"{"event": "key","key":"00112233445566778899aabbccddeeff","time":1,"version":1}"#,
            #"{"key":"00112233445566778899aabbccddeeff","event":"key","time":1,"version":1}"#,
            #"{"event":"key","holder":"x","key":"00112233445566778899aabbccddeeff","time":1,"version":1}"#,
            #"{"event":"suspend","key":"00112233445566778899aabbccddeeff","time":1,"version":1}"#,
            #"{"event":"key","key":null,"time":1,"version":1}"#, #"{"event":"key","key":"00112233445566778899aabbccddeeff","time":1.0,"version":1}"#,
            #"{"event":"key","key":"00112233445566778899aabbccddeeff","time":99999999999999999999,"version":1}"#,
            #"{"event":"\u006bey","key":"00112233445566778899aabbccddeeff","time":1,"version":1}"#, "{\"event\":\"key\",\"time\":1,\"version\":1}\n",
        ]
    )
    func refusesTexts(text: String) { #expect(throws: LogError.self) { try LogLeaf(entry: Array(text.utf8)) } }

    @Test("No byte of an entry can be another without being another entry, and none can be missing or added") func everyByte() throws {
        let leaf = try SampleLog.leaf(1)
        let entry = leaf.entry
        for place in entry.indices {
            for bit in [1, 2, 16, 32, 128] as [UInt8] {
                var changed = entry
                changed[place] ^= bit
                if let read = try? LogLeaf(entry: changed) { #expect(read != leaf && read.entry == changed) }
            }
            #expect(throws: LogError.self) { try LogLeaf(entry: Array(entry[..<place])) }
        }
        for byte in [0x20, 0x0A, 0x7D, 0] as [UInt8] { #expect(throws: LogError.self) { try LogLeaf(entry: entry + [byte]) } }
        #expect(throws: LogError.self) { try LogLeaf(entry: Array(repeating: 0x5B, count: 1_000_000)) }
    }
}
