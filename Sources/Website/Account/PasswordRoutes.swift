import Hummingbird
import Learning

/// `/choose-password`, where invitations and mails about a forgotten password lead, and `/forgotten-password`.
struct PasswordRoutes: Sendable {
    let access: AccountAccess
    let hasher: any PasswordHasher
    let pages: Pages
    let limits: WebsiteLimits

    func add(to routes: inout RouteTable) {
        routes.get(OpenPaths.choosePassword) { request, _ in
            let fields = try request.fields(limits)
            let language = request.language(fields)
            if let code = fields["code"] { return withoutCode(code, language) }
            return pages[language].choosePassword.response(code: access.cookies.ticket(request)?.text)
        }
        routes.post(OpenPaths.choosePassword) { request, context in try await choose(request, context) }
        routes.get(OpenPaths.forgottenPassword) { request, _ in
            pages[request.language(try request.fields(limits))].forgottenPassword.response(isSent: false)
        }
        routes.post(OpenPaths.forgottenPassword) { request, context in
            try access.crossSite.check(request)
            let language = request.language(try request.fields(limits))
            let fields = try await PlainForm.read(request, context, limits)
            let command = RequestPasswordReset(
                email: fields["email"].flatMap { EmailAddress($0) },
                network: access.network.prefix(request, context)
            )
            try await access.run(command, as: .anonymous)
            return pages[language].forgottenPassword.response(isSent: true)
        }
    }

    /// Takes the code of a mailed link out of the address, which histories and logs keep, into a cookie, and leads to the form.
    private func withoutCode(_ code: String, _ language: Language) -> Response {
        var response = Redirection.response(to: OpenPaths.choosePassword, language)
        // What is no code at all needs no cookie: the form asks for it.
        if let ticket = Secret(.ticket, code) { access.cookies.set(ticket: ticket, on: &response) }
        return response
    }

    private func choose(_ request: Request, _ context: WebsiteContext) async throws -> Response {
        try access.crossSite.check(request)
        let language = request.language(try request.fields(limits))
        let fields = try await PlainForm.read(request, context, limits)
        // As it was pasted from a mail, perhaps with blanks around it.
        let code = (fields["code"] ?? "").filter { !$0.isWhitespace }
        do {
            let device = try await access.run(
                ChoosePassword(code: code, password: fields["password"] ?? "", hasher: hasher),
                as: .anonymous
            )
            var response = Redirection.response(to: PageAddress(path: OpenPaths.signIn), language, saying: .passwordChosen)
            access.cookies.set(device: device, on: &response)
            access.cookies.removeTicket(on: &response)
            return response
        } catch let refusal as Refusal where request.answerFormat == .page && refusal.code.kind == .invalid {
            return pages[language].choosePassword.response(code: code.isEmpty ? nil : code, problem: Problem(refusal))
        }
    }
}
