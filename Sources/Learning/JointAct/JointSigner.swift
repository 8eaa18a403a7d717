/// One of the two behind a joint act.
package struct JointSigner: Sendable, Hashable {
    package enum Place: String, Sendable, CaseIterable {
        case first, second
    }

    package let account: Identifier<Account>
    /// As the account is called.
    package let name: String
    /// As the person is called whose account it is; nil where it is nobody's of the records.
    package let personName: String?

    package init(account: Identifier<Account>, name: String, personName: String?) {
        (self.account, self.name, self.personName) = (account, name, personName)
    }

    private var names: Set<String> { Set([name, personName].compactMap(\.self).map(Folding.folded)) }

    /// By account, and by any name under which the academy knows them however it is written: a second account of the same person is no second person.
    package func isSame(as other: JointSigner) -> Bool { account == other.account || !names.isDisjoint(with: other.names) }
}
