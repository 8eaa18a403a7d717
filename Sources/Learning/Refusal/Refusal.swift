/// A rule said no, and nothing was changed. Equal by code, so that a test compares with `Refusal(.cohortFull)`.
package struct Refusal: Error, Sendable {
    package let code: RefusalCode

    /// The facts of the sentence, in the order ``explanation(_:)`` needs them.
    package let facts: [String]

    package init(_ code: RefusalCode, _ facts: [String] = []) {
        self.code = code
        self.facts = facts
    }
}

extension Refusal: Equatable {
    package static func == (left: Refusal, right: Refusal) -> Bool { left.code == right.code }
}

extension Refusal: CustomStringConvertible {
    package var description: String { "\(code.rawValue): \(explanation(.english))" }
}
