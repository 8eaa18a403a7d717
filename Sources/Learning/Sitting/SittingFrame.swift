/// A sitting with what its rules come from: the terms of the cohort and the assessment as its course version has it.
package struct SittingFrame: Sendable {
    package let sitting: Sitting
    package let terms: CohortTerms
    package let assessment: Assessment
    package let rules: CourseRules
    /// What tests draw from.
    package let banks: [ItemBank]

    package init(sitting: Sitting, terms: CohortTerms, assessment: Assessment, rules: CourseRules, banks: [ItemBank] = []) {
        (self.sitting, self.terms, self.assessment, self.rules, self.banks) = (sitting, terms, assessment, rules, banks)
    }

    /// When this person's work is due: the sitting's deadline, moved by the extensions granted.
    ///
    /// - Throws: ``Refusal`` `sitting-not-scheduled`, `invalid-input` for a zone that is not known.
    package func deadline(extendedBy days: Int, _ zones: any TimeZones) throws(Refusal) -> Deadline {
        let deadline = try sitting.requireSchedule().deadline
        return days == 0 ? deadline : try Deadline(deadline.local.adding(days: days), in: deadline.zone, by: zones)
    }

    package func lateRule(extendedBy days: Int, _ zones: any TimeZones) throws(Refusal) -> LateRule {
        LateRule(
            deadline: try deadline(extendedBy: days, zones),
            rules: rules.lateWork,
            acceptsLateWork: assessment.flags.acceptsLateWork,
            calendar: terms.calendar,
            zones: zones
        )
    }

    package var doubleMarking: DoubleMarkingRule {
        DoubleMarkingRule(passMark: assessment.passMark, marking: assessment.marking, rules: rules.moderation)
    }
}

extension RecordTransaction {
    package func frame(of sitting: Sitting) throws -> SittingFrame {
        let cohort = try cohorts.require(sitting.key.cohort)
        let course = try courses.require(cohort.courseVersion).course
        guard let assessment = course.plan[sitting.key.assessment] else {
            throw Refusal(.assessmentUnknown, [sitting.key.assessment.description, course.plan.codes])
        }
        return SittingFrame(sitting: sitting, terms: cohort.terms, assessment: assessment, rules: course.rules, banks: course.banks)
    }
}

extension AssessmentPlan {
    /// For sentences: `A0, A1, A2`.
    var codes: String { assessments.map(\.code.description).joined(separator: ", ") }
}
