import Learning
import Testing

@Suite("Facts of refusals")
struct RefusalFactTests {
    @Test("Words among the facts are said in the language of the sentence")
    func saysWords() {
        let refusal = Refusal(
            invalid: LocalizedText(english: "the post", french: "la fonction"),
            LocalizedText(english: "it has 1 to 200 characters", french: "il faut de 1 à 200 caractères")
        )
        #expect(refusal.explanation(.english) == "the post is not valid: it has 1 to 200 characters.")
        #expect(refusal.explanation(.french) == "la fonction n’est pas valable\u{202F}: il faut de 1 à 200 caractères.")
        #expect(refusal == Refusal(.invalidInput))
    }

    @Test("A criterion is named by its title, in both languages")
    func namesCriterion() throws {
        let title = LocalizedText(english: "Use of evidence", french: "Usage des preuves")
        let rubric = try Rubric([Rubric.Criterion(key: #require(ContentKey("evidence")), title: title, points: 100)])
        let refusal = #expect(throws: Refusal.self) { try RubricScore([], by: rubric) }
        #expect(refusal?.explanation(.french).contains("Usage des preuves") == true)
        #expect(refusal?.explanation(.english).contains("Use of evidence") == true)
    }
}
