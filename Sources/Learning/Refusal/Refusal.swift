/// A rule said no, and nothing was changed. Equal by code, so that a test compares with `Refusal(.cohortFull)`.
package struct Refusal: Error, Sendable {
    package let code: RefusalCode

    /// The facts of the sentence, in the order ``explanation(_:)`` needs them.
    package let facts: [LocalizedText]

    /// - Parameter facts: keys, numbers and names, which every language writes alike.
    package init(_ code: RefusalCode, _ facts: [String] = []) { self.init(code, saying: facts.map { LocalizedText($0) }) }

    /// - Parameter facts: words among them.
    package init(_ code: RefusalCode, saying facts: [LocalizedText]) { (self.code, self.facts) = (code, facts) }

    /// Of what was handed in and cannot be right, `invalid-input`.
    ///
    /// - Parameter requirement: what would be right.
    package init(invalid subject: LocalizedText, _ requirement: LocalizedText) { self.init(.invalidInput, saying: [subject, requirement]) }
}

extension Refusal: Equatable {
    package static func == (left: Refusal, right: Refusal) -> Bool { left.code == right.code }
}

extension Refusal: CustomStringConvertible {
    package var description: String { "\(code.rawValue): \(explanation(.english))" }
}
