import Hummingbird
import Learning

/// `GET /account`.
struct AccountPage: Sendable {
    enum Slot: String, TemplateSlot {
        case summary, newToken, areas, name, email, roles, sessions, tokens, formToken
    }

    private let frame: PageFrame
    private let text: Texts
    private let content: Fragment<Slot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        text = values.text
        content = try Fragment("account", in: library, texts: [values])
    }

    func response(_ account: AccountContent) -> Response {
        frame.response(
            status: account.problem?.status ?? .ok,
            title: text.account.heading,
            problem: account.problem?.code,
            notice: account.notice,
            switchTo: PageAddress(path: "/account")
        ) { page in
            content.write(to: &page) { slot, page in
                switch slot {
                case .summary: ProblemSummary.write(account.problem, heading: text.verify.summaryHeading, frame.language, to: &page)
                case .newToken: newToken(account.newToken, to: &page)
                case .areas: areas(account.account, to: &page)
                case .name: page.text(account.account.account.name)
                case .email: page.text(account.account.account.email.text)
                case .roles: roles(account.account.grants, to: &page)
                case .sessions: for session in account.sessions { self.session(session, account, to: &page) }
                case .tokens: for token in account.tokens { self.token(token, account, to: &page) }
                case .formToken: page.text(account.formToken)
                }
            }
        }
    }

    /// Where the account's work lies, for each role that it holds.
    private func areas(_ account: AccountOverview, to page: inout HTMLWriter) {
        let areas = WorkArea.allCases.filter { $0.isOpen(to: account) }
        guard !areas.isEmpty else { return }
        page.markup("<nav class=\"areas\" aria-label=\"")
        page.text(text.account.areas)
        page.markup("\"><ul>\n")
        for area in areas {
            page.markup("<li>")
            page.link(area.name[frame.language], to: area.address, frame.language)
            page.markup("</li>\n")
        }
        page.markup("</ul></nav>\n")
    }

    private func newToken(_ secret: Secret?, to page: inout HTMLWriter) {
        guard let secret else { return }
        page.markup("<div class=\"notice\" role=\"status\"><p>")
        page.text(text.account.newToken)
        page.markup("</p>\n<p><code>")
        page.text(secret.text)
        page.markup("</code></p></div>\n")
    }

    private func roles(_ grants: [RoleGrant], to page: inout HTMLWriter) {
        guard !grants.isEmpty else { return page.text(text.account.noRoles) }
        let language = frame.language
        let held = grants.map { "\(RoleText.name($0.grant.role)[language]) (\(RoleText.reach($0.grant.scope)[language]))" }
        page.text(held.joined(separator: "; "))
    }

    private func session(_ session: AccountSession, _ account: AccountContent, to page: inout HTMLWriter) {
        page.markup("<li><p>")
        page.text(session.agent.isEmpty ? text.account.unknownBrowser : session.agent)
        page.markup("<span class=\"other\">")
        page.text("\(text.account.signedInAt) \(words(session.createdAt)) · \(text.account.lastSeen) \(words(session.seenAt))")
        page.markup("</span></p>\n")
        if session.id == account.currentSession {
            page.markup("<p><strong>")
            page.text(text.account.thisSession)
            page.markup("</strong></p>")
        } else {
            button(text.account.endSession, "/account/sessions/end", ("session", session.id.description), account, to: &page)
        }
        page.markup("</li>\n")
    }

    private func token(_ token: AccessToken, _ account: AccountContent, to page: inout HTMLWriter) {
        page.markup("<li><p>")
        page.text("\(token.name) (\(token.scopes.map(\.rawValue).sorted().joined(separator: ", ")))")
        page.markup("<span class=\"other\">")
        let used = token.usedAt.map { "\(text.account.lastUsed) \(words($0))" } ?? text.account.neverUsed
        page.text("\(text.account.holdsUntil) \(words(token.expiresAt)) · \(used)")
        page.markup("</span></p>\n")
        button(text.account.revokeToken, "/account/tokens/revoke", ("token", token.id.description), account, to: &page)
        page.markup("</li>\n")
    }

    private func button(
        _ label: String,
        _ action: String,
        _ field: (name: String, value: String),
        _ account: AccountContent,
        to page: inout HTMLWriter
    ) {
        page.button(label, to: PageAddress(path: action), frame.language, token: account.formToken, hidden: field, isQuiet: true)
    }

    private func words(_ instant: Instant) -> String { Moment.words(instant, frame.language) }
}
