/// One font of a design set's recorded list.
package struct FontFile: Sendable, Equatable {
    /// As the font names itself, for example `Noto Serif`.
    package let family: String
    package let path: String

    package init(family: String, path: String) {
        self.family = family
        self.path = path
    }
}
