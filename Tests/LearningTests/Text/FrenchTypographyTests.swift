import Learning
import Testing

@Suite("French typography")
struct FrenchTypographyTests {
    @Test(
        "Signs that stand apart do so by a narrow space that does not break, and apostrophes are curved",
        arguments: [
            ("Le travail est remis : merci !", "Le travail est remis\u{202F}: merci\u{202F}!"),
            ("Pourquoi\u{A0}? Parce que ; voilà", "Pourquoi\u{202F}? Parce que\u{202F}; voilà"),
            ("« Bien » dit-il", "«\u{202F}Bien\u{202F}» dit-il"), ("l'envoi d'ailleurs", "l’envoi d’ailleurs"),
            ("92,85 % exigés", "92,85\u{202F}% exigés"), ("https://example.org à 12:30", "https://example.org à 12:30"), ("", ""),
            (" :", "\u{202F}:"),
        ]
    )
    func sets(plain: String, set: String) {
        #expect(FrenchTypography.set(plain) == set)
        #expect(FrenchTypography.set(set) == set)
    }
}
