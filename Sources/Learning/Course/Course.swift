/// A course of the catalogue as its folder describes it: one version of it, complete and consistent.
package struct Course: Sendable, Hashable {
    package let key: ContentKey
    package let title: LocalizedText
    /// The title of the award as certificates print it.
    package let awardTitle: LocalizedText
    /// Says, where readers see it, that this curriculum is a proposal and no institution's own; nil once an academy has adopted the course.
    package let proposal: LocalizedText?
    /// Who offers it, as a sentence.
    package let provider: LocalizedText
    package let ects: Hundredths
    package let workload: Workload
    package let teachingLanguages: [Language]
    /// The languages in which work may be handed in, some of them only on request.
    package let submissionLanguages: [Language]
    package let outcomes: [Outcome]
    package let modules: [Module]
    package let plan: AssessmentPlan
    package let rules: CourseRules
    /// The questions that tests and self-checks draw from.
    package let banks: [ItemBank]

    package init(
        key: ContentKey,
        title: LocalizedText,
        awardTitle: LocalizedText,
        proposal: LocalizedText?,
        provider: LocalizedText,
        ects: Hundredths,
        workload: Workload,
        teachingLanguages: [Language],
        submissionLanguages: [Language],
        outcomes: [Outcome],
        modules: [Module],
        plan: AssessmentPlan,
        rules: CourseRules,
        banks: [ItemBank] = []
    ) throws(CourseError) {
        (self.key, self.title, self.awardTitle, self.proposal, self.provider) = (key, title, awardTitle, proposal, provider)
        (self.ects, self.workload) = (ects, workload)
        (self.teachingLanguages, self.submissionLanguages) = (teachingLanguages, submissionLanguages)
        (self.outcomes, self.modules, self.plan, self.rules, self.banks) = (outcomes, modules, plan, rules, banks)
        try checkKeys()
        try checkReferences()
        try checkCredits()
        try checkBanks()
        try checkTests()
    }

    package var units: [StudyUnit] { modules.flatMap(\.units) }

    package func module(_ key: ContentKey) -> Module? { modules.first { $0.key == key } }

    package func item(_ key: ContentKey) -> Item? { banks.lazy.flatMap(\.items).first { $0.key == key } }
}
