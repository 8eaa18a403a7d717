package import Learning

package struct WebsiteConfiguration: Sendable {
    /// Who may read `/metrics`.
    package enum MetricsAccess: Sendable, Hashable {
        /// Clients that connect from this machine itself, without a proxy's forwarding header on the request.
        case loopback
        case everyone
    }

    /// Name, public address and whether the academy is a demonstration (a banner on every page).
    package let identity: AcademyIdentity
    package let host: String
    /// 0 lets the system choose; ``buildApplication(_:configuration:logger:onRunning:)`` tells which.
    package let port: Int
    package let limits: WebsiteLimits
    /// From everybody else `X-Request-Id` and `X-Forwarded-For` are ignored: an identifier chosen by a stranger could hide one request behind another in the
    /// log, an address chosen by one could be anybody's.
    package let trustedProxies: TrustedProxies
    package let metricsAccess: MetricsAccess

    package init(
        identity: AcademyIdentity,
        host: String,
        port: Int,
        limits: WebsiteLimits = WebsiteLimits(),
        trustedProxies: TrustedProxies = .none,
        metricsAccess: MetricsAccess = .loopback
    ) {
        self.identity = identity
        self.host = host
        self.port = port
        self.limits = limits
        self.trustedProxies = trustedProxies
        self.metricsAccess = metricsAccess
    }
}
