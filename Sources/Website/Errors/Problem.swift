import Hummingbird
import Learning

/// A failed request as the client is told of it: the same for a page and for JSON.
struct Problem: Sendable {
    let code: String
    let status: HTTPResponse.Status
    let explanation: LocalizedText
    let allowedMethods: [HTTPRequest.Method]
    /// Seconds after which to try again, for ``RefusalCode/Kind/tooOften``.
    let retryAfter: Int?
    /// For the log only.
    let isUnexpected: Bool

    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal:
            self.init(refusal)
        case let error as RequestError:
            self.init(error.code, allowedMethods: error.allowedMethods)
        case let error as FormError:
            self.init(error.problem)
        case let error as MultipartError:
            self.init(error.problem)
        case is RecordsUnavailable:
            self.init(.recordsUnavailable, isUnexpected: true)
        case let error as HTTPError where error.status == .notFound:
            self.init(.notFound)
        case let error as HTTPError where error.status.kind == .clientError:
            self.init(.badRequest)
        default:
            self.init(.internalError, isUnexpected: true)
        }
    }

    init(_ refusal: Refusal) {
        code = refusal.code.rawValue
        status = refusal.code.status
        explanation = LocalizedText(english: refusal.explanation(.english), french: refusal.explanation(.french))
        allowedMethods = []
        retryAfter = refusal.code.kind == .tooOften ? refusal.facts.first.flatMap { Int($0) } : nil
        isUnexpected = false
    }

    init(_ code: ProblemCode, allowedMethods: [HTTPRequest.Method] = [], isUnexpected: Bool = false) {
        self.code = code.rawValue
        status = code.status
        explanation = code.explanation
        self.allowedMethods = allowedMethods
        retryAfter = nil
        self.isUnexpected = isUnexpected
    }
}
