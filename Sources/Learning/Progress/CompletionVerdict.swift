/// What still bars somebody from the award, as far as it is theirs to do.
package struct CompletionVerdict: Sendable, Hashable {
    package enum Missing: Sendable, Hashable {
        /// The module, and its numbers in a sentence.
        case attendance(ContentKey, LocalizedText)
        case notHandedIn(ContentCode)
        /// A released mark, neither passed nor compensated.
        case failed(ContentCode, mark: Int)
        case outOfTime(LocalDate)
    }

    /// In the order of the course; empty when all is done.
    package let missing: [Missing]

    package init(missing: [Missing]) { self.missing = missing }

    package var isComplete: Bool { missing.isEmpty }
}

extension CompletionVerdict.Missing {
    package var explanation: LocalizedText {
        switch self {
        case .attendance(_, let numbers):
            numbers
        case .notHandedIn(let code):
            LocalizedText(english: "\(code) is not handed in.", french: "\(code) n'est pas remis.")
        case .failed(let code, let mark):
            LocalizedText(english: "\(code) has \(mark), which is no pass.", french: "\(code) a obtenu \(mark), ce qui ne suffit pas.")
        case .outOfTime(let lastDay):
            LocalizedText(
                english: "The time for the award ended on \(lastDay.inWords(.english)).",
                french: "Le délai pour obtenir le titre a pris fin le \(lastDay.inWords(.french))."
            )
        }
    }
}
