import Credentials
import Cryptography
import Encodings
import TestTools
import Testing

@Suite struct QRStatementTests {
    private static let address = "https://academy.example/verify?serial=IDPA-7K2M-9QXR-4T1C&code=7KQM-2X9D"
    private static let award = "Certificate of Advanced Drug Policy Management"
    /// 5 October 2026
    private static let awarded: Int64 = 1_791_158_400_000_000

    private func statement(_ name: String, award: String = QRStatementTests.award, address: String = QRStatementTests.address) throws -> QRStatement {
        try QRStatement(
            serial: "IDPA-7K2M-9QXR-4T1C",
            awarded: Self.awarded + 3_600_000_000,
            name: name,
            award: award,
            room: QRStatement.room(behind: address),
            signedBy: BadgeSample.key()
        )
    }

    @Test func `a statement is read back with all that it states`() throws {
        let made = try statement("Noa Levi")
        let read = try QRStatement.verify(made.text, keys: BadgeSample.keys(BadgeSample.key()))
        #expect(read == made && read.serial == "IDPA-7K2M-9QXR-4T1C" && read.awarded == Self.awarded)
        #expect(read.name == .text("Noa Levi") && read.award == .text(Self.award))
        #expect(made.text == (try statement("Noa Levi").text))
    }

    @Test(
        "Names up to the longest fit into the code, whole or as a digest",
        arguments: [
            "Mohammed Ben Abdellah El Alaoui", "Nguyễn Thị Phương Thảo Đặng Trần Hoàng Ngọc Quỳnh Như Nguyễn", String(repeating: "Ạ", count: 120),
            String(repeating: "A\u{301}\u{301}\u{301}", count: 120), "X", String(repeating: "N", count: 254), String(repeating: "N", count: 255),
        ]
    )
    func fits(name: String) throws {
        for award in [Self.award, "A", String(repeating: "Award ", count: 40)] {
            let made = try statement(name, award: award)
            #expect((Self.address + "#" + made.text).utf8.count <= 350)
            let read = try QRStatement.verify(made.text, keys: BadgeSample.keys(BadgeSample.key()))
            #expect(read.name.states(name) && read.award.states(award) && !read.name.states(name + "x") && !read.award.states("a"))
        }
    }

    @Test func `a usual name stands there in full`() throws {
        let made = try statement("María José Hernández Núñez")
        #expect(made.name == .text("María José Hernández Núñez") && made.award == .text(Self.award))
    }

    @Test func `where not even digests have room, there is no statement`() throws {
        let long = "https://" + String(repeating: "a", count: 200) + ".example/"
        let error = #expect(throws: BadgeError.self) { try statement("Noa Levi", address: long) }
        #expect(error?.code == .statementTooLong)
    }

    @Test func `every changed character is noticed, every cut and every addition`() throws {
        let keys = BadgeSample.keys(try BadgeSample.key())
        let text = try statement("Noa Levi").text
        for place in text.indices {
            for character in "A-z" where text[place] != character {
                var changed = text
                changed.replaceSubrange(place...place, with: String(character))
                #expect(throws: BadgeError.self) { try QRStatement.verify(changed, keys: keys) }
            }
            #expect(throws: BadgeError.self) { try QRStatement.verify(String(text[..<place]), keys: keys) }
        }
        for more in ["A", "AA", "AAAA", "=", "#"] { #expect(throws: BadgeError.self) { try QRStatement.verify(text + more, keys: keys) } }
        #expect(throws: BadgeError.self) { try QRStatement.verify(text, keys: BadgeSample.keys(BadgeSample.key(8))) }
    }

    @Test func `random bytes are refused`() throws {
        var random = SeededGenerator(seed: 41)
        let keys = BadgeSample.keys(try BadgeSample.key())
        for count in 0..<260 {
            let bytes = [1] + Hexadecimal.bytes(keys.keys.first?.text ?? "") + random.bytes(count)
            #expect(throws: BadgeError.self) { try QRStatement.verify(Base64URL.encode(bytes), keys: keys) }
        }
    }

    @Test(
        "What no statement can carry is refused when it is made",
        arguments: [
            ("", "Noa", "A", Int64(0)), ("a b", "Noa", "A", 0), ("A", "", "A", 0), ("A", "Noa", "", 0), ("A", "Noa", "A", -1),
            ("A", "Noa", "A", .max),
        ]
    )
    func refusesFacts(serial: String, name: String, award: String, awarded: Int64) throws {
        let key = try BadgeSample.key()
        let error = #expect(throws: BadgeError.self) {
            try QRStatement(serial: serial, awarded: awarded, name: name, award: award, room: 300, signedBy: key)
        }
        #expect(error?.code == .factsUnsuitable)
    }
}

extension Hexadecimal {
    /// The first half of an id, as a statement holds it.
    fileprivate static func bytes(_ text: String) -> [UInt8] { (try? decode(String(text.prefix(16)))) ?? [] }
}
