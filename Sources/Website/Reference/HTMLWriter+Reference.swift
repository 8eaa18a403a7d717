import Learning

/// The few elements that only the pages of reference have.
extension HTMLWriter {
    mutating func code(_ text: String) {
        markup("<code>")
        self.text(text)
        markup("</code>")
    }

    mutating func heading(_ text: String, id: String) {
        markup("<h2 id=\"")
        self.text(id)
        markup("\">")
        self.text(text)
        markup("</h2>\n")
    }

    /// Words of the definitions, which are English on every page.
    mutating func english(_ text: String, on language: Language) {
        guard language != .english else { return self.text(text) }
        markup("<span lang=\"en\">")
        self.text(text)
        markup("</span>")
    }
}
