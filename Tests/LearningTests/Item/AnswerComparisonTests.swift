import Learning
import Testing

@Suite struct AnswerComparisonTests {
    @Test(arguments: [
        ("1961", "1961"), ("0", "0"), ("-2.50", "-2.5"), ("−2,5", "-2.5"), ("1 000 000", "1000000"), ("1\u{202F}000,5", "1000.5"), (" 7 ", "7"),
        ("0.000001", "0.000001"), ("999999999.999999", "999999999.999999"),
    ])
    func `a decimal number is read as it is written`(text: String, description: String) throws {
        let number = try #require(DecimalNumber(text))
        #expect(number.description == description)
        #expect(DecimalNumber(number.description) == number)
    }

    @Test(arguments: ["", " ", "-", "1.", ".5", "1,2,3", "1.0000001", "1234567890", "12 34", "1 0000", "1e3", "٣", "0x10", "--1", "1 000 00"])
    func `what is no plain decimal number is refused`(text: String) {
        #expect(DecimalNumber(text) == nil)
    }

    @Test(arguments: [
        "Côte d’Ivoire", "cote d'ivoire", "COTE  D'IVOIRE", "« Côte d’Ivoire »", "Co\u{302}te d’Ivoire.",
    ])
    func `wordings that differ only in form are one`(text: String) {
        #expect(TextKey.sample("Côte d'Ivoire").answer(to: text) != nil)
    }

    @Test(arguments: ["Cote Ivoire", "Ivoire", "Cote d'Ivoire 2", "", "...", "’"])
    func `wordings that differ in substance are not`(text: String) {
        #expect(TextKey.sample("Côte d'Ivoire").answer(to: text) == nil)
    }
}
