package import Learning

extension Shape where Value == Bool {
    /// Of commands that say whether anything changed: the same again does nothing, and says so.
    package static let changed = Shape.outcome(["done", "unchanged"]) { $0 ? "done" : "unchanged" }
}

extension Shape where Value == Void {
    package static let done = Shape.outcome(["done"]) { "done" }
}

extension Shape where Value == Int {
    /// Of commands that say how many.
    package static func count(_ name: String, _ meaning: String) -> Shape { .object(Member(name, .integer, meaning) { $0 }) }
}

extension Shape where Value == Rational {
    package static let rational = Shape.text { $0.description }
}
