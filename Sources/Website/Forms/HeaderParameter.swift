package struct HeaderParameter: Sendable, Hashable {
    /// In lower case.
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
