extension Refusal {
    /// One sentence for a person: what is wrong, and what would be right.
    package func explanation(_ language: Language) -> String {
        var rest = code.sentence[language][...]
        var text = ""
        while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}"),
            let index = Int(rest[rest.index(after: brace)..<end])
        {
            text += rest[..<brace]
            text += facts.indices.contains(index) ? facts[index][language] : "?"
            rest = rest[rest.index(after: end)...]
        }
        return language == .french ? FrenchTypography.set(text + rest) : text + rest
    }
}
