/// The two curves of the academy's keys: P-384 for the root, which must last longest, P-256 for everything that signs often.
package enum Curve: String, Sendable, Hashable, CaseIterable {
    case p256 = "P-256"
    case p384 = "P-384"
}
