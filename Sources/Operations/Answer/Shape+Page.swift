package import Learning

extension Shape {
    /// One page of a list that may be long.
    package static func page<Item>(of item: Shape<Item>) -> Shape where Value == Page<Item> {
        .object(
            Member("items", .list(of: item), "The entries of this page.") { $0.items },
            Member("next", optional: .text, "What `after` must say for the next page; null on the last.") { $0.next }
        )
    }
}
