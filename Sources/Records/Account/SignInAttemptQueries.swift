import Cryptography
import Learning

struct SignInAttemptQueries: SignInAttemptRecords {
    let session: any SQLSession
    private let key: HMACSHA256

    init(session: any SQLSession, key: [UInt8]) throws {
        self.session = session
        self.key = try HMACSHA256(key: key)
    }

    private static let find: SQL = "SELECT failures, at FROM sign_in_attempt WHERE subject = $1 FOR UPDATE"
    private static let set: SQL = """
        INSERT INTO sign_in_attempt (subject, failures, at, forgotten_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, at = excluded.at, forgotten_at = excluded.forgotten_at
        """
    private static let clear: SQL = "DELETE FROM sign_in_attempt WHERE subject = $1"

    func tally(_ subject: AttemptSubject) throws -> AttemptTally {
        let found = try session.first(Self.find, [.bytes(digest(subject))]) {
            AttemptTally(failures: Int(try $0.integer(0)), at: try $0.instant(1))
        }
        return found ?? .none
    }

    func set(_ tally: AttemptTally, for subject: AttemptSubject) throws {
        guard tally.failures > 0 else { return try clear(subject) }
        let forgotten = tally.at.adding(seconds: Int64(tally.failures) * subject.policy.recovery)
        try session.execute(Self.set, [.bytes(digest(subject)), .count(tally.failures), .instant(tally.at), .instant(forgotten)])
    }

    func clear(_ subject: AttemptSubject) throws { try session.execute(Self.clear, [.bytes(digest(subject))]) }

    private func digest(_ subject: AttemptSubject) throws -> [UInt8] { try key.authenticate(Array(subject.text.utf8)) }
}
