/// The award, and nothing about how well it was earned (ruling 12).
package struct CertificateContent: Sendable, Hashable {
    package let award: LocalizedText
    /// The day of the board (ruling 4).
    package let awardedOn: LocalDate
    package let workloadHours: Int64

    package init(award: LocalizedText, awardedOn: LocalDate, workloadHours: Int64) {
        (self.award, self.awardedOn, self.workloadHours) = (award, awardedOn, workloadHours)
    }

    init(_ course: Course, _ award: Award) {
        self.init(award: course.awardTitle, awardedOn: award.boardDate, workloadHours: Int64(course.workload.totalHours))
    }
}
