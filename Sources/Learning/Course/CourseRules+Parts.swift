extension CourseRules {
    /// A near miss that a good total makes up for.
    package struct Compensation: Sendable, Hashable {
        /// The band of component marks, after rounding, that can be compensated; both ends belong to it.
        package let lowest: Hundredths
        package let highest: Hundredths
        package let minimumTotal: Hundredths
        /// How many components of one person at most.
        package let components: Int

        package init(lowest: Hundredths, highest: Hundredths, minimumTotal: Hundredths, components: Int) {
            (self.lowest, self.highest, self.minimumTotal, self.components) = (lowest, highest, minimumTotal, components)
        }
    }

    package struct Resit: Sendable, Hashable {
        /// The most that a resit can count; it never lowers the first mark.
        package let cap: Hundredths
        /// Per failed component.
        package let attempts: Int

        package init(cap: Hundredths, attempts: Int) { (self.cap, self.attempts) = (cap, attempts) }
    }

    package struct LateWork: Sendable, Hashable {
        /// Percent of the earned mark, for each started working day (ruling 15).
        package let penaltyPerDay: Hundredths
        /// Working days on which late work is taken; afterwards the mark is zero.
        package let days: Int

        package init(penaltyPerDay: Hundredths, days: Int) { (self.penaltyPerDay, self.days) = (penaltyPerDay, days) }
    }

    package struct Attendance: Sendable, Hashable {
        /// Percent of the timetabled hours of each residential module.
        package let hurdle: Hundredths
        /// Percent of those hours that a set task can make up for.
        package let makeUp: Hundredths

        package init(hurdle: Hundredths, makeUp: Hundredths) { (self.hurdle, self.makeUp) = (hurdle, makeUp) }
    }

    package struct Moderation: Sendable, Hashable {
        /// Percent of the scripts, and never fewer than ``sampleMinimum``, beside all fails and borderlines.
        package let sampleShare: Hundredths
        package let sampleMinimum: Int
        package let borderlineFrom: Hundredths
        package let borderlineTo: Hundredths
        /// The widest gap between two blind marks on one side of the pass mark that is settled by their average (ruling 18).
        package let agreementGap: Hundredths

        package init(
            sampleShare: Hundredths,
            sampleMinimum: Int,
            borderlineFrom: Hundredths,
            borderlineTo: Hundredths,
            agreementGap: Hundredths
        ) {
            (self.sampleShare, self.sampleMinimum) = (sampleShare, sampleMinimum)
            (self.borderlineFrom, self.borderlineTo, self.agreementGap) = (borderlineFrom, borderlineTo, agreementGap)
        }
    }

    /// Members of a learning group.
    package struct GroupSize: Sendable, Hashable {
        package let smallest: Int
        package let largest: Int

        package init(smallest: Int, largest: Int) { (self.smallest, self.largest) = (smallest, largest) }
    }
}
