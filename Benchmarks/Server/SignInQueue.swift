import BenchmarkTools
import Learning
import Passwords
import Synchronization

/// A class that signs in: one account after the other, each with its password.
final class SignInQueue: Sendable {
    private static let password = "nothing here is real"

    private let emails: [EmailAddress]
    private let hasher: PasswordQueue
    private let taken = Atomic(0)

    private init(_ emails: [EmailAddress], _ hasher: PasswordQueue) { (self.emails, self.hasher) = (emails, hasher) }

    /// Opens the accounts of the first so many people; hashed once, by the parameters of `academy serve`.
    static func make(_ emails: [EmailAddress], count: Int = 60, in context: CommandContext) async throws -> SignInQueue {
        let hasher = try PasswordQueue()
        let hash = try await hasher.hash(Password(password))
        let now = context.clock.now
        for email in emails.prefix(count) {
            guard case .opened(let account) = try await OpenAccount(email: email, name: email.text).run(in: context) else { continue }
            try await context.store.write { try $0.credentials.set(hash, of: account.id, at: now) }
        }
        return SignInQueue(Array(emails.prefix(count)), hasher)
    }

    func next() -> SignIn {
        let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return SignIn(email: emails[number % emails.count], password: Password(Self.password), circumstances: SignInCircumstances(), hasher: hasher)
    }
}
