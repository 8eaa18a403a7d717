/// Hashes passwords so that guessing is dear. It takes tens of milliseconds of a processor and megabytes, so it works on threads of its own, a few at a time.
package protocol PasswordHasher: Sendable {
    /// The hash of a password that nobody has: who has none is compared with it, so that the answer takes as long.
    var decoy: PasswordHash { get }

    /// - Throws: ``Refusal`` `too-busy` where too many wait already.
    func hash(_ password: Password) async throws -> PasswordHash

    /// - Throws: ``Refusal`` `too-busy` where too many wait already.
    func verify(_ password: Password, against hash: PasswordHash) async throws -> PasswordVerdict
}

package enum PasswordVerdict: Sendable {
    case mismatch
    case match
    /// The password is right; its hash was made with parameters that are no longer used, and should be made anew.
    case outdatedMatch
}
