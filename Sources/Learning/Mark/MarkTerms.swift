/// What the computing of one component's mark needs of the course's rules.
package struct MarkTerms: Sendable, Hashable {
    /// Percent of the earned mark for each started working day late.
    package let latePenalty: Hundredths
    /// Working days on which late work is taken; afterwards, and where it is none from the first moment on, the mark is nought.
    package let lateDays: Int
    /// Percent that the group's mark has of a group task; nil for everything else.
    package let groupShare: Hundredths?

    package init(latePenalty: Hundredths, lateDays: Int, groupShare: Hundredths?) {
        (self.latePenalty, self.lateDays, self.groupShare) = (latePenalty, lateDays, groupShare)
    }

    package init(_ assessment: Assessment, _ rules: CourseRules) {
        self.init(
            latePenalty: rules.lateWork.penaltyPerDay,
            lateDays: assessment.flags.acceptsLateWork ? rules.lateWork.days : 0,
            groupShare: assessment.group?.groupShare
        )
    }
}
