import CanonicalJSON

/// What is drawn for somebody who may become a person by applying.
struct Introduction: Sendable {
    private let id: Identifier<Person>
    private let key: [UInt8]
    private let stamp: AuditStamp

    init(in context: CommandContext) throws { (id, key, stamp) = (try context.identifier(), try context.random.bytes(32), try context.stamp()) }

    /// The person whose account it is. One who was entered after the account was opened is joined to it; one who was never entered is entered now.
    ///
    /// - Throws: ``Refusal`` `name-needed`.
    func holder(
        of email: EmailAddress,
        _ account: Identifier<Account>?,
        _ command: StartApplication,
        _ act: Act,
        in transaction: any RecordTransaction
    ) throws -> Person {
        let known = try transaction.people.find(email)
        if let known, known.id == act.actor.person { return known }
        guard let account, let held = try transaction.accounts.lock(email), held.id == account else { throw Refusal(.personUnknown, [email.text]) }
        if let known {
            if held.person == nil { try transaction.accounts.join(account, to: known.id) }
            return known
        }
        guard let name = command.introducing else { throw Refusal(.nameNeeded) }
        let person = Person(id: id, email: email, name: name, country: command.content.country)
        try transaction.people.insert(person, key: key, at: act.at)
        try transaction.accounts.join(account, to: person.id)
        try transaction.audit.append(
            try stamp.act(StartApplication.name, on: Subject(account: account)),
            to: .person(person.id),
            person: person.id,
            payload: .members([
                "email": .string(email.text), "latinName": .string(name.latin), "nativeName": name.native.map { .string($0) },
                "country": .string(person.country.code), "account": .string(account.description),
            ])
        )
        return person
    }
}
