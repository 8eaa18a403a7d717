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
    /// Addresses of proxies, as `127.0.0.1` or `::1`, whose `X-Request-Id` is taken over. From everybody else it is ignored: an identifier chosen by a
    /// stranger could hide one request behind another in the log.
    package let trustedProxies: Set<String>
    package let metricsAccess: MetricsAccess

    package init(
        identity: AcademyIdentity,
        host: String,
        port: Int,
        limits: WebsiteLimits = WebsiteLimits(),
        trustedProxies: Set<String> = [],
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
