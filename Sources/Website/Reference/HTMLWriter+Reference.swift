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

    /// A table of columns that every cell fills itself; the first names the row.
    mutating func table(_ caption: String, _ columns: [String], rows: Int, cell: (_ row: Int, _ column: Int, inout HTMLWriter) -> Void) {
        guard rows > 0 else { return }
        markup("<table>\n<caption>")
        text(caption)
        markup("</caption>\n<thead><tr>")
        for column in columns {
            markup("<th scope=\"col\">")
            text(column)
            markup("</th>")
        }
        markup("</tr></thead>\n<tbody>\n")
        for row in 0..<rows {
            markup("<tr>")
            for (index, column) in columns.enumerated() {
                if index == 0 {
                    markup("<th scope=\"row\">")
                } else {
                    markup("<td data-label=\"")
                    text(column)
                    markup("\">")
                }
                cell(row, index, &self)
                if index == 0 { markup("</th>") } else { markup("</td>") }
            }
            markup("</tr>\n")
        }
        markup("</tbody>\n</table>\n")
    }
}
