import Hummingbird
import Learning

/// What went wrong, where there is no form to give back.
struct ProblemPage: Sendable {
    enum Slot: String, TemplateSlot {
        case heading, explanation, code, request
    }

    private let frame: PageFrame
    private let texts: ProblemTexts
    private let content: Fragment<Slot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        texts = values.text.problem
        content = try Fragment("problem", in: library, texts: [values])
    }

    func response(_ problem: Problem, requestID: String, switchTo address: PageAddress) -> Response {
        let heading = heading(problem.status)
        return frame.response(status: problem.status, title: heading, problem: problem.code, switchTo: address) { page in
            content.write(to: &page) { slot, page in
                switch slot {
                case .heading: page.text(heading)
                case .explanation: page.text(problem.explanation[frame.language])
                case .code: page.text(problem.code)
                case .request: page.text(requestID)
                }
            }
        }
    }

    private func heading(_ status: HTTPResponse.Status) -> String {
        switch status.kind {
        case .serverError: texts.notAnswered
        default: status == .notFound ? texts.notFound : texts.notUnderstood
        }
    }
}
