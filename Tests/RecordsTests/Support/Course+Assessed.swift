import Learning
import Testing

extension Course {
    /// The sample course with its assessments marked as the proposed course has it: A2, A4 and A6 by one marker and moderated, A3 by a group, A5 before examiners,
    /// A7 and A8 twice.
    static func assessed() throws -> Course {
        let course = try sample()
        return try Course(
            key: course.key,
            title: course.title,
            awardTitle: course.awardTitle,
            proposal: course.proposal,
            provider: course.provider,
            ects: course.ects,
            workload: course.workload,
            teachingLanguages: course.teachingLanguages,
            submissionLanguages: course.submissionLanguages,
            outcomes: course.outcomes,
            modules: course.modules,
            plan: AssessmentPlan(course.plan.assessments.map { try $0.marked() }),
            rules: course.rules
        )
    }
}

extension Assessment {
    fileprivate func marked() throws -> Assessment {
        let marking: Marking =
            switch code.number {
            case 0, 1: .machine
            case 5, 8: .panel
            case 7: .blindDouble
            default: .moderatedSample
            }
        return Assessment(
            code: code,
            title: title,
            task: task,
            form: code.number == 5 ? .simulation : code.number == 3 ? .groupDossier : .writtenWork,
            module: module,
            timing: timing,
            units: units,
            outcomes: outcomes,
            weight: weight,
            passMark: passMark,
            marking: marking,
            rubric: marking == .machine ? nil : try .sample(),
            group: code.number == 3 ? GroupWork(groupShare: Hundredths(whole: 70), individualWordLimit: 300) : nil,
            flags: Flags(
                isCompensable: flags.isCompensable,
                mustBeDone: flags.mustBeDone,
                shownBeforeBoard: flags.shownBeforeBoard,
                isAnonymous: ![5, 7, 8].contains(code.number),
                acceptsLateWork: code.number != 5
            ),
            limits: .init(tries: code.number == 1 ? 2 : 1, words: limits.words),
            resit: resit
        )
    }
}

extension Rubric {
    /// Two criteria, 60 and 40.
    static func sample() throws -> Rubric {
        let text = LocalizedText(english: "Criterion", french: "Critère")
        return try Rubric([
            Criterion(key: #require(ContentKey("evidence")), title: text, points: 60),
            Criterion(key: #require(ContentKey("writing")), title: text, points: 40),
        ])
    }
}
