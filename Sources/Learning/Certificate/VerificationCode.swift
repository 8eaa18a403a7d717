/// The second thing a paper must show beside its serial: eight random characters (40 bits), `7KQM-2X9D`.
package struct VerificationCode: Sendable, Hashable {
    package let text: String

    /// - Parameter random: at least 5 bytes.
    package init(random: [UInt8]) {
        text = Base32.grouped(Base32.text(Base32.values(random, count: 8)))
    }

    /// What somebody typed, in its printed form; nil when it cannot be a code.
    package init?(typed text: String) {
        guard let values = Base32.typed(text), values.count == 8 else { return nil }
        self.text = Base32.grouped(Base32.text(values))
    }

    package init(stored text: String) { self.text = text }
}

extension VerificationCode: CustomStringConvertible {
    package var description: String { text }
}
