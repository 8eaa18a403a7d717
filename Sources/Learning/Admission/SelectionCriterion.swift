/// One thing by which the selection panel scores an application, and the most points it gives.
package struct SelectionCriterion: Sendable, Hashable {
    package let key: ContentKey
    package let title: LocalizedText
    package let points: Int

    package init(key: ContentKey, title: LocalizedText, points: Int) { (self.key, self.title, self.points) = (key, title, points) }

    private init(known key: String, _ points: Int, english: String, french: String) {
        self.init(key: ContentKey(known: key), title: LocalizedText(english: english, french: french), points: points)
    }

    /// Ours; no rule of a real institution.
    package static let proposed = [
        SelectionCriterion(known: "motivation", 30, english: "Motivation and purpose", french: "Motivation et projet"),
        SelectionCriterion(known: "relevance", 30, english: "Relevance of the post", french: "Pertinence du poste"),
        SelectionCriterion(known: "experience", 20, english: "Experience", french: "Expérience"),
        SelectionCriterion(known: "effect", 20, english: "Use to the institution", french: "Utilité pour l'institution"),
    ]
}
