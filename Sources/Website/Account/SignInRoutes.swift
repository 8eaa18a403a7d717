import Hummingbird
import Learning

/// `/sign-in` and `/sign-out`.
struct SignInRoutes: Sendable {
    let access: AccountAccess
    let hasher: any PasswordHasher
    let pages: Pages
    let limits: WebsiteLimits

    func add(to routes: inout RouteTable) {
        routes.get(OpenPaths.signIn) { request, _ in
            let fields = try request.fields(limits)
            return pages[request.language(fields)].signIn.response(SignInForm(next: fields["next"]), notice: request.notice(limits))
        }
        routes.post(OpenPaths.signIn) { request, context in try await signIn(request, context) }
        routes.post("/sign-out") { request, context in
            if !context.caller.isAnonymous { _ = try await access.run(SignOut(), as: context.caller) }
            var response = Redirection.response(
                to: PageAddress(path: OpenPaths.signIn),
                request.language(try request.fields(limits)),
                saying: .signedOut
            )
            access.cookies.removeSession(on: &response)
            return response
        }
    }

    private func signIn(_ request: Request, _ context: WebsiteContext) async throws -> Response {
        try access.crossSite.check(request)
        let language = request.language(try request.fields(limits))
        let fields = try await PlainForm.read(request, context, limits)
        var form = SignInForm(next: fields["next"], email: fields["email"] ?? "")
        let command = SignIn(
            email: EmailAddress(form.email),
            password: Password(fields["password"] ?? ""),
            circumstances: access.circumstances(request, context),
            hasher: hasher
        )
        do {
            let opened = try await access.run(command, as: .anonymous)
            var response = Redirection.response(to: form.next ?? "/account", language)
            access.cookies.set(opened.secret, on: &response)
            if let device = opened.device { access.cookies.set(device: device, on: &response) }
            return response
        } catch let refusal as Refusal where request.answerFormat == .page && refusal == Refusal(.signInRefused) {
            form.problem = Problem(refusal)
            return pages[language].signIn.response(form)
        }
    }
}

/// What somebody filled in, given back to them but for the password, and what is wrong with it.
struct SignInForm: Sendable {
    /// Where to go afterwards: a page of ours.
    let next: String?
    var email = ""
    var problem: Problem?

    /// - Parameter next: followed only if it leads to this site, whatever a browser makes of slashes and backslashes.
    init(next: String?, email: String = "") {
        let isOurs = next.map { $0.hasPrefix("/") && !$0.hasPrefix("//") && !$0.contains("\\") && $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
        self.next = isOurs == true ? next : nil
        self.email = email
    }
}
