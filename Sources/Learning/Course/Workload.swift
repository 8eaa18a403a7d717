/// The hours of study that a course plans for one person.
package struct Workload: Sendable, Hashable {
    package let residentialHours: Int
    /// Live and online.
    package let onlineHours: Int
    package let ownStudyHours: Int

    package init(residentialHours: Int, onlineHours: Int, ownStudyHours: Int) {
        (self.residentialHours, self.onlineHours, self.ownStudyHours) = (residentialHours, onlineHours, ownStudyHours)
    }

    package var contactHours: Int { residentialHours + onlineHours }
    package var totalHours: Int { contactHours + ownStudyHours }
}
