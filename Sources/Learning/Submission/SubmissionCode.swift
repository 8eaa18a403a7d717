/// What a script is called while it is marked: eight random characters that tell nothing of its author, nor of when it came in.
package struct SubmissionCode: Sendable, Hashable, Comparable {
    package let text: String

    /// - Parameter random: five bytes, forty bits.
    package init(random: [UInt8]) { text = Base32.grouped(Base32.text(Base32.values(random, count: 8))) }

    /// Reads what somebody typed; nil unless it is eight characters of base 32.
    package init?(_ typed: String) {
        guard let values = Base32.typed(typed), values.count == 8 else { return nil }
        text = Base32.grouped(Base32.text(values))
    }

    package static func < (left: SubmissionCode, right: SubmissionCode) -> Bool { left.text < right.text }
}

extension SubmissionCode: CustomStringConvertible {
    package var description: String { text }
}
