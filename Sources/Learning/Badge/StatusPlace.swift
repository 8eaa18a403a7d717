/// The place of one document in the published lists of statuses (W3C Bitstring Status List 1.0): one bit in the list of what was withdrawn, and the same one in the list
/// of what is suspended. Drawn at random, so that a place does not tell when a document was made.
package struct StatusPlace: Sendable, Hashable {
    /// Places in a list: the least that the standard allows, so that one document hides among many.
    package static let listSize: Int64 = 131_072
    /// Places of a list that are given away; a new list begins then, since free places are found by trying.
    package static let listCapacity = listSize / 2

    /// Counted from 1.
    package let list: Int64
    /// Counted from 0.
    package let index: Int64

    /// Nil for a place that no list has.
    package init?(list: Int64, index: Int64) {
        guard list >= 1, (0..<Self.listSize).contains(index) else { return nil }
        (self.list, self.index) = (list, index)
    }
}
