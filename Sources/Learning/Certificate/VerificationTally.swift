/// Counts answers to verifiers, for the academy's own statistics. Counting is losable (the figures may miss a second's worth after a crash) and never
/// waits: an implementation gathers and writes later.
package protocol VerificationTally: Sendable {
    func count(_ answer: VerificationAnswer)
}
