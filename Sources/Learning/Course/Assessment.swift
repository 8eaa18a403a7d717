/// One component of the assessment plan: what is done, when, for how much of the total, and by which rules.
package struct Assessment: Sendable, Hashable {
    /// When it falls, seen from its module.
    package enum Timing: String, Sendable, CaseIterable {
        /// Together with ``mustBeDone``: it opens the module.
        case before
        case during
        case after
    }

    package let code: ContentCode
    package let title: LocalizedText
    package let task: LocalizedText
    package let form: AssessmentForm
    /// The module whose credits follow from it.
    package let module: ContentKey
    package let timing: Timing
    /// The units it draws on.
    package let units: [ContentKey]
    /// The programme outcomes it assesses.
    package let outcomes: [ContentKey]
    /// Percent of the total; zero for a formative task.
    package let weight: Hundredths
    /// Nil where nothing is to be passed (a formative task).
    package let passMark: Hundredths?
    package let marking: Marking
    /// The criteria, except where a machine marks.
    package let rubric: Rubric?
    package let group: GroupWork?
    package let flags: Flags
    package let limits: Limits
    package let resit: ResitOpportunity
    /// What its papers are drawn by, where questions are answered.
    package let test: TestBlueprint?

    /// The yes-or-no rules of an assessment.
    package struct Flags: Sendable, Hashable {
        /// Whether a mark in the compensation band may be made up for by the total.
        package let isCompensable: Bool
        /// Whether the award demands that it was done, whatever its mark.
        package let mustBeDone: Bool
        /// Whether its mark is shown as provisional before the board has met (ruling 16).
        package let shownBeforeBoard: Bool
        /// Whether markers see a code instead of a name (ruling 19).
        package let isAnonymous: Bool
        /// Whether work is taken after the deadline, with the penalty of the rules.
        package let acceptsLateWork: Bool

        package init(isCompensable: Bool, mustBeDone: Bool, shownBeforeBoard: Bool, isAnonymous: Bool, acceptsLateWork: Bool) {
            (self.isCompensable, self.mustBeDone, self.shownBeforeBoard) = (isCompensable, mustBeDone, shownBeforeBoard)
            (self.isAnonymous, self.acceptsLateWork) = (isAnonymous, acceptsLateWork)
        }
    }

    /// The sizes of a task; nil where it has none.
    package struct Limits: Sendable, Hashable {
        /// Attempts within one sitting, of which the best counts (ruling 16: two tries are one sitting).
        package let tries: Int
        package let words: Int?
        package let minutes: Int?
        /// Questions drawn for one attempt.
        package let items: Int?

        package init(tries: Int = 1, words: Int? = nil, minutes: Int? = nil, items: Int? = nil) {
            (self.tries, self.words, self.minutes, self.items) = (tries, words, minutes, items)
        }
    }

    package init(
        code: ContentCode,
        title: LocalizedText,
        task: LocalizedText,
        form: AssessmentForm,
        module: ContentKey,
        timing: Timing,
        units: [ContentKey],
        outcomes: [ContentKey],
        weight: Hundredths,
        passMark: Hundredths?,
        marking: Marking,
        rubric: Rubric?,
        group: GroupWork?,
        flags: Flags,
        limits: Limits,
        resit: ResitOpportunity,
        test: TestBlueprint? = nil
    ) {
        (self.code, self.title, self.task, self.form, self.module, self.timing) = (code, title, task, form, module, timing)
        (self.units, self.outcomes, self.weight, self.passMark) = (units, outcomes, weight, passMark)
        (self.marking, self.rubric, self.group) = (marking, rubric, group)
        (self.flags, self.limits, self.resit, self.test) = (flags, limits, resit, test)
    }
}
