import Mustache

/// Stands for a slot while a template is rendered: its name between two signs of the private use area, which no text of ours contains.
struct SlotMarker: MustacheParent {
    static let sign: Character = "\u{E000}"

    func child(named name: String) -> Any? { "\(Self.sign)\(name)\(Self.sign)" }
}
