/// What an act touches, as far as scopes tell it apart. A part that is nil is reached by no scope of that kind.
package struct Subject: Sendable, Hashable {
    package let cohort: Identifier<Cohort>?
    package let assessment: ContentCode?
    package let country: Country?
    package let caseFile: UUIDv7?
    /// Whose own it is.
    package let person: Identifier<Person>?
    /// The account that it is about.
    package let account: Identifier<Account>?

    package init(
        cohort: Identifier<Cohort>? = nil,
        assessment: ContentCode? = nil,
        country: Country? = nil,
        caseFile: UUIDv7? = nil,
        person: Identifier<Person>? = nil,
        account: Identifier<Account>? = nil
    ) {
        (self.cohort, self.assessment, self.country, self.caseFile, self.person) = (cohort, assessment, country, caseFile, person)
        self.account = account
    }

    /// The academy as a whole: only a role of academy-wide scope reaches it.
    package static let academy = Subject()

    func isReached(by scope: Scope, of actor: Actor) -> Bool {
        switch scope {
        case .academy: true
        case .cohort(let id): cohort == id
        case .country(let code): country == code
        case .assessment(let id, let code): cohort == id && assessment == code
        case .caseFile(let id): caseFile == id
        case .own: (person != nil && person == actor.person) || (account != nil && account == actor.account)
        }
    }
}
