extension Paging {
    /// The place of a list in the order of its identifiers.
    ///
    /// - Throws: ``Refusal`` `invalid-input` for what no page gave.
    func identifier<Noun>() throws(Refusal) -> Identifier<Noun>? {
        guard let after else { return nil }
        guard let uuid = UUIDv7(after) else { throw Refusal(.invalidInput, ["the place in the list", "it is the next of the page before"]) }
        return Identifier(uuid)
    }
}
