import Learning
import Testing

@Suite struct DecimalCommaTests {
    @Test(
        "Only a point between two digits becomes a comma",
        arguments: [
            ("61.20", "61,20"), ("1.5 et 2.25", "1,5 et 2,25"), ("fin. 3", "fin. 3"), ("3. fin", "3. fin"), (".5", ".5"), ("5.", "5."), ("", ""),
            ("v1.2.3", "v1,2,3"), ("−6.80 : retard", "−6,80 : retard"), ("é.5", "é.5"),
        ]
    )
    func replaces(text: String, french: String) { #expect(text.withDecimalCommas == french) }
}
