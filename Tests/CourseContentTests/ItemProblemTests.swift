import CourseContent
import Testing

@Suite struct ItemProblemTests {
    @Test(arguments: breakages)
    func `a faulty item is reported where it is`(breakage: Breakage) throws {
        let folder = try CourseFolderFixture()
        try breakage.apply(to: folder)
        #expect(folder.read().findings == breakage.expected)
    }

    private static let bank = "banks/first-bank.yaml"

    private static func change(_ description: String, _ old: String, _ new: String, _ line: Int, _ code: ContentProblemCode) -> Breakage {
        Breakage(description, .replace(bank, old, with: new), expecting: Finding(bank, line, code))
    }

    static let breakages = [
        change("an unknown kind", "kind: single", "kind: simple", 6, .unknownChoice),
        change("a field of another kind", "shuffle: false", "tolerance: 1", 22, .unknownKey),
        change("an unknown difficulty", "difficulty: easy", "difficulty: simple", 8, .unknownChoice),
        change("no source", "sources: [some-book]", "sources: []", 9, .emptyList),
        change("no points", "points: 2", "points: 0", 21, .numberOutOfRange),
        change("feedback missing", "right: true, feedback: {en: Yes, fr: Oui}}", "right: true}", 12, .missingKey),
        change("French feedback missing", "feedback: {en: No, fr: Non}}", "feedback: {en: No}}", 13, .missingTranslation),
        change("a single choice without a right option", "Celle-ci, right: true", "Celle-ci", 11, .rightOptions),
        change("a single choice with two right options", "fr: Celle-là,", "fr: Celle-là, right: true,", 11, .rightOptions),
        change("a multiple choice in which all is right", "right: false", "right: true", 25, .rightOptions),
        change("an option's key twice", "key: that", "key: this", 13, .duplicateKey),
        change("yes for true", "answer: false", "answer: no", 36, .wrongType),
        change("a text without a right answer", "[Vienna, Vienne, Wien],", "[Vienna, Vienne, Wien], share: 90,", 46, .noRightAnswer),
        change("an answer twice but for its case", "[Austria, Autriche]", "[Austria, VIENNE]", 46, .duplicateAnswer),
        change("a share of more than all", "share: 50", "share: 101", 48, .numberOutOfRange),
        change("an answer in words", "answer: 12.5", "answer: a dozen", 57, .invalidNumber),
        change("a negative tolerance", "tolerance: 0.5", "tolerance: -0.5", 58, .numberOutOfRange),
        change("a premise without its target", "target: cold", "target: cool", 72, .unknownReference),
        change("a target's key twice", "key: cold", "key: warm", 75, .duplicateKey),
        change(
            "two elements to order",
            "\n      - {key: third, en: Third, fr: Troisième, feedback: {en: Ends, fr: Finit}}",
            "",
            83,
            .tooFewOptions
        ),
        change("a gap that the French text lacks", "En [[year]] à", "En 1961 à", 96, .gapMismatch),
        change("a gap twice in the text", "In [[year]] in", "In [[year]], [[year]] in", 96, .gapMismatch),
        change("double brackets around no gap", "It is [[what]].", "It is [[what]] [[why]].", 109, .gapMismatch),
        change("a gap without a right option", "fr: du droit, right: true", "fr: du droit", 111, .rightOptions),
        change("an essay without words", "words: 300", "words: 0", 122, .numberOutOfRange),
        change("an unknown format", "[pdf, png]", "[pdf, exe]", 131, .unknownChoice),
        change("an outcome that the unit has not", "outcomes: [name-parts]", "outcomes: [name-part]", 7, .unknownReference),
        change("a source that the unit has not", "sources: [some-book]", "sources: [some-books]", 9, .unknownReference),
        change("a unit that the course has not", "unit: first-unit", "unit: third-unit", 3, .unknownReference),
        change("an item's key twice", "key: holds", "key: a-word", 40, .duplicateKey),
    ]

    @Test func `every fault of an item is reported at once`() throws {
        let folder = try CourseFolderFixture()
        let text = SmallBank.bank
            .replacing("In [[year]] in [[city]]", with: "In 1961 in [[town]]", maxReplacements: 1)
            .replacing("[\"1961\"]", with: "[\"1961\"], share: 0")
        try folder.write(Self.bank, text)
        #expect(
            folder.read().findings == [
                Finding(Self.bank, 94, .gapMismatch), Finding(Self.bank, 96, .gapMismatch), Finding(Self.bank, 96, .noRightAnswer),
                Finding(Self.bank, 99, .gapMismatch),
            ]
        )
    }

    @Test func `any single line of a bank or a test can be lost without a crash or a wrong course`() throws {
        let folder = try CourseFolderFixture()
        let original = try #require(folder.read().course)
        for (file, text) in SmallBank.files {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for index in lines.indices {
                try folder.write(file, (lines[..<index] + lines[(index + 1)...]).joined(separator: "\n"))
                let reading = folder.read()
                #expect((reading.course == nil) == !reading.problems.isEmpty)
                #expect(reading.course != original, "\(file) without line \(index + 1)")
            }
            try folder.write(file, text)
        }
    }
}
