import Learning
import Testing

extension Assessment {
    static func sample(_ code: String, weight: String, module: String = "basics", units: [String] = ["first-unit"], test: TestBlueprint? = nil) throws
        -> Assessment
    {
        try sample(code, weight: #require(Hundredths(weight)), module: module, units: units, test: test)
    }

    static func sample(_ code: String, weight: Hundredths, module: String = "basics", units: [String] = ["first-unit"], test: TestBlueprint? = nil)
        throws -> Assessment
    {
        try Assessment(
            code: #require(ContentCode(code)),
            title: LocalizedText(english: "Test \(code)", french: "Épreuve \(code)"),
            task: LocalizedText(english: "Answer.", french: "Répondez."),
            form: .groupDossier,
            module: #require(ContentKey(module)),
            timing: .after,
            units: units.map { try #require(ContentKey($0)) },
            outcomes: [#require(ContentKey("explain"))],
            weight: weight,
            passMark: Hundredths(whole: 50),
            marking: .moderatedSample,
            rubric: Rubric([.init(key: #require(ContentKey("all")), title: LocalizedText(english: "All", french: "Tout"), points: 100)]),
            group: GroupWork(groupShare: Hundredths(whole: 70), individualWordLimit: 300),
            flags: Flags(isCompensable: true, mustBeDone: false, shownBeforeBoard: true, isAnonymous: false, acceptsLateWork: true),
            limits: Limits(tries: 2, words: 1_500, minutes: 45, items: 30),
            resit: .nextSession,
            test: test
        )
    }
}

extension Course {
    /// Two modules of five credits each, the second a capstone; `change` spoils one part.
    static func sample(
        ects: String = "10",
        unitKeys: [String] = ["first-unit", "second-unit"],
        unitCodes: [String] = ["U1", "U2"],
        supports: String = "explain",
        assessed: String = "second-unit",
        creditedTo: String = "final-project",
        banks: [ItemBank]? = nil,
        test: TestBlueprint? = nil,
        selfCheck: TestBlueprint? = nil
    ) throws -> Course {
        let text = LocalizedText(english: "English “text” with \\ and \u{1F30D}", french: "Texte français : l’été")
        let explain = try #require(ContentKey("explain"))
        let units = try zip(unitKeys, unitCodes).map { key, code in
            try StudyUnit(
                key: #require(ContentKey(key)),
                code: #require(ContentCode(code)),
                title: text,
                ects: #require(Hundredths("2.5")),
                outcomes: [
                    Outcome(key: #require(ContentKey("outcome-\(code.lowercased())")), text: text, supports: [#require(ContentKey(supports))])
                ],
                topics: [text, text],
                readings: [
                    Reading(
                        key: #require(ContentKey("some-book")),
                        title: "Book",
                        body: "Somebody",
                        year: code == "U1" ? 2019 : nil,
                        location: "Library"
                    )
                ],
                activity: text,
                lesson: code == "U1"
                    ? Lesson(path: "units/first-unit/lesson.md", title: "L", language: .english, minutes: 60, markdown: "## A\n\nb\n") : nil,
                selfCheck: code == "U1" ? selfCheck : nil
            )
        }
        let modules = try [
            Module(
                key: #require(ContentKey("basics")),
                kind: .taught,
                title: text,
                summary: text,
                ects: Hundredths(whole: 5),
                residentialHours: 28,
                outcomes: [explain],
                units: units
            ),
            Module(
                key: #require(ContentKey("final-project")),
                kind: .capstone,
                title: text,
                summary: text,
                ects: Hundredths(whole: 5),
                residentialHours: 0,
                outcomes: [],
                units: []
            ),
        ]
        return try Course(
            key: #require(ContentKey("sample-course")),
            title: text,
            awardTitle: text,
            proposal: text,
            provider: text,
            ects: #require(Hundredths(ects)),
            workload: Workload(residentialHours: 28, onlineHours: 12, ownStudyHours: 210),
            teachingLanguages: [.english],
            submissionLanguages: [.english, .french],
            outcomes: [Outcome(key: explain, text: text)],
            modules: modules,
            plan: AssessmentPlan([.sample("A1", weight: "60", units: [assessed], test: test), .sample("A2", weight: "40", module: creditedTo)]),
            rules: .proposed,
            banks: banks ?? [.ofAllKinds()]
        )
    }
}
