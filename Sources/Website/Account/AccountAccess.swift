import Hummingbird
import Learning

/// How people come in by the website: what their browser shows, and what is made of it.
struct AccountAccess: Sendable {
    let cookies: AccessCookies
    let crossSite: CrossSiteGuard
    let network: ClientNetwork
    private let services: WebsiteServices
    private let work: BoundedWork
    private let limits: WebsiteLimits

    init(_ services: WebsiteServices, _ configuration: WebsiteConfiguration, work: BoundedWork) {
        let address = configuration.identity.publicAddress
        cookies = AccessCookies(isSecure: address.hasPrefix("https://"))
        crossSite = CrossSiteGuard(publicAddress: address)
        network = ClientNetwork(trustedProxies: configuration.trustedProxies)
        (self.services, self.work, limits) = (services, work, configuration.limits)
    }

    /// - Throws: ``Refusal`` `token-unknown` for anything but a bearer token in force.
    func actor(bearing header: String) async throws -> Actor {
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", let secret = Secret(.token, String(parts[1])),
            let actor = try await actor(secret)
        else { throw Refusal(.tokenUnknown) }
        return actor
    }

    /// - Returns: nil for a secret of nobody.
    func actor(_ secret: Secret) async throws -> Actor? {
        let context = services.context
        let now = context.clock.now
        let found = try await work.run(within: limits.commandDeadline) { try await context.store.authenticate(secret, at: now) }
        guard let found else { return nil }
        let grain = AccessTerms.seenGrain * 1_000_000
        if found.seenAt.map({ now.microseconds - $0.microseconds >= grain }) ?? true {
            services.access.note(found.actor.entrance, at: now)
        }
        return found.actor
    }

    func circumstances(_ request: Request, _ context: WebsiteContext) -> SignInCircumstances {
        SignInCircumstances(
            network: network.prefix(request, context),
            agent: AccountSession.agent(request.headers[.userAgent]),
            device: cookies.device(request),
            replaced: cookies.session(request)
        )
    }

    /// Runs a command in the caller's name.
    ///
    /// - Parameters:
    ///   - other: in whose places it runs; those of all commands where nothing is said.
    ///   - limit: how long it may take; the usual deadline where nothing is said.
    func run<Act: Command>(
        _ command: Act,
        as caller: Caller,
        in other: BoundedWork? = nil,
        within limit: Duration? = nil
    ) async throws -> Act.Outcome {
        let context = services.context.acting(as: caller.actor)
        return try await (other ?? work).run(within: limit ?? limits.commandDeadline) { try await command.run(in: context) }
    }
}
