import Learning
import Records
import Testing

/// Records with an academy in them, and everything a command is handed.
struct TestAcademy: Sendable {
    /// Monday, 2 November 2026, noon.
    static let start = Instant(microseconds: 1_793_620_800_000_000)

    let database: TestDatabase
    let store: any TestStore
    let clock: ManualClock
    let random: SeededRandom

    /// Opens migrated records; the academy is initialised unless told otherwise.
    static func with<Result>(
        _ engine: Engine,
        isInitialised: Bool = true,
        seed: UInt64 = 1,
        _ body: (TestAcademy) async throws -> Result
    ) async throws -> Result {
        try await TestDatabase.with(engine, isMigrated: true) { database in
            let store = try await database.open()
            let result: Result
            do {
                let academy = TestAcademy(database: database, store: store, clock: ManualClock(start), random: SeededRandom(seed: seed))
                if isInitialised { _ = try await academy.run(InitialiseAcademy(.sample(), rootFingerprint: sampleRoot)) }
                result = try await body(academy)
            } catch {
                try? await store.close()
                throw error
            }
            try await store.close()
            return result
        }
    }

    var raw: RawDatabase { database.raw }

    func context(as actor: Actor = Actor(role: .operator, name: "Ada Registrar"), on other: (any TestStore)? = nil) -> CommandContext {
        CommandContext(actor: actor, store: other ?? store, clock: clock, random: random, zones: SystemTimeZones())
    }

    @discardableResult
    func run<Act: Command>(_ command: Act) async throws -> Act.Outcome { try await command.run(in: context()) }

    /// Runs a command that must be refused: with this code, with every fact of its sentence, and leaving everything as it was.
    func refuses(
        _ code: RefusalCode,
        _ command: some Command,
        as actor: Actor? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let before = try raw.dump()
        let refusal = await #expect(throws: Refusal.self, sourceLocation: sourceLocation) {
            try await command.run(in: actor.map { context(as: $0) } ?? context())
        }
        #expect(refusal?.code == code, sourceLocation: sourceLocation)
        for language in Language.allCases {
            #expect(refusal?.explanation(language).contains("?") == false, "a fact is missing", sourceLocation: sourceLocation)
        }
        #expect(try raw.dump() == before, "a refused command changed something", sourceLocation: sourceLocation)
    }

    func audit() async throws -> VerifyAudit.Outcome { try await run(VerifyAudit()) }

    /// Every chain holds; `entries` of them, if told.
    func expectAuditHolds(entries: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let outcome = try await audit()
        #expect(outcome.findings == [], sourceLocation: sourceLocation)
        if let entries { #expect(outcome.entries == entries, sourceLocation: sourceLocation) }
    }
}

extension AcademyIdentity {
    static func sample(name: String = "Test Academy", isDemonstration: Bool = true) throws -> AcademyIdentity {
        try AcademyIdentity(
            name: LocalizedText(english: name, french: "Académie d’essai"),
            publicAddress: "https://academy.example",
            serialPrefix: "IDPA",
            isDemonstration: isDemonstration
        )
    }
}

/// The fingerprint of a root that no test looks at.
let sampleRoot = String(repeating: "5a", count: 32)
