import Learning

extension Caller {
    /// The address of the person whose account it is.
    ///
    /// - Throws: ``Refusal`` `account-without-person` for an account of somebody of whom the academy knows as no applicant or trainee.
    func requireEmail() throws(Refusal) -> EmailAddress {
        guard actor.person != nil, let email = actor.email else { throw Refusal(.accountWithoutPerson) }
        return email
    }
}
