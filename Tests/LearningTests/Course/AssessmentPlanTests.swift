import Learning
import Testing

@Suite struct AssessmentPlanTests {
    @Test func `a plan whose weights sum to 100 exists`() throws {
        let plan = try AssessmentPlan([.sample("A1", weight: "33.34"), .sample("A2", weight: "33.33"), .sample("A3", weight: "33.33")])
        #expect(plan.assessments.map(\.code.description) == ["A1", "A2", "A3"])
        let second = try #require(ContentCode("A2"))
        #expect(plan[second]?.weight == Hundredths("33.33"))
        let module = try #require(ContentKey("basics"))
        #expect(plan.assessments(ofModule: module).count == 3)
    }

    @Test(arguments: ["33.32", "33.35", "0", "34"])
    func `a plan one hundredth off cannot exist`(weight: String) throws {
        let assessments = try [Assessment.sample("A1", weight: weight), .sample("A2", weight: "33.33"), .sample("A3", weight: "33.33")]
        let sum = Hundredths(count: assessments.reduce(0) { $0 + $1.weight.count })
        #expect(throws: AssessmentPlanError.weightsNotHundred(sum: sum)) { try AssessmentPlan(assessments) }
    }

    @Test func `an empty plan cannot exist`() {
        #expect(throws: AssessmentPlanError.weightsNotHundred(sum: .zero)) { try AssessmentPlan([]) }
    }

    @Test func `a code stands once`() throws {
        let code = try #require(ContentCode("A1"))
        #expect(throws: AssessmentPlanError.duplicateCode(code)) { try AssessmentPlan([.sample("A1", weight: "50"), .sample("A1", weight: "50")]) }
    }

    @Test func `negative weights do not make up for others`() throws {
        let code = try #require(ContentCode("A2"))
        let negative = try Assessment.sample("A2", weight: Hundredths(whole: -20))
        #expect(throws: AssessmentPlanError.weightOutOfRange(code)) {
            try AssessmentPlan([.sample("A1", weight: "60"), negative, .sample("A3", weight: "60")])
        }
    }

    @Test func `points of a rubric sum to 100`() throws {
        let (first, second) = try (#require(ContentKey("first")), #require(ContentKey("second")))
        let title = LocalizedText(english: "a", french: "b")
        #expect(throws: RubricError.pointsNotHundred(99)) {
            try Rubric([.init(key: first, title: title, points: 50), .init(key: second, title: title, points: 49)])
        }
        #expect(throws: RubricError.duplicateKey(first)) {
            try Rubric([.init(key: first, title: title, points: 50), .init(key: first, title: title, points: 50)])
        }
        #expect(throws: RubricError.pointsOutOfRange(second)) {
            try Rubric([.init(key: first, title: title, points: 100), .init(key: second, title: title, points: 0)])
        }
    }
}
