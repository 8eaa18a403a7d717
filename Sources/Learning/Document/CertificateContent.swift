/// The award, and nothing about how well it was earned (ruling 12).
package struct CertificateContent: Sendable, Hashable {
    package let award: LocalizedText
    /// The day of the board (ruling 4).
    package let awardedOn: LocalDate
    package let workloadHours: Int64
    /// Whether the award is from before the academy kept its records here: the document then says that it was recorded and sealed later (ruling 8).
    package let isPast: Bool

    package init(award: LocalizedText, awardedOn: LocalDate, workloadHours: Int64, isPast: Bool = false) {
        (self.award, self.awardedOn, self.workloadHours, self.isPast) = (award, awardedOn, workloadHours, isPast)
    }

    init(_ course: Course, _ award: Award) {
        self.init(
            award: course.awardTitle,
            awardedOn: award.boardDate,
            workloadHours: Int64(course.workload.totalHours),
            isPast: award.origin != nil
        )
    }
}
