import CourseContent
import Learning
import Testing

/// The questions of the proposed course: enough of them, fair, and without a tell.
@Suite struct ProposedItemTests {
    private let course: Course
    private let items: [Item]

    init() throws {
        course = try #require(CourseReader.read(directory: Repository.course).course)
        items = course.banks.flatMap(\.items)
    }

    private func test(_ code: String) throws -> TestBlueprint {
        let code = try #require(ContentCode(code))
        return try #require(course.plan[code]?.test)
    }

    private func itemsDrawn(by test: TestBlueprint) -> [Item] {
        let banks = Set(test.sections.flatMap(\.draws).map(\.bank))
        return course.banks.filter { banks.contains($0.key) }.flatMap(\.items)
    }

    @Test func `A1 draws thirty items of at least sixty, in at least six kinds, over U1 to U3`() throws {
        let test = try test("A1")
        let pool = itemsDrawn(by: test)
        #expect(test.itemCount == 30)
        #expect(pool.count >= 60)
        #expect(Set(pool.map(\.kind)).count >= 6)
        let units = Set(course.banks.filter { bank in pool.contains { bank.items.contains($0) } }.map(\.unit))
        #expect(course.units.filter { units.contains($0.key) }.map(\.code.description) == ["U1", "U2", "U3"])
    }

    @Test func `A0 and the self-checks share no item with A1`() throws {
        let pool = Set(itemsDrawn(by: try test("A1")).map(\.key))
        let others = try [test("A0")] + course.units.compactMap(\.selfCheck)
        #expect(others.count >= 3)
        #expect(others.flatMap { itemsDrawn(by: $0) }.allSatisfy { !pool.contains($0.key) })
    }

    @Test func `every item comes up in some paper, and every paper is as long and as hard`() throws {
        let test = try test("A1")
        var seen: Set<ContentKey> = []
        var difficulties: Set<[Difficulty: Int]> = []
        for seed in 0..<100 as Range<UInt64> {
            let drawn = try test.paper(from: course.banks, seed: seed).questions.map(\.item)
            seen.formUnion(drawn.map(\.key))
            difficulties.insert(Dictionary(grouping: drawn, by: \.difficulty).mapValues(\.count))
        }
        #expect(seen == Set(itemsDrawn(by: test).map(\.key)))
        #expect(difficulties == [[.easy: 8, .medium: 16, .hard: 6]])
    }

    @Test func `every outcome of a unit with a bank is asked for`() {
        for unit in course.units {
            let asked = Set(course.banks.filter { $0.unit == unit.key }.flatMap(\.items).flatMap(\.outcomes))
            #expect(asked.isEmpty || asked == Set(unit.outcomes.map(\.key)), "\(unit.code)")
        }
    }

    @Test(arguments: Language.allCases)
    func `the length of an option does not give it away`(language: Language) {
        let lists = items.compactMap { item -> ChoiceList? in
            guard case .single(let list) = item.body else { return nil }
            return list
        }
        let longest = lists.count { list in list.options.max { $0.text[language].count < $1.text[language].count }?.isRight ?? false }
        #expect(longest * 100 <= lists.count * 40)
        for list in lists {
            let lengths = list.options.map(\.text[language].count)
            #expect((lengths.max() ?? 0) <= 2 * (lengths.min() ?? 0), "\(list.options[0].text[language])")
        }
    }

    @Test func `true and false are right about equally often`() {
        let answers = items.compactMap { item -> Bool? in
            guard case .trueFalse(let statement) = item.body else { return nil }
            return statement.answer
        }
        #expect(answers.count >= 10)
        #expect((40...60).contains(100 * answers.count { $0 } / answers.count))
    }

    @Test func `where an option stands in the file says nothing`() {
        let places = items.compactMap { item -> Int? in
            guard case .single(let list) = item.body, list.options.count == 4 else { return nil }
            return list.options.firstIndex(where: \.isRight)
        }
        let counts = Dictionary(grouping: places, by: \.self).mapValues(\.count)
        #expect(counts.count == 4 && counts.values.allSatisfy { $0 * 100 <= places.count * 45 })
    }

    @Test func `no question or explanation uses words that label people`() {
        let words = ["addicts", "abusers", "junkie", "drug abuser", "toxicomanes", "drogués", "drogué"]
        for item in items {
            for language in Language.allCases {
                let text = "\(item.prompt[language]) \(item.rationale[language])".lowercased()
                #expect(words.allSatisfy { !text.contains($0) }, "\(item.key)")
            }
        }
    }
}
