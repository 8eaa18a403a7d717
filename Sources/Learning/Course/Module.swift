/// A block of the course that earns its credits as a whole, when the board has confirmed its assessments.
package struct Module: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case taught
        /// The final project: credits of its own, no units.
        case capstone
    }

    package let key: ContentKey
    package let kind: Kind
    package let title: LocalizedText
    package let summary: LocalizedText
    package let ects: Hundredths
    /// Hours of the residential seminar, of which the attendance hurdle asks its share; zero where there is none.
    package let residentialHours: Int
    /// The programme outcomes that the module works towards.
    package let outcomes: [ContentKey]
    package let units: [StudyUnit]

    package init(
        key: ContentKey,
        kind: Kind,
        title: LocalizedText,
        summary: LocalizedText,
        ects: Hundredths,
        residentialHours: Int,
        outcomes: [ContentKey],
        units: [StudyUnit]
    ) {
        (self.key, self.kind, self.title, self.summary) = (key, kind, title, summary)
        (self.ects, self.residentialHours, self.outcomes, self.units) = (ects, residentialHours, outcomes, units)
    }
}
