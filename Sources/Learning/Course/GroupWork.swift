/// How the mark of a learning group's task is made of a common and an individual part.
package struct GroupWork: Sendable, Hashable {
    /// Percent of the component that is the group's mark; the rest is the individual part's.
    package let groupShare: Hundredths
    /// Words of the individual part.
    package let individualWordLimit: Int

    package init(groupShare: Hundredths, individualWordLimit: Int) {
        (self.groupShare, self.individualWordLimit) = (groupShare, individualWordLimit)
    }

    package var individualShare: Hundredths { Hundredths(count: Hundredths.hundred.count - groupShare.count) }
}
