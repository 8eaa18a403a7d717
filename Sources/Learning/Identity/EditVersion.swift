package import CanonicalJSON

/// Names one state of something that two people, or one in two windows, may edit: whoever changes it says which state they saw. A digest of what is edited and of
/// nothing else, so that it tells nobody anything that they cannot read anyway.
package struct EditVersion: Sendable, Hashable {
    package let text: String

    /// FNV-1a over the canonical text, 64 bits: it tells states apart that follow one another, and proves nothing.
    package init(of edited: JSONValue) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in edited.canonicalBytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// - Parameter expected: the version that the change was made from; nil compares nothing.
    /// - Throws: ``Refusal`` `changed-meanwhile`.
    package func require(_ expected: String?, of thing: some CustomStringConvertible) throws(Refusal) {
        guard expected == nil || expected == text else { throw Refusal(.changedMeanwhile, [thing.description]) }
    }
}
