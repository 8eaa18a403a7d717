import Learning
import Testing

@Suite("Country")
struct CountryTests {
    @Test(
        "Members' and partners' countries are known, in either case",
        arguments: [
            "AM", "AT", "AZ", "BA", "BE", "BG", "CH", "CY", "CZ", "DZ", "EE", "EG", "ES", "FI", "FR", "GE", "GR", "HR", "HU", "IE", "IL", "IS", "IT",
            "JO",
            "LB", "LI", "LT", "LU", "MA", "MC", "MD", "ME", "MK", "MT", "MX", "NO", "PL", "PS", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "TN", "TR",
            "UA",
        ]
    )
    func knows(code: String) {
        #expect(Country(code)?.code == code)
        #expect(Country(code.lowercased())?.code == code)
    }

    @Test("ISO 3166-1 has 249 codes")
    func countsCodes() {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        let known = letters.flatMap { first in letters.compactMap { Country(first + $0) } }
        #expect(known.count == 249)
    }

    @Test(
        "Codes that are not assigned and signs that only capitalise to one are refused",
        arguments: [
            "", "M", "MLT", "XX", "EU", "UK", "XK", "ß", "ﬁ", "MT ", " MT", "М\u{422}", "M\u{0}", "00", "🇲🇹", "ıt",
        ]
    )
    func refuses(text: String) {
        #expect(Country(text) == nil)
    }
}
