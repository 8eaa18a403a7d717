import Learning
import Testing

@Suite struct CourseTests {
    @Test func `units come in the order of their modules`() throws {
        let course = try Course.sample()
        #expect(course.units.map(\.key.text) == ["first-unit", "second-unit"])
        #expect(course.workload.totalHours == 250 && course.workload.contactHours == 40)
    }

    @Test func `a key stands once among units`() throws {
        let key = try #require(ContentKey("first-unit"))
        #expect(throws: CourseError.duplicateKey(key)) { try Course.sample(unitKeys: ["first-unit", "first-unit"], assessed: "first-unit") }
    }

    @Test func `a code stands once among units`() throws {
        let code = try #require(ContentCode("U1"))
        #expect(throws: CourseError.duplicateCode(code)) { try Course.sample(unitCodes: ["U1", "U1"]) }
    }

    @Test func `an assessment names modules and units that are there`() throws {
        let (unit, module) = try (#require(ContentKey("third-unit")), #require(ContentKey("other-module")))
        #expect(throws: CourseError.unknownReference(unit, place: "A1")) { try Course.sample(assessed: "third-unit") }
        #expect(throws: CourseError.unknownReference(module, place: "A2")) { try Course.sample(creditedTo: "other-module") }
    }

    @Test func `an outcome of a unit supports one of the programme`() throws {
        let key = try #require(ContentKey("explains"))
        #expect(throws: CourseError.unknownReference(key, place: "first-unit")) { try Course.sample(supports: "explains") }
    }

    @Test func `credits add up`() throws {
        let (stated, sum) = (Hundredths(whole: 11), Hundredths(whole: 10))
        #expect(throws: CourseError.creditsMismatch(place: "sample-course", stated: stated, sum: sum)) { try Course.sample(ects: "11") }
    }

    @Test(arguments: ["human-rights", "a1", "2024-plan", String(repeating: "a", count: 64)])
    func `keys are lower-case words joined by hyphens`(text: String) { #expect(ContentKey(text)?.text == text) }

    @Test(arguments: ["", "a", "A1", "a--b", "-a", "a-", "a b", "a_b", "é1", "ａｂ", "a\u{301}b", String(repeating: "a", count: 65)])
    func `nothing else is a key`(text: String) { #expect(ContentKey(text) == nil) }

    @Test(arguments: ["A0", "U10", "Z999"])
    func `codes are a letter and a number`(text: String) { #expect(ContentCode(text)?.description == text) }

    @Test(arguments: ["", "A", "7", "A01", "a1", "A1000", "AB1", "A1 ", "A-1", "A١", "É1"])
    func `nothing else is a code`(text: String) { #expect(ContentCode(text) == nil) }

    @Test func `codes sort by number`() {
        #expect(["A10", "A9", "U1"].compactMap { ContentCode($0) }.sorted().map(\.description) == ["A9", "A10", "U1"])
    }
}
