/// A unit of a module ("study-unit" at the University of Malta): its outcomes, what is treated, what is read and what a learning group does with it.
package struct StudyUnit: Sendable, Hashable {
    package let key: ContentKey
    package let code: ContentCode
    package let title: LocalizedText
    package let ects: Hundredths
    package let outcomes: [Outcome]
    package let topics: [LocalizedText]
    package let readings: [Reading]
    /// The task of a learning group.
    package let activity: LocalizedText
    package let lesson: Lesson?
    /// Questions for oneself, as often as one likes; nobody marks or sees the answers.
    package let selfCheck: TestBlueprint?

    package init(
        key: ContentKey,
        code: ContentCode,
        title: LocalizedText,
        ects: Hundredths,
        outcomes: [Outcome],
        topics: [LocalizedText],
        readings: [Reading],
        activity: LocalizedText,
        lesson: Lesson?,
        selfCheck: TestBlueprint? = nil
    ) {
        (self.key, self.code, self.title, self.ects) = (key, code, title, ects)
        (self.outcomes, self.topics, self.readings, self.activity) = (outcomes, topics, readings, activity)
        (self.lesson, self.selfCheck) = (lesson, selfCheck)
    }
}
