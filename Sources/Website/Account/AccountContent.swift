import Learning

/// What the page of an account shows.
struct AccountContent: Sendable {
    let account: AccountOverview
    let sessions: [AccountSession]
    let tokens: [AccessToken]
    let currentSession: Identifier<AccountSession>?
    let formToken: String
    /// Told once.
    let newToken: Secret?
    let problem: Problem?
    var notice: Notice?
}
