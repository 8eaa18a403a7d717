/// The text that teaches a unit, in Markdown (CommonMark with tables). Its headings begin at the second level: the first is the title, which the page prints.
/// A link to `source:KEY` cites the reading of that key in the unit's list.
package struct Lesson: Sendable, Hashable {
    /// Relative to the folder of the course, with `/`.
    package let path: String
    package let title: String
    package let language: Language
    /// Planned time of study, in minutes.
    package let minutes: Int
    package let markdown: String

    package init(path: String, title: String, language: Language, minutes: Int, markdown: String) {
        (self.path, self.title, self.language, self.minutes, self.markdown) = (path, title, language, minutes, markdown)
    }
}
