package import Hummingbird
import HummingbirdCore
import Learning
package import Logging
import NIOCore

/// The website, ready to run: the same for the executable and for tests. It stops gracefully within a `ServiceGroup` (requests under way are answered,
/// idle connections closed).
///
/// - Parameter onRunning: told the port once connections are taken.
/// - Throws: ``TemplateError`` where templates and program do not fit.
package func buildApplication(
    _ services: WebsiteServices,
    configuration: WebsiteConfiguration,
    logger: Logger,
    onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let limits = configuration.limits
    let router = try buildRouter(services, configuration)
    return Application(
        router: router,
        server: .http1(
            configuration: .init(
                additionalChannelHandlers: [
                    RequestReadingLimits(
                        maximumBytes: limits.drainedBytes,
                        announcedBytes: max(limits.bodyBytes, limits.uploadPartBytes),
                        timeout: limits.bodyTimeout + .seconds(5),
                        limits: limits
                    ),
                    ResponseWritingLimits(interval: limits.readingInterval, leastBytes: limits.leastBytesRead),
                ],
                idleTimeout: TimeAmount(limits.idleTimeout),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headerBytes,
                    maxHeaderListSize: limits.headerBytes,
                    maxHeaderFieldCount: 100
                )
            )
        ),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port),
            availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)
        ),
        onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? configuration.port) },
        logger: logger
    )
}

/// Every method of every address that the website answers, as `GET /verify`; HEAD where there is GET.
package func websiteRoutes(_ services: WebsiteServices, _ configuration: WebsiteConfiguration) throws -> Set<String> {
    Set(try buildRouter(services, configuration).routes.map { "\($0.method.rawValue) \($0.path)" })
}

/// Middleware from the outside in: what is written first sees the answer last.
private func buildRouter(_ services: WebsiteServices, _ configuration: WebsiteConfiguration) throws -> Router<WebsiteContext> {
    let limits = configuration.limits
    let stylesheet = Stylesheet()
    let pages = try Pages(identity: configuration.identity, stylesheet: stylesheet)
    let work = BoundedWork(limit: limits.runningCommands)
    let uploads = BoundedWork(limit: limits.runningUploads)
    let access = AccountAccess(services, configuration, work: work)
    var routes = RouteTable()
    stylesheet.addRoute(to: &routes)
    HomeRoutes(pages: pages, limits: limits).add(to: &routes)
    VerifyRoutes(
        services: services,
        pages: pages,
        limits: limits,
        work: work,
        uploads: UploadReader(limits: limits, memory: UploadMemory(limit: limits.uploadBytesInMemory)),
        network: ClientNetwork(trustedProxies: configuration.trustedProxies),
        limiter: VerificationLimiter(),
        counters: VerificationCounters(services.metrics)
    ).add(to: &routes)
    BadgeRoutes(services: services, limits: limits, work: work).add(to: &routes)
    ShareRoutes(services: services, pages: pages, limits: limits, work: work).add(to: &routes)
    APIRoutes(context: services.context, limits: limits, work: work).add(to: &routes)
    OpenAPIRoutes(identity: configuration.identity).add(to: &routes)
    ReferenceRoutes(pages: pages, limits: limits).add(to: &routes)
    SignInRoutes(access: access, hasher: services.hasher, pages: pages, limits: limits).add(to: &routes)
    PasswordRoutes(access: access, hasher: services.hasher, pages: pages, limits: limits).add(to: &routes)
    AccountRoutes(access: access, hasher: services.hasher, pages: pages, limits: limits).add(to: &routes)
    ApplyRoutes(access: access, pages: pages, limits: limits).add(to: &routes)
    StudyRoutes(access: access, pages: pages, limits: limits).add(to: &routes)
    QuizRoutes(access: access, pages: pages, limits: limits).add(to: &routes)
    MarkingRoutes(access: access, pages: pages, limits: limits).add(to: &routes)
    CohortRoutes(access: access, pages: pages, limits: limits).add(to: &routes)
    TaskRoutes(access: access, files: services.files, pages: pages, limits: limits, zones: services.context.zones, uploads: uploads).add(to: &routes)
    DocumentRoutes(access: access, pages: pages, limits: limits).add(to: &routes)
    FileRoutes(access: access, files: services.files, badges: services.badges, limits: limits).add(to: &routes)
    UploadRoutes(access: access, files: services.files, limits: limits, work: uploads).add(to: &routes)
    HealthRoutes(services: services, limits: limits, work: work).add(to: &routes)
    MetricsRoutes(registry: services.metrics, access: configuration.metricsAccess).add(to: &routes)

    let router = Router(context: WebsiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestIDMiddleware(trustedProxies: configuration.trustedProxies))
    router.add(middleware: AccessLogMiddleware())
    router.add(middleware: MetricsMiddleware(meters: RequestMeters(services.metrics)))
    router.add(middleware: HeadMiddleware())
    router.add(middleware: PiecewiseMiddleware())
    router.add(middleware: SecurityHeadersMiddleware(isSecure: configuration.identity.publicAddress.hasPrefix("https://")))
    router.add(middleware: ProblemMiddleware(pages: pages, limits: limits, methods: routes.methods))
    router.add(middleware: AuthenticationMiddleware(access: access, limits: limits))
    routes.register(with: router)
    return router
}
