/// The controls of forms. The name of a field is its id too, where it stands once in a page.
extension HTMLWriter {
    mutating func hidden(_ name: String, _ value: String) {
        attribute("<input type=\"hidden\" name", name)
        attribute(" value", value)
        markup("/>\n")
    }

    /// One line of text.
    ///
    /// - Parameter isNumber: asks phones for the keys of numbers.
    mutating func textField(
        _ name: String,
        _ label: String,
        value: String,
        hint: String? = nil,
        atMost limit: Int,
        isNumber: Bool = false,
        isRequired: Bool = true
    ) {
        fieldHead(name, label, hint)
        attribute("<input id", name)
        attribute(" name", name)
        attribute(" class", isNumber ? "plain short" : "plain")
        if isNumber { markup(" inputmode=\"decimal\"") }
        if isRequired { markup(" required=\"required\"") }
        if hint != nil { attribute(" aria-describedby", "\(name)-hint") }
        attribute(" autocomplete=\"off\" maxlength", "\(limit)")
        attribute(" value", value)
        markup("/></div>\n")
    }

    mutating func textArea(_ name: String, _ label: String, value: String, hint: String? = nil, rows: Int, atMost limit: Int) {
        fieldHead(name, label, hint)
        attribute("<textarea id", name)
        attribute(" name", name)
        if hint != nil { attribute(" aria-describedby", "\(name)-hint") }
        attribute(" rows", "\(rows)")
        attribute(" maxlength", "\(limit)")
        markup(">\n")
        text(value)
        markup("</textarea></div>\n")
    }

    /// A list to choose one from; first of all that nothing is chosen.
    mutating func selectField(_ name: String, _ label: String, _ options: [(value: String, label: String)], chosen: String?, hint: String? = nil) {
        fieldHead(name, label, hint)
        select(name, label: nil, options, chosen: chosen)
        markup("</div>\n")
    }

    /// - Parameter label: read out where no visible label stands beside it.
    mutating func select(_ name: String, label: String?, _ options: [(value: String, label: String)], chosen: String?) {
        attribute("<select id", name)
        attribute(" name", name)
        if let label { attribute(" aria-label", label) }
        markup("><option value=\"\">–</option>")
        for option in options {
            attribute("<option value", option.value)
            if option.value == chosen { markup(" selected=\"selected\"") }
            markup(">")
            text(option.label)
            markup("</option>")
        }
        markup("</select>")
    }

    /// A box to tick, or a button of a group of which one is chosen.
    mutating func choice(_ name: String, value: String, _ label: String, isMultiple: Bool, isChosen: Bool) {
        attribute("<label class=\"choice\"><input type", isMultiple ? "checkbox" : "radio")
        attribute(" name", name)
        attribute(" value", value)
        if isChosen { markup(" checked=\"checked\"") }
        markup("/> ")
        text(label)
        markup("</label>\n")
    }

    /// A button that says which of the form's acts is meant.
    mutating func submit(_ name: String, _ value: String, _ label: String, isQuiet: Bool = false) {
        markup(isQuiet ? "<button class=\"quiet\" type=\"submit\"" : "<button type=\"submit\"")
        attribute(" name", name)
        attribute(" value", value)
        markup(">")
        text(label)
        markup("</button> ")
    }

    /// To choose one file; it stands behind all other fields of its form.
    mutating func fileField(_ name: String, _ label: String, hint: String) {
        fieldHead(name, label, hint)
        attribute("<input type=\"file\" id", name)
        attribute(" name", name)
        attribute(" required=\"required\" aria-describedby", "\(name)-hint")
        markup("/></div>\n")
    }

    /// The one button of a form.
    mutating func button(_ label: String) {
        markup("<p><button type=\"submit\">")
        text(label)
        markup("</button></p>\n")
    }

    private mutating func fieldHead(_ name: String, _ label: String, _ hint: String?) {
        attribute("<div class=\"field\"><label for", name)
        markup(">")
        text(label)
        markup("</label>\n")
        guard let hint else { return }
        attribute("<p class=\"hint\" id", "\(name)-hint")
        markup(">")
        text(hint)
        markup("</p>\n")
    }

    private mutating func attribute(_ name: StaticString, _ value: String) {
        markup(name)
        markup("=\"")
        text(value)
        markup("\"")
    }
}
