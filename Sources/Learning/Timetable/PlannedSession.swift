/// A session as somebody plans it: what ``PlanTimetable`` makes a ``TimetabledSession`` of, on the clocks of the cohort's zone.
package struct PlannedSession: Sendable, Hashable {
    /// The name by which the register calls it, unique in its cohort: `module-1-tuesday-morning`.
    package let key: ContentKey
    package let module: ContentKey
    /// Nil for what belongs to no unit: an opening, a visit.
    package let unit: ContentKey?
    package let kind: SessionKind
    package let title: LocalizedText
    package let starts: LocalDateTime
    package let minutes: Int

    package init(
        key: ContentKey,
        module: ContentKey,
        unit: ContentKey? = nil,
        kind: SessionKind,
        title: LocalizedText,
        starts: LocalDateTime,
        minutes: Int
    ) {
        (self.key, self.module, self.unit, self.kind) = (key, module, unit, kind)
        (self.title, self.starts, self.minutes) = (title, starts, minutes)
    }
}
