/// People in the order of their names, accents and case left out.
package struct ListPeople: Command {
    package static let name = CommandName.listPeople

    /// With what the Latin name begins, however it is written; nil for every name.
    package let nameBegins: String?
    /// Nil for every country.
    package let country: Country?
    package let paging: Paging

    package init(nameBegins: String? = nil, country: Country? = nil, paging: Paging = Paging()) {
        (self.nameBegins, self.country, self.paging) = (nameBegins, country, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<Person> {
        let after: Identifier<Person>? = try paging.identifier()
        let prefix = nameBegins.map(Folding.folded) ?? ""
        return try await context.store.read { [country, paging, actor = context.actor] transaction in
            try actor.require(Self.name)
            let found = try transaction.people.page(foldedPrefix: prefix, country: country, after: after, atMost: paging.limit + 1)
            return Page(found, paging) { $0.id.description }
        }
    }
}
