import Learning
import Testing

@Suite("When an enrolment can be deferred")
struct DeferralWindowTests {
    private static func session(_ key: String, _ module: String, _ starts: String, _ kind: SessionKind = .residential) throws -> TimetabledSession {
        let local = try #require(LocalDateTime(String(starts.prefix(16))))
        let plan = PlannedSession(
            key: try #require(ContentKey(key)),
            module: try #require(ContentKey(module)),
            kind: kind,
            title: LocalizedText(english: key, french: key),
            starts: local,
            minutes: 210
        )
        return TimetabledSession(
            id: Identifier(UUIDv7(high: 1, low: UInt64(key.utf8.reduce(0) { $0 * 31 + Int($1) } & 0xFFFF))),
            cohort: Identifier(UUIDv7(high: 2, low: 2)),
            plan: plan,
            starts: ZonedDateTime(local: local, zone: try #require(TimeZoneName("UTC")), instant: try #require(Instant(starts)))
        )
    }

    @Test(
        "Before module I and between modules, not within one",
        arguments: [
            ("2026-03-02T08:59:59Z", nil), ("2026-03-02T09:00:00Z", "module-1"), ("2026-03-04T00:00:00Z", "module-1"),
            ("2026-03-05T12:29:59Z", "module-1"), ("2026-03-05T12:30:00Z", nil), ("2026-05-01T17:30:00Z", nil),
            ("2026-07-01T10:00:00Z", "module-2"), ("2026-08-01T00:00:00Z", nil),
        ] as [(String, String?)]
    )
    func tellsTheModule(now: String, module: String?) throws {
        let sessions = try [
            Self.session("a1", "module-1", "2026-03-02T09:00:00Z"), Self.session("a2", "module-1", "2026-03-05T09:00:00Z"),
            Self.session("clinic", "module-1", "2026-05-01T17:00:00Z", .online), Self.session("b1", "module-2", "2026-07-01T09:00:00Z"),
        ]
        #expect(try DeferralWindow.moduleInTheWay(of: sessions, at: #require(Instant(now)))?.text == module)
    }
}
