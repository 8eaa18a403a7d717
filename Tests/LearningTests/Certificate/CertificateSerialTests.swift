import Learning
import TestTools
import Testing

@Suite("Certificate serial")
struct CertificateSerialTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private func serials(seed: UInt64, count: Int) -> [CertificateSerial] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in CertificateSerial(prefix: "IDPA", random: generator.bytes(7)) }
    }

    /// The twelve characters behind the prefix.
    private func characters(_ serial: CertificateSerial) -> [Character] { Array(serial.text.dropFirst(5).filter { $0 != "-" }) }

    @Test("It is printed in groups of four behind its prefix, in letters that are not mistaken for digits")
    func isPrintedInGroups() {
        for serial in serials(seed: 1, count: 200) {
            #expect(serial.text.wholeMatch(of: /IDPA-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/) != nil)
            #expect(CertificateSerial.read(serial.text, prefix: "IDPA") == .serial(serial))
        }
    }

    @Test("All 55 random bits count: different bits give different serials")
    func usesEveryBit() {
        let zeros = [UInt8](repeating: 0, count: 7)
        var texts: Set<String> = [CertificateSerial(prefix: "IDPA", random: zeros).text]
        for bit in 0..<55 {
            var bytes = zeros
            bytes[bit / 8] = 0x80 >> UInt8(bit % 8)
            texts.insert(CertificateSerial(prefix: "IDPA", random: bytes).text)
        }
        #expect(texts.count == 56)
    }

    @Test("Every single wrong character is a typing error", arguments: 1...4 as ClosedRange<UInt64>)
    func findsSubstitutions(seed: UInt64) {
        for serial in serials(seed: seed, count: 50) {
            let original = characters(serial)
            for place in original.indices {
                for wrong in Self.alphabet where wrong != original[place] {
                    var typed = original
                    typed[place] = wrong
                    #expect(CertificateSerial.read(String(typed), prefix: "IDPA") == .mistyped)
                }
            }
        }
    }

    @Test("Every swap of two different characters, neighbours or not, is a typing error", arguments: 1...4 as ClosedRange<UInt64>)
    func findsSwaps(seed: UInt64) {
        for serial in serials(seed: seed, count: 100) {
            let original = characters(serial)
            for first in original.indices {
                for second in original.indices where second > first && original[first] != original[second] {
                    var typed = original
                    typed.swapAt(first, second)
                    #expect(CertificateSerial.read(String(typed), prefix: "IDPA") == .mistyped)
                }
            }
        }
    }

    @Test("A character left out or typed twice is a typing error")
    func findsLengthErrors() {
        for serial in serials(seed: 9, count: 100) {
            let original = characters(serial)
            for place in original.indices {
                var short = original
                short.remove(at: place)
                #expect(CertificateSerial.read(String(short), prefix: "IDPA") == .mistyped)
                var long = original
                long.insert(original[place], at: place)
                #expect(CertificateSerial.read(String(long), prefix: "IDPA") == .mistyped)
            }
        }
    }

    @Test("It is read as people type it")
    func readsTypedForms() {
        for serial in serials(seed: 5, count: 300) {
            let digits = String(characters(serial))
            let forms = [
                serial.text.lowercased(), digits, digits.lowercased(), " \(serial.text)\n", serial.text.replacing("-", with: " "),
                serial.text.replacing("-", with: ""),
                serial.text.replacing("-", with: "\u{2010}"), serial.text.replacing("-", with: "\u{2011}"),
                serial.text.replacing("-", with: "\u{2013}"),
                serial.text.replacing("-", with: "\u{2014}"), serial.text.replacing("-", with: "\u{2212}"),
                serial.text.replacing("-", with: "\u{A0}"),
                serial.text.replacing("-", with: "\u{AD}"),
                "IDPA" + digits.replacing("0", with: "O").replacing("1", with: "I"), digits.replacing("0", with: "o").replacing("1", with: "l"),
                digits.replacing("1", with: "L"), digits.replacing("1", with: "i"),
            ]
            for form in forms {
                #expect(CertificateSerial.read(form, prefix: "IDPA") == .serial(serial), "\(form)")
            }
        }
    }

    @Test(
        "What cannot be a serial is a typing error, however long or odd",
        arguments: [
            "", "IDPA", "IDPA-", "-", "IDPA-0000-0000-000U", "XXXX-0000-0000-0000", "IDPAIDPA-0000-0000-0000", "😀", "IDPA-0000-0000-0000-0000",
            "\u{0}",
            "٠٠٠٠-٠٠٠٠-٠٠٠٠", "０００００００００００１", String(repeating: "0", count: 1_000_000), "IDPA-0000-0000-00\u{301}00",
        ]
    )
    func refuses(text: String) {
        #expect(CertificateSerial.read(text, prefix: "IDPA") == .mistyped)
    }

    @Test("Twelve noughts are a serial: the check character of nothing is nothing")
    func readsNoughts() {
        guard case .serial(let serial) = CertificateSerial.read("oooo-oooo-oooo", prefix: "IDPA") else {
            Issue.record("not read")
            return
        }
        #expect(serial.text == "IDPA-0000-0000-0000")
    }

    @Test("Random texts pass the check once in 32 at most")
    func guessesRarely() {
        var generator = SeededGenerator(seed: 11)
        let hits = (0..<32_000).count { _ in
            let text = String((0..<12).map { _ in Self.alphabet.randomElement(using: &generator) ?? "0" })
            return CertificateSerial.read(text, prefix: "IDPA") != .mistyped
        }
        #expect((700...1300).contains(hits))
    }
}
