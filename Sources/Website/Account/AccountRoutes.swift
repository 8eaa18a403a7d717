import Hummingbird
import Learning

/// `/account`: the own account with its sessions, tokens and password.
struct AccountRoutes: Sendable {
    let access: AccountAccess
    let hasher: any PasswordHasher
    let pages: Pages
    let limits: WebsiteLimits

    func add(to routes: inout RouteTable) {
        routes.get(Self.path) { request, context in
            let language = request.language(try request.fields(limits))
            guard !context.caller.isAnonymous else { return Redirection.response(to: OpenPaths.signIn, language) }
            return try await page(request, context)
        }
        routes.post(Self.path + "/password") { request, context in try await changePassword(request, context) }
        routes.post(Self.path + "/sessions/end") { request, context in
            try await done(request, context, saying: .sessionEnded) { fields in
                if let id = fields["session"].flatMap({ UUIDv7($0) }) {
                    _ = try await access.run(EndSession(Identifier(id)), as: context.caller)
                } else {
                    _ = try await access.run(EndOtherSessions(), as: context.caller)
                }
            }
        }
        routes.post(Self.path + "/tokens") { request, context in try await createToken(request, context) }
        routes.post(Self.path + "/tokens/revoke") { request, context in
            try await done(request, context, saying: .tokenRevoked) { fields in
                guard let id = fields["token"].flatMap({ UUIDv7($0) }) else { return }
                _ = try await access.run(RevokeToken(Identifier(id)), as: context.caller)
            }
        }
    }

    private static let path = "/account"
    private static let address = PageAddress(path: path)

    private func page(
        _ request: Request,
        _ context: WebsiteContext,
        problem: Problem? = nil,
        secret: Secret? = nil
    ) async throws -> Response {
        let language = request.language(try request.fields(limits))
        let account = try await access.run(ShowAccount(), as: context.caller)
        let sessions = try await access.run(ListSessions(), as: context.caller)
        let tokens = try await access.run(ListTokens(), as: context.caller)
        let content = AccountContent(
            account: account,
            sessions: sessions,
            tokens: tokens,
            currentSession: context.caller.session,
            formToken: try context.caller.formToken ?? "",
            newToken: secret,
            problem: problem,
            notice: request.notice(limits)
        )
        return pages[language].account.response(content)
    }

    private func form(_ request: Request, _ context: WebsiteContext) async throws -> FormFields {
        guard !context.caller.isAnonymous else { throw Refusal(.signInNeeded) }
        return try await PlainForm.read(request, context, limits)
    }

    private func done(
        _ request: Request,
        _ context: WebsiteContext,
        saying notice: Notice,
        _ body: (FormFields) async throws -> Void
    ) async throws -> Response {
        try await body(try await form(request, context))
        return Redirection.response(to: Self.address, request.language(try request.fields(limits)), saying: notice)
    }

    private func changePassword(_ request: Request, _ context: WebsiteContext) async throws -> Response {
        let fields = try await form(request, context)
        let command = ChangePassword(current: Password(fields["current"] ?? ""), new: fields["new"] ?? "", hasher: hasher)
        do {
            let outcome = try await access.run(command, as: context.caller)
            var response = Redirection.response(to: Self.address, request.language(try request.fields(limits)), saying: .passwordChanged)
            access.cookies.set(outcome.secret, on: &response)
            return response
        } catch let refusal as Refusal where request.answerFormat == .page && refusal.code.kind == .invalid {
            return try await page(request, context, problem: Problem(refusal))
        }
    }

    private func createToken(_ request: Request, _ context: WebsiteContext) async throws -> Response {
        let fields = try await form(request, context)
        do {
            let command = try CreateToken(
                name: fields["name"] ?? "",
                scopes: Set(TokenScope.allCases.filter { fields[$0.rawValue] != nil }),
                days: Int(fields["days"] ?? "") ?? 0
            )
            let created = try await access.run(command, as: context.caller)
            return try await page(request, context, secret: created.secret)
        } catch let refusal as Refusal where request.answerFormat == .page && [.invalid, .conflict].contains(refusal.code.kind) {
            return try await page(request, context, problem: Problem(refusal))
        }
    }
}
