import CanonicalJSON
package import Learning

extension Shape where Value == String {
    package static let text = Shape(schema: Schema(["type": "string"])) { $1.string($0) }
}

extension Shape where Value == Bool {
    package static let boolean = Shape(schema: Schema(["type": "boolean"])) { $1.boolean($0) }
}

extension Shape where Value == Int {
    package static let integer = Shape(schema: Schema(["type": "integer"])) { $1.integer(Int64($0)) }
}

extension Shape where Value: SendableMetatype & RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of a closed list of words.
    package static var choice: Shape {
        Shape(schema: Schema(["type": "string", "enum": .array(Value.allCases.map { .string($0.rawValue) })])) { $1.string($0.rawValue) }
    }
}

extension Shape where Value: SendableMetatype & CustomStringConvertible {
    /// Keys, codes, identifiers, days: as they describe themselves.
    package static var described: Shape { .text { $0.description } }
}

extension Shape where Value == Instant {
    package static let instant = Shape(schema: Kind<Instant>.instant.schema) { $1.string($0.description) }
}

extension Shape where Value == LocalDate {
    package static let date = Shape(schema: Kind<LocalDate>.date.schema) { $1.string($0.description) }
}

extension Shape where Value == Hundredths {
    package static let hundredths = Shape(schema: Schema(["type": "string", "examples": ["61.2"]])) { $1.string($0.description) }
}

extension Shape where Value == LocalizedText {
    package static let localizedText = Shape.named(
        "LocalizedText",
        Member("en", .text, "In English.") { $0.english },
        Member("fr", .text, "In French.") { $0.french }
    )
}

extension Shape where Value == Deadline {
    package static let deadline = Shape.named(
        "Deadline",
        Member("local", .described, "Day and minute on the clocks of the place.") { $0.local },
        Member("zone", .described, "The place's time zone.") { $0.zone },
        Member("at", .instant, "The same in UTC.") { $0.instant }
    )
}

extension Shape {
    /// What a command did, where there is nothing more to tell than the word.
    package static func outcome(_ words: [String], _ word: @escaping @Sendable (Value) -> String) -> Shape {
        .object(Member("outcome", .word(of: words), "What happened.", word))
    }
}

extension Shape where Value == String {
    package static func word(of words: [String]) -> Shape {
        Shape(schema: Schema(["type": "string", "enum": .array(words.map { .string($0) })])) { $1.string($0) }
    }
}
