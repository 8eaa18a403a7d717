import Learning
import Testing

extension Course {
    /// The proposed plan A0 to A8 on two modules of little content.
    static func sample(title: String = "Advanced drug policy management", passTotal: Int = 50) throws -> Course {
        let text = LocalizedText(english: title, french: "Gestion avancée des politiques en matière de drogues")
        let outcome = Outcome(key: try #require(ContentKey("place-measures")), text: text)
        let unit = StudyUnit(
            key: try #require(ContentKey("frameworks")),
            code: try #require(ContentCode("U1")),
            title: text,
            ects: Hundredths(whole: 12),
            outcomes: [Outcome(key: try #require(ContentKey("define-policy")), text: text, supports: [outcome.key])],
            topics: [text],
            readings: [],
            activity: text,
            lesson: nil
        )
        let taught = Module(
            key: try #require(ContentKey("taught")),
            kind: .taught,
            title: text,
            summary: text,
            ects: Hundredths(whole: 12),
            residentialHours: 84,
            outcomes: [outcome.key],
            units: [unit]
        )
        let capstone = Module(
            key: try #require(ContentKey("capstone")),
            kind: .capstone,
            title: text,
            summary: text,
            ects: Hundredths(whole: 3),
            residentialHours: 0,
            outcomes: [outcome.key],
            units: []
        )
        let proposed = CourseRules.proposed
        return try Course(
            key: #require(ContentKey("drug-policy")),
            title: text,
            awardTitle: LocalizedText(english: "Certificate in \(title)", french: "Certificat (\(title))"),
            proposal: text,
            provider: text,
            ects: Hundredths(whole: 15),
            workload: Workload(residentialHours: 84, onlineHours: 12, ownStudyHours: 279),
            teachingLanguages: [.english],
            submissionLanguages: [.english, .french],
            outcomes: [outcome],
            modules: [taught, capstone],
            plan: AssessmentPlan(assessments(taught: taught.key, capstone: capstone.key, unit: unit.key)),
            rules: CourseRules(
                passTotal: Hundredths(whole: passTotal),
                compensation: proposed.compensation,
                resit: proposed.resit,
                lateWork: proposed.lateWork,
                attendance: proposed.attendance,
                moderation: proposed.moderation,
                wordTolerance: proposed.wordTolerance,
                programmeMonths: proposed.programmeMonths,
                groupSize: proposed.groupSize
            )
        )
    }

    private static func assessments(taught: ContentKey, capstone: ContentKey, unit: ContentKey) throws -> [Assessment] {
        try [0, 10, 15, 15, 15, 10, 15, 15, 5].enumerated().map { number, weight in
            let text = LocalizedText(english: "Task \(number)", french: "Épreuve \(number)")
            return Assessment(
                code: try #require(ContentCode("A\(number)")),
                title: text,
                task: text,
                form: .writtenWork,
                module: number < 7 ? taught : capstone,
                timing: number == 0 ? .before : .after,
                units: number < 7 ? [unit] : [],
                outcomes: [],
                weight: Hundredths(whole: weight),
                passMark: number == 0 ? nil : Hundredths(whole: 50),
                marking: .machine,
                rubric: nil,
                group: nil,
                flags: .init(
                    isCompensable: number < 7,
                    mustBeDone: number == 0,
                    shownBeforeBoard: number < 2,
                    isAnonymous: true,
                    acceptsLateWork: true
                ),
                limits: .init(words: 1_500),
                resit: number == 0 ? .none : .afterBoard
            )
        }
    }
}
