import Learning
import Testing

extension Course {
    /// The assessed course with a formative quiz A0 and a test A1 of 45 minutes and two tries, both drawn from one bank, and questions for oneself on its unit.
    static func quizzed() throws -> Course {
        let course = try assessed()
        let modules = try course.modules.map { module in
            Module(
                key: module.key,
                kind: module.kind,
                title: module.title,
                summary: module.summary,
                ects: module.ects,
                residentialHours: module.residentialHours,
                outcomes: module.outcomes,
                units: try module.units.map { try $0.withSelfCheck() }
            )
        }
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
            modules: modules,
            plan: AssessmentPlan(course.plan.assessments.map { $0.code.number < 2 ? try $0.quizzed() : $0 }),
            rules: course.rules,
            banks: [.sample()]
        )
    }
}

extension StudyUnit {
    fileprivate func withSelfCheck() throws -> StudyUnit {
        StudyUnit(
            key: key,
            code: code,
            title: title,
            ects: ects,
            outcomes: outcomes,
            topics: topics,
            readings: readings,
            activity: activity,
            lesson: lesson,
            selfCheck: try .sample()
        )
    }
}

extension Assessment {
    fileprivate func quizzed() throws -> Assessment {
        Assessment(
            code: code,
            title: title,
            task: task,
            form: code.number == 0 ? .quiz : .knowledgeTest,
            module: module,
            timing: timing,
            units: units,
            outcomes: outcomes,
            weight: weight,
            passMark: passMark,
            marking: .machine,
            rubric: nil,
            group: nil,
            flags: flags,
            limits: code.number == 0 ? Limits(items: 8) : Limits(tries: 2, minutes: 45, items: 8),
            resit: resit,
            test: try .sample()
        )
    }
}
