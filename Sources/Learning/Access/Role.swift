/// In what capacity somebody acts.
package enum Role: String, Sendable, CaseIterable {
    /// Works on the machine itself, with access to the academy's data.
    case `operator`
    /// Somebody without an account who checks a certificate.
    case verifier
    /// The program's own background work.
    case worker
}
