import Learning
import Testing

extension Assessment {
    /// A component of the plan of domain.md section 3: the entry task must be done, the capstone's two are never compensated.
    static func sample(_ code: String, weight: Hundredths, passMark: Int?, number: Int = 1, resit: ResitOpportunity = .afterBoard) throws
        -> Assessment
    {
        let sample = try sample(code, weight: weight)
        return Assessment(
            code: sample.code,
            title: sample.title,
            task: sample.task,
            form: sample.form,
            module: sample.module,
            timing: sample.timing,
            units: sample.units,
            outcomes: sample.outcomes,
            weight: sample.weight,
            passMark: passMark.map { Hundredths(whole: $0) },
            marking: sample.marking,
            rubric: sample.rubric,
            group: sample.group,
            flags: Flags(isCompensable: number < 7, mustBeDone: number == 0, shownBeforeBoard: number < 2, isAnonymous: true, acceptsLateWork: true),
            limits: sample.limits,
            resit: resit
        )
    }
}

extension AssessmentPlan {
    /// A0 to A8 with the weights of domain.md section 3.
    static func proposed() throws -> AssessmentPlan {
        try AssessmentPlan(
            [0, 10, 15, 15, 15, 10, 15, 15, 5].enumerated().map { number, weight in
                try .sample("A\(number)", weight: Hundredths(whole: weight), passMark: number == 0 ? nil : 50, number: number)
            }
        )
    }
}

extension CourseRules {
    static func proposed(passTotal: Int) -> CourseRules {
        let rules = CourseRules.proposed
        return CourseRules(
            passTotal: Hundredths(whole: passTotal),
            compensation: rules.compensation,
            resit: rules.resit,
            lateWork: rules.lateWork,
            attendance: rules.attendance,
            moderation: rules.moderation,
            wordTolerance: rules.wordTolerance,
            programmeMonths: rules.programmeMonths,
            groupSize: rules.groupSize
        )
    }
}

/// The marks A0, A1, … of an award, nil where there is none.
func marks(_ numbers: [Int?]) throws -> [ContentCode: ComponentMark] {
    var marks: [ContentCode: ComponentMark] = [:]
    for (index, number) in numbers.enumerated() {
        guard let number else { continue }
        marks[try #require(ContentCode("A\(index)"))] = ComponentMark(unrounded: Rational(number))
    }
    return marks
}
