import Hummingbird
import Learning

/// The door of every page inside the house: who is unknown is asked to sign in, and comes back to the page. What somebody may see behind it, each command asks.
struct PageGuard: Sendable {
    let limits: WebsiteLimits

    func signedIn(_ request: Request, _ context: WebsiteContext, _ page: (Language) async throws -> Response) async throws -> Response {
        let language = request.language(try request.fields(limits))
        guard !context.caller.isAnonymous else { return Redirection.toSignIn(then: request, language) }
        return try await page(language)
    }

    /// With the address of the account, whether or not the academy knows its holder as a person.
    ///
    /// - Throws: ``Refusal`` `sign-in-needed`.
    func asAccount(
        _ request: Request,
        _ context: WebsiteContext,
        _ page: (EmailAddress, Language) async throws -> Response
    ) async throws -> Response {
        try await signedIn(request, context) { language in
            guard let email = context.caller.actor.email else { throw Refusal(.signInNeeded) }
            return try await page(email, language)
        }
    }

    /// For the pages of applicants and trainees: with the address of the person whose account it is.
    ///
    /// - Throws: ``Refusal`` `account-without-person`.
    func asPerson(
        _ request: Request,
        _ context: WebsiteContext,
        _ page: (EmailAddress, Language) async throws -> Response
    ) async throws -> Response {
        try await signedIn(request, context) { try await page(try context.caller.requireEmail(), $0) }
    }
}
