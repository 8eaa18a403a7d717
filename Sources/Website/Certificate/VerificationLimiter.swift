package import Learning
import Synchronization

/// How often one network may ask whether a document is genuine. Counted in the memory of one process and written nowhere: what a restart forgets are minutes, and
/// that somebody asks is nobody's business. Serials and codes are too long to be guessed at any speed; this keeps one asker from taking the examiners from all
/// others.
///
/// Whoever asks from the machine itself is not counted: that is its operator, or a proxy that says nobody's address, behind which everybody would be one.
package final class VerificationLimiter: Sendable {
    private let policy: AttemptPolicy
    /// Networks that are remembered at one time.
    private let most: Int
    private let tallies = Mutex<[NetworkPrefix: AttemptTally]>([:])

    package init(policy: AttemptPolicy = .verification, networks most: Int = 20_000) { (self.policy, self.most) = (policy, most) }

    package var networks: Int { tallies.withLock { $0.count } }

    /// Counts a question before it is looked at.
    ///
    /// - Parameter network: nil for one that is not counted.
    /// - Throws: ``Refusal`` `too-many-verifications` with the seconds to wait; it was not counted then.
    package func enter(_ network: NetworkPrefix?, at now: Instant) throws(Refusal) {
        guard let network else { return }
        let wait = tallies.withLock { tallies in
            let tally = tallies[network] ?? .none
            let wait = policy.wait(tally, at: now)
            if wait == 0 {
                if tallies[network] == nil, tallies.count >= most { forget(in: &tallies, at: now) }
                tallies[network] = policy.adding(tally, at: now)
            }
            return wait
        }
        guard wait == 0 else { throw Refusal(.tooManyVerifications, ["\(wait)"]) }
    }

    /// Counts what came with a question that was let in: the files beside the first.
    package func add(_ questions: Int, of network: NetworkPrefix?, at now: Instant) {
        guard let network, questions > 0 else { return }
        tallies.withLock { tallies in
            let before = policy.failures(tallies[network] ?? .none, at: now)
            tallies[network] = AttemptTally(failures: before + questions, at: now)
        }
    }

    /// Drops what time has forgotten; where everybody asks at once, everything.
    private func forget(in tallies: inout [NetworkPrefix: AttemptTally], at now: Instant) {
        tallies = tallies.filter { policy.failures($0.value, at: now) > 0 }
        if tallies.count >= most { tallies = [:] }
    }
}
