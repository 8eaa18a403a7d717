import Learning
import Passwords
import Testing

@Suite("Password queue")
struct PasswordQueueTests {
    private static let small = Argon2id(memory: 8, passes: 1, lanes: 1)

    @Test("A password is verified against its own hash only, and the same password never has the same hash")
    func verifies() async throws {
        let queue = try PasswordQueue(parameters: Self.small)
        let (first, second) = (try await queue.hash(Password("correct horse")), try await queue.hash(Password("correct horse")))
        #expect(first.text != second.text)
        #expect(try await queue.verify(Password("correct horse"), against: first) == .match)
        #expect(try await queue.verify(Password("wrong horse"), against: first) == .mismatch)
        #expect(try await queue.verify(Password("correct horse"), against: queue.decoy) == .mismatch)
    }

    @Test("A hash of other parameters is right and outdated")
    func tellsOutdated() async throws {
        let old = try PasswordQueue(parameters: Self.small)
        let new = try PasswordQueue(parameters: Argon2id(memory: 16, passes: 1, lanes: 1))
        let hash = try await old.hash(Password("correct horse"))
        #expect(try await new.verify(Password("correct horse"), against: hash) == .outdatedMatch)
        #expect(try await new.verify(Password("wrong horse"), against: hash) == .mismatch)
        #expect(new.decoy.text.hasPrefix("$argon2id$v=19$m=16,t=1,p=1$"))
    }

    @Test("Who comes when too many wait is told to come again, and the others are served")
    func refusesFlood() async throws {
        let queue = try PasswordQueue(parameters: Argon2id(memory: 8 * 1024, passes: 2, lanes: 1), longestQueue: 2)
        let outcomes = await withTaskGroup(of: Bool?.self) { group in
            for _ in 0..<64 { group.addTask { await hashes(queue) } }
            return await group.reduce(into: [Bool?]()) { $0.append($1) }
        }
        #expect(outcomes.count == 64)
        #expect(!outcomes.contains(nil), "an error that is no refusal")
        #expect(outcomes.contains(true))
        #expect(outcomes.contains(false))
    }

    /// True where it was hashed, false where too many waited, nil for any other error.
    private func hashes(_ queue: PasswordQueue) async -> Bool? {
        do {
            _ = try await queue.hash(Password("correct horse"))
            return true
        } catch let refusal as Refusal where refusal == Refusal(.tooBusy) {
            return false
        } catch {
            return nil
        }
    }
}
