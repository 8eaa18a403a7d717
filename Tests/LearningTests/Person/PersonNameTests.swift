import Learning
import Testing

@Suite("Person name")
struct PersonNameTests {
    @Test(
        "Names of the members' scripts are kept as they are",
        arguments: [
            ("Ġorġ Żammit Ħ.", nil), ("İlknur Işık", nil), ("Ștefan Țurcanu", nil), ("Þórdís Guðmundsdóttir", nil), ("Łukasz Żółć", nil),
            ("Eleni Papadopoulou", "Ελένη Παπαδοπούλου"), ("Đorđe Petrović", "Ђорђе Петровић"), ("Hanna Yizhakevych", "Ґанна Їжакевич"),
            ("Giorgi Beridze", "გიორგი ბერიძე"), ("Anahit Sargsyan", "Անահիտ Սարգսյան"), ("Noa Levi", "נועה לוי"),
            ("Mohammed Ben Abdellah El Alaoui", "محمد بن عبد الله العلوي"), ("Əli Məmmədov", nil), ("María José Hernández Núñez", nil),
            ("Suharto", nil), ("Wolfeschlegelsteinhausenbergerdorff Hubert Blaine-Maximilian", nil), ("Fatima Ayt Ɛli", "ⴼⴰⵟⵉⵎⴰ ⴰⵢⵜ ⵄⵍⵉ"),
            ("Seán O’Casey", nil), ("Anne-Marie D'Arcy", nil), ("Jordi Gal·la", nil), ("Sergij Lukʼjanenko", nil), ("Tzvi Meir", "צב״י מאיר"),
            ("Nguyễn Thị Ánh Ngọc", nil), ("John Smith, Jr.", nil),
        ] as [(String, String?)]
    )
    func keepsNames(latin: String, native: String?) throws {
        let name = try PersonName(latin: latin, native: native)
        #expect(Array(name.latin.unicodeScalars) == Array(latin.unicodeScalars))
        #expect(name.native.map { Array($0.unicodeScalars) } == native.map { Array($0.unicodeScalars) })
    }

    @Test("The members' capital letters are told apart from one another")
    func keepsSimilarLettersApart() throws {
        #expect(try PersonName(latin: "Işık", native: nil) != PersonName(latin: "Isik", native: nil))
        #expect(try PersonName(latin: "Ștefan", native: nil) != PersonName(latin: "Ştefan", native: nil))
    }

    @Test("Decomposed text is stored composed, and spaces are single")
    func composes() throws {
        let name = try PersonName(latin: "  Jose\u{301}   Nu\u{301}n\u{303}ez ", native: " \u{202F} ")
        #expect(Array(name.latin.unicodeScalars) == Array("José Núñez".unicodeScalars))
        #expect(name.native == nil)
    }

    @Test("A native form equal to the Latin one is none of its own")
    func dropsEqualNativeForm() throws {
        #expect(try PersonName(latin: "Jos\u{E9}", native: "Jose\u{301}").native == nil)
    }

    @Test("The joiners that shape Persian and Sinhala names stay in the native form")
    func keepsJoiners() throws {
        let native = "می\u{200C}رزا"
        #expect(try PersonName(latin: "Mirza", native: native).native?.unicodeScalars.contains("\u{200C}") == true)
    }

    @Test(
        "Signs that hide, reorder or are no part of a name are named in the refusal",
        arguments: [
            ("Ali\u{202E}ce", "U+202E"), ("Ali\u{2066}ce", "U+2066"), ("Al\u{200B}ice", "U+200B"), ("\u{FEFF}Alice", "U+FEFF"),
            ("Al\u{AD}ice", "U+AD"),
            ("Al\u{200F}ice", "U+200F"), ("Al\u{2060}ice", "U+2060"), ("Al\u{200D}ice", "U+200D"), ("Al\u{200C}ice", "U+200C"),
            ("Alice 😀", "U+1F600"),
            ("👩‍⚕️", "U+1F469"), ("Al\u{0}ice", "U+0"), ("Alice\nBob", "U+A"), ("Alice\tBob", "U+9"), ("Alice\u{A0}Bob", "U+A0"), ("Alice2", "U+32"),
            ("12345", "U+31"), ("Al<ice>", "U+3C"), ("Alice=1", "U+3D"), ("Al\u{1B}[31mice", "U+1B"), ("Al\u{E0041}ice", "U+E0041"),
            ("Al\u{FFFD}ice", "U+FFFD"), ("Al\u{E000}ice", "U+E000"), ("Alice\u{2028}", "U+2028"), ("Al\"ice", "U+22"), ("Al\u{7F}ice", "U+7F"),
            ("\u{301}Alice", "U+301"), ("Alice -\u{301}", "U+301"),
        ]
    )
    func refusesHostileSigns(text: String, code: String) {
        let error = #expect(throws: PersonNameError.self) { try PersonName(latin: text, native: nil) }
        #expect(error?.description.hasPrefix(code + " ") == true || error?.description.contains(code) == true)
    }

    @Test(
        "The same signs are refused in the native form",
        arguments: [
            "محمد\u{202E}", "محمد\u{2067}علي", "נועה\u{200F}", "Ива\u{200B}н", "Иван 3", "Иван\u{0}", "😀",
        ]
    )
    func refusesHostileNative(text: String) {
        #expect(throws: PersonNameError.self) { try PersonName(latin: "Somebody", native: text) }
    }

    @Test("A name without a letter is empty", arguments: ["", " ", "   ", "-", "' '", "...", "\u{2019}"])
    func refusesEmpty(text: String) {
        #expect(throws: PersonNameError.empty) { try PersonName(latin: text, native: nil) }
    }

    @Test(
        "Letters of another script are refused in the Latin form, look-alikes too",
        arguments: [
            ("Аlice", Unicode.Scalar(0x410)), ("Ελένη", Unicode.Scalar(0x395)), ("Aliсe", Unicode.Scalar(0x441)), ("Ａlice", Unicode.Scalar(0xFF21)),
            ("𝐀lice", Unicode.Scalar(0x1D400)), ("محمد", Unicode.Scalar(0x645)), ("გიორგი", Unicode.Scalar(0x10D2)),
        ]
    )
    func refusesOtherScripts(text: String, stray: Unicode.Scalar?) throws {
        #expect(throws: PersonNameError.notLatin(try #require(stray))) { try PersonName(latin: text, native: nil) }
    }

    @Test("120 characters can be printed, more cannot")
    func boundsLength() throws {
        #expect(try PersonName(latin: String(repeating: "é", count: 120), native: nil).latin.count == 120)
        #expect(throws: PersonNameError.tooLong(121)) { try PersonName(latin: String(repeating: "a", count: 121), native: nil) }
        #expect(throws: PersonNameError.tooLong(500)) { try PersonName(latin: String(repeating: "Ж", count: 500), native: nil) }
        #expect(throws: PersonNameError.tooLong(500)) { try PersonName(latin: "A", native: String(repeating: "Ж", count: 500)) }
    }

    @Test("One letter with thousands of marks is too long, though it is one character")
    func boundsMarks() {
        let name = "Z" + String(repeating: "\u{335}", count: 10_000)
        #expect(name.count == 1)
        #expect(throws: PersonNameError.tooLong(10_001)) { try PersonName(latin: name, native: nil) }
    }

    @Test("A million letters are refused")
    func refusesMegabytes() {
        #expect(throws: PersonNameError.tooLong(1_000_000)) { try PersonName(latin: String(repeating: "a", count: 1_000_000), native: nil) }
    }
}
