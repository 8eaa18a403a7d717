extension Paging {
    /// The place after which a list goes on that is in the order of its identifiers.
    ///
    /// - Throws: ``Refusal`` `invalid-input` for anything that no page of such a list named as its next.
    package func uuid() throws(Refusal) -> UUIDv7? {
        guard let after else { return nil }
        guard let id = UUIDv7(after) else { throw Self.unknownPlace }
        return id
    }

    /// - Throws: as ``uuid()``.
    package func identifier<Noun>() throws(Refusal) -> Identifier<Noun>? {
        guard let id = try uuid() else { return nil }
        return Identifier(id)
    }

    /// The same of a list that is in the order of its addresses.
    ///
    /// - Throws: as ``uuid()``.
    package func address() throws(Refusal) -> EmailAddress? {
        guard let after else { return nil }
        guard let address = EmailAddress(after) else { throw Self.unknownPlace }
        return address
    }

    /// The same of a list that is counted.
    ///
    /// - Throws: ``Refusal`` `invalid-input`.
    package func position() throws(Refusal) -> Int64 {
        guard let after else { return 0 }
        guard let position = Int64(after), position >= 0 else { throw Self.unknownPlace }
        return position
    }

    fileprivate static var unknownPlace: Refusal {
        Refusal(
            invalid: LocalizedText(english: "the place to go on after", french: "l'endroit où continuer"),
            LocalizedText(english: "it is the `next` of the page before", french: "c'est le `next` de la page précédente")
        )
    }
}

extension Page {
    /// A part of a list that is short by nature: the sittings, the boards of one cohort.
    ///
    /// - Parameter key: tells the items apart.
    /// - Throws: ``Refusal`` `invalid-input` where no item has the key that the request names.
    package init(of list: [Item], _ request: Paging, key: (Item) -> String) throws(Refusal) {
        var rest = list[...]
        if let after = request.after {
            guard let last = list.firstIndex(where: { key($0) == after }) else { throw Paging.unknownPlace }
            rest = list[(last + 1)...]
        }
        self.init(Array(rest.prefix(request.limit + 1)), request, key: key)
    }
}
