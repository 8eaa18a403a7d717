import Learning

/// The few elements of which all pages inside the house are made; each text is escaped here.
extension HTMLWriter {
    mutating func heading(_ text: String) {
        markup("<h2>")
        self.text(text)
        markup("</h2>\n")
    }

    mutating func subheading(_ text: String) {
        markup("<h3>")
        self.text(text)
        markup("</h3>\n")
    }

    mutating func title(_ text: String) {
        markup("<h1>")
        self.text(text)
        markup("</h1>\n")
    }

    mutating func paragraph(_ text: String) {
        markup("<p>")
        self.text(text)
        markup("</p>\n")
    }

    /// A text of several, with an empty line between two.
    mutating func paragraphs(_ text: String) {
        for one in text.split(separator: "\n\n") { paragraph(String(one)) }
    }

    mutating func lead(_ text: String) {
        markup("<p class=\"lead\">")
        self.text(text)
        markup("</p>\n")
    }

    /// What was done, read out at once where pages are read out.
    mutating func notice(_ text: String) {
        markup("<div class=\"notice\" role=\"status\"><p>")
        self.text(text)
        markup("</p></div>\n")
    }

    mutating func warning(_ text: String) {
        markup("<p class=\"warning\"><strong>")
        self.text(text)
        markup("</strong></p>\n")
    }

    mutating func link(_ label: String, to address: PageAddress, _ language: Language) {
        markup("<a href=\"")
        text(address.text(language))
        markup("\">")
        text(label)
        markup("</a>")
    }

    /// One line of a list of facts.
    mutating func fact(_ label: String, _ value: String) {
        markup("<div><dt>")
        text(label)
        markup("</dt><dd><bdi dir=\"auto\">")
        text(value)
        markup("</bdi></dd></div>\n")
    }

    mutating func facts(_ facts: [(label: String, value: String)]) {
        guard !facts.isEmpty else { return }
        markup("<dl class=\"list\">\n")
        for fact in facts { self.fact(fact.label, fact.value) }
        markup("</dl>\n")
    }

    mutating func list(_ items: [String]) {
        guard !items.isEmpty else { return }
        markup("<ul>\n")
        for item in items {
            markup("<li>")
            text(item)
            markup("</li>\n")
        }
        markup("</ul>\n")
    }

    /// - Parameter rows: of as many cells as there are columns.
    mutating func table(_ caption: String, _ columns: [String], _ rows: [[Cell]]) {
        table(caption, columns, rows: rows.count) { row, column, page in rows[row][column].write(to: &page) }
    }

    /// A table that `cell` fills; its first column names the row. On a narrow screen each row becomes a block, and each cell says its column's name.
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

    /// A form of a session, with what `content` writes.
    mutating func form(to address: PageAddress, _ language: Language, token: String, _ content: (inout HTMLWriter) -> Void) {
        markup("<form method=\"post\" action=\"")
        text(address.text(language))
        markup("\">\n")
        hidden(FormToken.field, token)
        content(&self)
        markup("</form>\n")
    }

    /// A form that sends a file.
    mutating func fileForm(to address: PageAddress, _ language: Language, token: String, _ content: (inout HTMLWriter) -> Void) {
        markup("<form method=\"post\" enctype=\"multipart/form-data\" action=\"")
        text(address.text(language))
        markup("\">\n")
        hidden(FormToken.field, token)
        content(&self)
        markup("</form>\n")
    }

    /// A form of one button.
    ///
    /// - Parameter isQuiet: for what is seldom wanted.
    mutating func button(
        _ label: String,
        to address: PageAddress,
        _ language: Language,
        token: String,
        hidden: (name: String, value: String)? = nil,
        isQuiet: Bool = false
    ) {
        form(to: address, language, token: token) { page in
            if let hidden { page.hidden(hidden.name, hidden.value) }
            page.markup(isQuiet ? "<p><button class=\"quiet\" type=\"submit\">" : "<p><button type=\"submit\">")
            page.text(label)
            page.markup("</button></p>")
        }
    }
}

/// What stands in one place of a table.
enum Cell {
    case text(String)
    case link(String, PageAddress, Language)
    case strong(String)

    func write(to page: inout HTMLWriter) {
        switch self {
        case .text(let text):
            page.markup("<bdi dir=\"auto\">")
            page.text(text)
            page.markup("</bdi>")
        case .link(let label, let address, let language): page.link(label, to: address, language)
        case .strong(let text):
            page.markup("<strong>")
            page.text(text)
            page.markup("</strong>")
        }
    }
}
