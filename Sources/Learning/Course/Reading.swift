/// One source of a unit's reading list, given so that a reader can find it without a link that may rot.
package struct Reading: Sendable, Hashable {
    /// What a lesson cites it by.
    package let key: ContentKey
    /// In the language of publication.
    package let title: String
    /// The author or the institution that published it.
    package let body: String
    /// Nil for a series of which the current edition is meant, and where the year could not be established.
    package let year: Int?
    /// Document number, journal and page, or the web site and section where it lies.
    package let location: String

    package init(key: ContentKey, title: String, body: String, year: Int?, location: String) {
        (self.key, self.title, self.body, self.year, self.location) = (key, title, body, year, location)
    }
}
