import Hummingbird
import Learning

/// A code by which programs know what went wrong, its status, and its sentence; what differs from case to case stands in it as `…`.
struct DescribedProblem: Sendable {
    let code: String
    let status: HTTPResponse.Status
    let sentence: LocalizedText

    /// By code.
    static let all: [DescribedProblem] =
        (RefusalCode.allCases.map { DescribedProblem(code: $0.rawValue, status: $0.status, sentence: open($0.sentence)) }
        + ProblemCode.allCases.map { DescribedProblem(code: $0.rawValue, status: $0.status, sentence: $0.explanation) })
        .sorted { $0.code < $1.code }

    private static func open(_ sentence: LocalizedText) -> LocalizedText {
        LocalizedText(english: open(sentence.english), french: open(sentence.french))
    }

    private static func open(_ text: String) -> String { (0..<10).reduce(text) { $0.replacing("{\($1)}", with: "…") } }
}
