import CanonicalJSON

/// What something was when somebody read it, in a few letters: whoever changes it names what the change was made from, and one that was made from anything else is
/// refused instead of undoing what somebody else did meanwhile.
///
/// A digest (FNV-1a, 64 bits) of the canonical JSON of what is edited. It guards against accidents: who wants to overwrite need only leave it out.
package struct EditVersion: Sendable, Hashable {
    package let text: String

    init(of json: JSONValue) {
        let (basis, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x100_0000_01B3)
        let digest = json.canonicalBytes.reduce(basis) { ($0 ^ UInt64($1)) &* prime }
        let digits = String(digest, radix: 16)
        text = String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// - Parameters:
    ///   - expected: what the change was made from; nil compares nothing.
    ///   - what: as the refusal calls it.
    /// - Throws: ``Refusal`` `changed-meanwhile`.
    func require(_ expected: String?, of what: String) throws(Refusal) {
        guard let expected, expected != text else { return }
        throw Refusal(.changedMeanwhile, [what])
    }
}
