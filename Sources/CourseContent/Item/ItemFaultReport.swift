import Learning

/// Says where in the file an item's fault lies, what is wrong and what would be right.
struct ItemFaultReport {
    private let fields: YAMLMapping
    private let places: [ContentKey: Place]

    /// - Parameter places: of premises and gaps.
    init(_ fields: YAMLMapping, _ places: [ContentKey: Place]) { (self.fields, self.places) = (fields, places) }

    func report(_ fault: ItemFault, _ log: inout ProblemLog) {
        switch fault {
        case .numberOutOfRange(let field):
            log.report(.numberOutOfRange, at: place(field), "`\(field.rawValue)` is out of range", hint: "see docs/course-format.md for its bounds")
        case .duplicateKey(let key, let field):
            log.report(.duplicateKey, at: place(field), "`\(key)` stands twice", hint: "give each of them its own key")
        case .tooFew(let field, let least, let part):
            log.report(.tooFewOptions, at: place(field, part), "`\(field.rawValue)` has fewer than \(least)", hint: "write at least \(least)")
        case .rightOptions(let found, let demand, let part):
            let (message, hint) =
                switch demand {
                case .exactlyOne: ("\(found) options are right", "put `right: true` at exactly one; `kind: multiple` has several")
                case .someAndNotAll: ("\(found) options are right", "at least one must be right and at least one wrong")
                }
            log.report(.rightOptions, at: place(.options, part), message, hint: hint)
        case .noRightAnswer(let part):
            log.report(.noRightAnswer, at: place(.answers, part), "no answer earns all points", hint: "leave `share` out for the right one")
        case .duplicateAnswer(let text, let part):
            let message = "`\(text.shortened)` is accepted already, or is empty, as far as comparing goes"
            log.report(.duplicateAnswer, at: place(.answers, part), message, hint: "remove it; case, accents and spaces do not count anyway")
        case .unknownTarget(let key, let premise):
            let place = places[premise] ?? fields.place(of: "pairs")
            log.report(.unknownReference, at: place, "there is no target `\(key)`", hint: "name one of `targets`")
        case .gapNotOnce(let key, let language):
            let place = places[key] ?? fields.place(of: "gaps")
            let message = "the gap `\(key)` does not stand exactly once in the text in `\(language.rawValue)`"
            log.report(.gapMismatch, at: place, message, hint: "write `[[\(key)]]` once in the text of each language")
        case .unknownGap(let name, let language):
            let message = "`[[\(name.shortened)]]` in the text in `\(language.rawValue)` is no gap"
            log.report(.gapMismatch, at: fields.place(of: "text"), message, hint: "add a gap of that key, or remove the brackets")
        }
    }

    private func place(_ field: ItemFault.Field, _ part: ContentKey? = nil) -> Place {
        part.flatMap { places[$0] } ?? fields.place(of: field.rawValue)
    }
}
