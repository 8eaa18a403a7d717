package import CanonicalJSON
import Cryptography
package import Learning

/// An operation under a key of the client's: sent again, it is not done again, and the same is told.
///
/// Commands change nothing the second time by themselves, also where a process ended between doing and keeping the answer; this is for those whose answer, or letter,
/// would differ.
package struct RepeatableRequest: Sendable {
    /// Longer than any request may take.
    private static let leaseSeconds: Int64 = 60

    private let operation: Operation
    private let key: RepetitionKey
    private let account: Identifier<Account>
    private let digest: [UInt8]

    /// - Parameter members: what was handed in, before it was read.
    package init(_ operation: Operation, _ members: [String: JSONValue], _ key: RepetitionKey, of account: Identifier<Account>) {
        (self.operation, self.key, self.account) = (operation, key, account)
        digest = SHA256.hash(JSONValue.array([.string(operation.name), .object(members)]).canonicalBytes)
    }

    /// - Throws: ``Refusal`` `idempotency-key-reused`, `request-under-way`, `answer-told-once`, and what the operation throws.
    package func perform(_ input: Input, in context: CommandContext) async throws -> Answer {
        guard context.actor.mayEverRun(operation.command) else { return try await operation.perform(input, context) }
        let (key, account, digest) = (key, account, digest)
        let kept = try await context.store.write { transaction in
            try transaction.repetitions.reserve(key, of: account, digest: digest, seconds: Self.leaseSeconds)
        }
        if let kept { return try answer(kept) }
        let answer: Answer
        do {
            answer = try await operation.perform(input, context)
        } catch let refusal as Refusal {
            // Surely nothing was done. After any other failure a commit may have taken effect: the key stays taken until its time is over.
            try? await context.store.write { try $0.repetitions.release(key, of: account) }
            throw refusal
        }
        let text = operation.tellsSecret ? nil : String(decoding: answer.bytes, as: UTF8.self)
        // What was done is told, whether or not it can be told again.
        try? await context.store.write { try $0.repetitions.settle(key, of: account, answer: text) }
        return answer
    }

    private func answer(_ kept: KeptRequest) throws -> Answer {
        guard kept.digest == digest else { throw Refusal(.repetitionKeyReused) }
        switch kept.stage {
        case .running: throw Refusal(.requestUnderWay)
        case .done(nil): throw Refusal(.answerToldOnce)
        case .done(.some(let text)): return Answer(Array(text.utf8))
        }
    }
}
