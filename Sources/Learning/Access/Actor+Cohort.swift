extension Actor {
    /// For lists of a cohort of which some roles reach one assessment's part only: whether any part is theirs. The list then holds what they reach.
    ///
    /// - Parameter cohort: nil where there is none of that name; only who reaches the whole academy is told so.
    /// - Throws: ``Refusal`` `not-permitted`.
    package func requireSomewhere(_ command: CommandName, in cohort: Identifier<Cohort>?) throws(Refusal) {
        for grant in grants where Authority.permits(grant.role, command) {
            switch grant.scope {
            case .academy: return
            case .cohort(let id), .assessment(let id, _): if id == cohort { return }
            case .country, .caseFile, .own: break
            }
        }
        throw Refusal(.notPermitted, [command.rawValue])
    }
}
