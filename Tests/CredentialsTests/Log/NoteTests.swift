import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct NoteTests {
    static let text = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n"
    let pair: Ed25519KeyPair
    let signer: NoteSigner

    init() throws {
        pair = try Ed25519KeyPair(seed: Array(repeating: 7, count: 32))
        signer = try NoteSigner(name: "quasimodo.example/salvatore", signer: pair)
    }

    private func note(_ signatures: [NoteSignature]) -> SignedNote { SignedNote(text: Array(Self.text.utf8), signatures: signatures) }

    @Test("A key has one text, which names it and its algorithm", arguments: NoteKey.Algorithm.allCases)
    func keyText(algorithm: NoteKey.Algorithm) throws {
        let key = try NoteKey(name: "academy.example/log", algorithm: algorithm, publicKey: pair.publicKey)
        #expect(try NoteKey(text: key.text) == key)
        let id = SHA256.digest(Array("academy.example/log\n".utf8) + [algorithm.rawValue] + pair.publicKey.raw).hexadecimal.prefix(8)
        #expect(key.text.hasPrefix("academy.example/log+\(id)+"))
        for index in key.text.utf8.indices {
            var changed = Array(key.text.utf8)
            changed[key.text.utf8.distance(from: key.text.utf8.startIndex, to: index)] ^= 1
            #expect(throws: LogError.self) { try NoteKey(text: String(decoding: changed, as: UTF8.self)) }
        }
    }

    @Test(
        "What is no key is refused",
        arguments: [
            "", "+", "++", "a+b+c", "a b+00000000+AAAA", "name+00000000", "name+00000000+AQ==", String(repeating: "n", count: 300) + "+00000000+AQ==",
        ]
    )
    func refusesKeys(text: String) { #expect(throws: LogError.self) { try NoteKey(text: text) } }

    @Test(
        "Names are short, printable, without space and plus",
        arguments: ["", "a b", "a+b", "é.example", "a\nb", String(repeating: "n", count: 201)]
    )
    func refusesNames(name: String) { #expect(throws: LogError.self) { try NoteSigner(name: name, signer: pair) } }

    @Test("A signed note is read back as it was written, with empty lines in its text and several signatures") func comesBack() throws {
        let text = Array(Self.text.utf8)
        let signed = note([try signer.sign(text, at: 0), NoteSignature(name: "somebody.elsé", keyID: 1, value: [1, 2, 3])])
        let read = try SignedNote(signed.bytes)
        #expect(read.bytes == signed.bytes)
        #expect(read.text == text)
        #expect(read.signatures.map(\.name) == ["quasimodo.example/salvatore", "somebody.elsé"])
        #expect(pair.publicKey.isSignature(read.signatures[0].value, of: text))
        #expect(String(decoding: signed.bytes, as: UTF8.self).contains("sera.\n\n— quasimodo.example/salvatore "))
    }

    @Test("Sixteen signatures of 5,000 bytes are taken, forty are not") func manySignatures() throws {
        let many = (0..<16).map { NoteSignature(name: "signer\($0)", keyID: $0, value: Array(repeating: 9, count: 5_000)) }
        #expect(try SignedNote(note(many).bytes).signatures.count == 16)
        let forty = (0..<40).map { NoteSignature(name: "signer\($0)", keyID: $0, value: [1]) }
        #expect(throws: LogError.self) { try SignedNote(note(forty).bytes) }
        #expect(throws: LogError.self) { try SignedNote(Array(repeating: 0x61, count: SignedNote.longest + 1)) }
    }

    @Test(
        "What is no signed note is refused",
        arguments: [
            "", "\n", "\n\n", "text\n", "text\n\n", "text\n\n— name AAAAAAE=", "text\n— name AAAAAAE=\n", "text\n\n- name AAAAAAE=\n",
            "text\n\n—name AAAAAAE=\n",
            "text\n\n— name  AAAAAAE=\n", "text\n\n—  AAAAAAE=\n", "text\n\n— name AAAA\n", "text\n\n— name AAAAAAF=\n", "text\n\n— name AAAAAAE= \n",
            "text\n\n— na+me AAAAAAE=\n", "text\n\n— na\u{A0}me AAAAAAE=\n", "te\txt\n\n— name AAAAAAE=\n", "te\rxt\n\n— name AAAAAAE=\r\n",
            "text\n\n— name AAAAAAE=\n\n",
            "text\n\n— name AAAAAAE=\nmore\n", "\n\n— name AAAAAAE=\n",
        ]
    )
    func refusesNotes(text: String) { #expect(throws: LogError.self) { try SignedNote(Array(text.utf8)) } }

    @Test("Bytes that are no UTF-8 are refused") func refusesBytes() {
        #expect(throws: LogError.self) { try SignedNote([0xFF] + Array("text\n\n— name AAAAAAE=\n".utf8)) }
    }

    @Test("Whatever bytes are read are written back the same") func hostileBytes() throws {
        var generator = SeededGenerator(seed: 1)
        let good = note([try signer.sign(Array(Self.text.utf8), at: 0)]).bytes
        for _ in 0..<3_000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: place)
                default: bytes.insert([0x0A, 0x20, 0x2B, 0x3D].randomElement(using: &generator) ?? 0, at: place)
                }
            }
            if let read = try? SignedNote(bytes) { #expect(read.bytes == bytes) }
        }
    }
}
