import CanonicalJSON

/// Notes where a trainee or the holder of an account works, so that nobody is given the work of a colleague. The last one noted counts.
package struct RecordAffiliation: Command {
    package static let name = CommandName.recordAffiliation

    /// By whose address it is looked up.
    package enum Holder: Sendable, Hashable {
        case account(EmailAddress)
        case person(EmailAddress)
    }

    package let holder: Holder
    package let affiliation: Affiliation

    package init(_ holder: Holder, _ affiliation: Affiliation) { (self.holder, self.affiliation) = (holder, affiliation) }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let id: Identifier<Affiliation> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let (owner, aggregate, person) = try owner(in: transaction)
            guard try transaction.markings.affiliate(owner, with: affiliation, id: id, at: act.at) else { return false }
            try transaction.audit.append(
                act,
                to: aggregate,
                person: person,
                payload: [
                    "institution": .string(affiliation.institution), "country": .string(affiliation.country.code),
                    "isMinistry": .boolean(affiliation.isMinistry),
                ]
            )
            return true
        }
    }

    private func owner(in transaction: any RecordTransaction) throws -> (AffiliationHolder, Aggregate, Identifier<Person>?) {
        switch holder {
        case .account(let email):
            let account = try transaction.accounts.require(email)
            return (.account(account.id), .account(account.id), account.person)
        case .person(let email):
            let person = try transaction.people.require(email)
            return (.person(person.id), .person(person.id), person.id)
        }
    }
}
