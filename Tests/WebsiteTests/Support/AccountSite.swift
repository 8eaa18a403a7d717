import Foundation
import Hummingbird
import HummingbirdTesting
import Learning
import Logging
import Records
import Synchronization
import Website

/// A website over real records in a file of its own, with accounts in them.
final class AccountSite: Sendable {
    static let password = "seven grey herons"

    let store: SQLiteRecordStore
    let log = RecordedLog.Lines()
    let access = NotedAccess()
    let clock = MovableClock()
    private let folder: URL
    private let identity: AcademyIdentity

    let files: DiskFileStore

    private init(address: String) async throws {
        identity = Samples.identity(address: address)
        folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let counter = StatementCounter()
        store = try SQLiteRecordStore(path: folder.appending(path: "records.sqlite").path) { _ in counter.add() }
        self.counter = counter
        files = try DiskFileStore(directory: folder.appending(path: "files").path)
        _ = try await store.migrate()
        _ = try await InitialiseAcademy(identity, rootFingerprint: String(repeating: "5a", count: 32)).run(in: operatorContext)
    }

    private let counter: StatementCounter

    var statementCount: Int { counter.count }

    static func with(
        address: String = "https://academy.example",
        limits: WebsiteLimits = WebsiteLimits(),
        _ body: @escaping @Sendable (AccountSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        let site = try await AccountSite(address: address)
        defer { try? FileManager.default.removeItem(at: site.folder) }
        try await site.application(limits).test(.router) { client in try await body(site, client) }
        try await site.store.close()
    }

    private func application(_ limits: WebsiteLimits) throws -> some ApplicationProtocol {
        let handler = RecordedLog(lines: log)
        return try buildApplication(
            WebsiteServices(
                context: operatorContext,
                examiner: FakeExaminer(),
                badges: FakeBadges(),
                tally: Tally(),
                files: files,
                hasher: PlainHasher(),
                access: access,
                readiness: { [] },
                metrics: MetricsRegistry()
            ),
            configuration: WebsiteConfiguration(identity: identity, host: "127.0.0.1", port: 0, limits: limits),
            logger: Logger(label: "test") { _ in handler }
        )
    }

    var operatorContext: CommandContext {
        CommandContext(
            actor: Actor(role: .operator, name: "test"),
            store: store,
            clock: clock,
            random: DrawnRandomness(),
            zones: SystemTimeZones()
        )
    }

    func invite(_ text: String = "ada@example.org") async throws -> Secret {
        guard let email = EmailAddress(text) else { throw Refusal(.accountUnknown, [text]) }
        guard let code = try await InviteAccount(email: email, name: "Ada <Lovelace>").run(in: operatorContext).code else {
            throw Refusal(.ticketUnknown)
        }
        return code
    }

    func enrol(_ text: String = "ada@example.org") async throws {
        let code = try await invite(text)
        _ = try await ChoosePassword(code: code.text, password: Self.password, hasher: PlainHasher()).run(in: operatorContext.acting(as: .visitor))
    }

    func token(_ scopes: Set<TokenScope>, of text: String = "ada@example.org") async throws -> String {
        let name = "t\(scopes.count)\(scopes.contains(.read))"
        return try await CreateToken(name: name, scopes: scopes, days: 1, of: EmailAddress(text)).run(in: operatorContext).secret.text
    }
}

private final class StatementCounter: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock { $0 } }

    func add() { number.withLock { $0 += 1 } }
}

final class MovableClock: BusinessClock {
    private let instant = Mutex(Samples.now)

    var now: Instant { instant.withLock { $0 } }

    func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}

struct DrawnRandomness: RandomSource {
    func bytes(_ count: Int) throws -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in generator.next() }
    }
}
