import Learning
import Testing

@Suite("Marks by rubric")
struct RubricScoreTests {
    private func rubric() throws -> Rubric {
        let text = LocalizedText(english: "a", french: "b")
        return try Rubric([
            .init(key: key("evidence"), title: text, points: 30), .init(key: key("rights"), title: text, points: 20),
            .init(key: key("options"), title: text, points: 50),
        ])
    }

    private func key(_ text: String) throws -> ContentKey { try #require(ContentKey(text)) }

    private func points(_ values: [(String, String)]) throws -> [RubricScore.Points] {
        try values.map { RubricScore.Points(try key($0.0), try mark($0.1)) }
    }

    @Test("Points of every criterion sum to the raw mark, in whatever order they were given")
    func sums() throws {
        let score = try RubricScore(points([("options", "35.25"), ("evidence", "22.5"), ("rights", "10")]), by: rubric())
        #expect(score.raw.description == "67.75")
        #expect(score.points.map(\.criterion.text) == ["evidence", "rights", "options"])
        #expect(try RubricScore(json: score.json) == score)
    }

    @Test(
        "A criterion left out, given twice, unknown, or above what it is worth is refused",
        arguments: [
            [("evidence", "30"), ("rights", "20")],
            [("evidence", "30"), ("rights", "20"), ("options", "50"), ("options", "0")],
            [("evidence", "30"), ("rights", "20"), ("options", "50"), ("style", "0")],
            [("evidence", "30.01"), ("rights", "20"), ("options", "50")],
        ]
    )
    func refusesMismatch(values: [(String, String)]) throws {
        let given = try points(values)
        let rubric = try rubric()
        #expect(throws: Refusal(.rubricMismatch)) { try RubricScore(given, by: rubric) }
    }
}
