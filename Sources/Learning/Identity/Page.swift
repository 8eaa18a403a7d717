/// A part of a list that may be long, in the list's own order.
package struct Page<Item: Sendable>: Sendable {
    package let items: [Item]
    /// What ``Paging/after`` must be for the next part; nil after the last.
    package let next: String?

    package init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    /// - Parameters:
    ///   - found: as many as asked for and, where there are more, one beyond.
    ///   - key: the place of an item in the list's order.
    package init(_ found: [Item], _ request: Paging, key: (Item) -> String) {
        items = Array(found.prefix(request.limit))
        next = found.count > request.limit ? items.last.map(key) : nil
    }
}

extension Page: Equatable where Item: Equatable {}
