/// Who stands in a list so far: one address is one person, and one name is unless somebody says that it is two people's.
struct PastAwardPeople {
    private var awards: [String: PastAward] = [:]
    private var addresses: [EmailAddress: PastAward] = [:]
    private var names: [String: PastAward] = [:]

    /// What an award says against those before it; one that says nothing is taken in.
    mutating func contradiction(_ award: PastAward) -> LocalizedText? {
        let place = "\(award.edition.text) \(award.email.text)"
        let name = Folding.folded(award.name.latin)
        if let first = awards[place] { return PastAwardList.twice(award, first.line) }
        if let first = addresses[award.email], first.name != award.name { return PastAwardList.twoNames(award, first) }
        if let first = names[name], first.email != award.email, !award.isNamesake { return PastAwardList.twoAddresses(award, first) }
        awards[place] = award
        addresses[award.email] = addresses[award.email] ?? award
        names[name] = names[name] ?? award
        return nil
    }
}
