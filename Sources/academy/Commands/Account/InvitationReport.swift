import CanonicalJSON
import Learning

/// The link by which somebody sets a password. Told once, to whoever asked for it on the machine itself.
enum InvitationReport {
    static func make(_ invited: Invited, _ sentence: String, in store: any RecordStore) async throws -> Report {
        let address = try await store.read { try $0.academy.requireIdentity().publicAddress }
        let link = invited.code.map { "\(address)/choose-password?code=\($0.text)" }
        let line = link ?? "The link goes by mail."
        return Report(
            [sentence, line, "It holds once, until \(invited.expiresAt)."],
            json: [
                "account": .string(invited.account.email.text), "link": link.map { .string($0) } ?? .null,
                "until": .string(invited.expiresAt.description),
            ]
        )
    }
}
