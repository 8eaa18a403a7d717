import Hummingbird
import HummingbirdTesting
import Learning
import Logging
import Website

/// A website over fakes, by the same function that the executable calls.
struct TestSite: Sendable {
    let records = FakeRecords()
    let examiner = FakeExaminer()
    let tally = Tally()
    let log = RecordedLog.Lines()
    let metrics = MetricsRegistry()
    var identity = Samples.identity()
    var limits = WebsiteLimits()
    var trustedProxies = TrustedProxies.none
    var metricsAccess = WebsiteConfiguration.MetricsAccess.loopback
    var readiness: @Sendable () async -> [ReadinessCheck] = { [ReadinessCheck("database", isReady: true)] }

    var services: WebsiteServices {
        WebsiteServices(
            context: CommandContext(
                actor: Actor(role: .operator, name: "test"),
                store: records,
                clock: StoppedClock(now: Samples.now),
                random: NoRandomness(),
                zones: NoTimeZones()
            ),
            examiner: examiner,
            badges: FakeBadges(),
            tally: tally,
            files: NoFiles(),
            hasher: PlainHasher(),
            access: NoAccessTally(),
            readiness: readiness,
            metrics: metrics
        )
    }

    var configuration: WebsiteConfiguration {
        WebsiteConfiguration(
            identity: identity,
            host: "127.0.0.1",
            port: 0,
            limits: limits,
            trustedProxies: trustedProxies,
            metricsAccess: metricsAccess
        )
    }

    func application(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) throws -> some ApplicationProtocol {
        let handler = RecordedLog(lines: log)
        return try buildApplication(services, configuration: configuration, logger: Logger(label: "test") { _ in handler }, onRunning: onRunning)
    }

    /// One request straight to the router.
    func request(
        _ uri: String,
        method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:],
        body: ByteBuffer? = nil
    ) async throws -> TestResponse {
        try await application().test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: headers, body: body)
        }
    }

    func page(_ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:], body: ByteBuffer? = nil) async throws -> TestPage {
        try TestPage(await request(uri, method: method, headers: headers, body: body))
    }

    /// Sends one file, as a browser does.
    func upload(_ file: [UInt8], named name: String = "certificate.pdf", language: Language = .english) async throws -> TestPage {
        try await page(
            "/verify?lang=\(language.rawValue)",
            method: .post,
            headers: [.contentType: MultipartBody.contentType],
            body: MultipartBody.file(file, named: name)
        )
    }

    static func paper(_ serial: CertificateSerial = Samples.serial, _ code: VerificationCode = Samples.code, language: Language = .english) -> String
    {
        "/verify?serial=\(serial.text)&code=\(code.text)&lang=\(language.rawValue)"
    }
}
