/// The rules of marks, attendance and time that differ between academies, and so are data of the course. Marks and percentages are out of 100.
package struct CourseRules: Sendable, Hashable {
    /// The least weighted total for an award, compared unrounded: 49.99 is not 50 (ruling 14).
    package let passTotal: Hundredths
    package let compensation: Compensation
    package let resit: Resit
    package let lateWork: LateWork
    package let attendance: Attendance
    package let moderation: Moderation
    /// Percent of the word limit that may be exceeded; what lies beyond is not read.
    package let wordTolerance: Hundredths
    /// Months from enrolment until the award, interruptions not counted; credits are kept as long (ruling 22).
    package let programmeMonths: Int
    package let groupSize: GroupSize

    package init(
        passTotal: Hundredths,
        compensation: Compensation,
        resit: Resit,
        lateWork: LateWork,
        attendance: Attendance,
        moderation: Moderation,
        wordTolerance: Hundredths,
        programmeMonths: Int,
        groupSize: GroupSize
    ) {
        (self.passTotal, self.compensation, self.resit, self.lateWork) = (passTotal, compensation, resit, lateWork)
        (self.attendance, self.moderation, self.wordTolerance) = (attendance, moderation, wordTolerance)
        (self.programmeMonths, self.groupSize) = (programmeMonths, groupSize)
    }

    /// What a course has that says nothing else. Proposed by this software; no rule of a real institution.
    package static let proposed = CourseRules(
        passTotal: Hundredths(whole: 50),
        compensation: Compensation(lowest: Hundredths(whole: 40), highest: Hundredths(whole: 49), minimumTotal: Hundredths(whole: 55), components: 1),
        resit: Resit(cap: Hundredths(whole: 50), attempts: 1),
        lateWork: LateWork(penaltyPerDay: Hundredths(whole: 5), days: 5),
        attendance: Attendance(hurdle: Hundredths(whole: 80), makeUp: Hundredths(whole: 10)),
        moderation: Moderation(
            sampleShare: Hundredths(whole: 20),
            sampleMinimum: 5,
            borderlineFrom: Hundredths(whole: 48),
            borderlineTo: Hundredths(whole: 52),
            agreementGap: Hundredths(whole: 5)
        ),
        wordTolerance: Hundredths(whole: 10),
        programmeMonths: 36,
        groupSize: GroupSize(smallest: 4, largest: 6)
    )
}
