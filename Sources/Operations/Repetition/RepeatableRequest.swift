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

    /// - Throws: ``Refusal`` `idempotency-key-reused`, `request-under-way`, `answer-told-once`, `idempotency-keys-exhausted`, and what the operation throws.
    package func perform(_ input: Input, in context: CommandContext) async throws -> Answer {
        guard context.actor.mayEverRun(operation.command) else { return try await operation.perform(input, context) }
        let (key, account) = (key, account)
        let turn: Int64
        switch try await reserve(in: context) {
        case .kept(let kept): return try answer(kept)
        case .taken(let taken): turn = taken
        }
        let answer: Answer
        do {
            answer = try await operation.perform(input, context)
        } catch let refusal as Refusal {
            // Surely nothing was done. After any other failure a commit may have taken effect: the key stays taken until its time is over.
            try? await context.store.write { try $0.repetitions.release(key, of: account, turn: turn) }
            throw refusal
        }
        let text = String(decoding: answer.bytes, as: UTF8.self)
        let kept = operation.tellsSecret ? nil : KeptAnswer(text: text, version: answer.version, location: answer.location)
        // What was done is told, whether or not it can be told again.
        _ = try? await context.store.write { try $0.repetitions.settle(key, of: account, turn: turn, answer: kept) }
        return answer
    }

    /// The count is looked at before and beside the transaction that takes the key: a limit need not be exact, and requests of one account must not wait for each
    /// other.
    private func reserve(in context: CommandContext) async throws -> Reservation {
        let (key, account, digest) = (key, account, digest)
        guard try await !context.store.read({ try $0.repetitions.hasKept(RepetitionKey.most, of: account) }) else {
            throw Refusal(.repetitionKeysExhausted, ["3600"])
        }
        return try await context.store.write { transaction in
            try transaction.repetitions.reserve(key, of: account, digest: digest, seconds: Self.leaseSeconds)
        }
    }

    private func answer(_ kept: KeptRequest) throws -> Answer {
        guard kept.digest == digest else { throw Refusal(.repetitionKeyReused) }
        switch kept.stage {
        case .running: throw Refusal(.requestUnderWay)
        case .done(nil): throw Refusal(.answerToldOnce)
        case .done(.some(let answer)): return Answer(Array(answer.text.utf8), version: answer.version, location: answer.location)
        }
    }
}
