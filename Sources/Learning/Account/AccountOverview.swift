/// An account as lists show it. A class, so that it is one word wherever it is handed on.
package final class AccountOverview: Sendable {
    package let account: Account
    /// Those in force, in the order in which they were granted.
    package let grants: [RoleGrant]
    /// Its holder has set a password: the invitation was taken up.
    package let hasPassword: Bool

    package init(account: Account, grants: [RoleGrant], hasPassword: Bool) {
        (self.account, self.grants, self.hasPassword) = (account, grants, hasPassword)
    }
}
