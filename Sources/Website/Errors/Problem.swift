import CanonicalJSON
import Hummingbird
import Learning
import Operations

/// A failed request as the client is told of it: the same for a page and for JSON.
struct Problem: Sendable {
    let code: String
    let status: HTTPResponse.Status
    let explanation: LocalizedText
    let allowedMethods: [HTTPRequest.Method]
    /// The fields that are wrong.
    private(set) var faults: [InvalidFields.Fault] = []
    /// Seconds after which to try again, for ``RefusalCode/Kind/tooOften``.
    private(set) var retryAfter: Int?
    /// For the log only.
    let isUnexpected: Bool

    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal:
            self.init(refusal)
        case let invalid as InvalidFields:
            self.init(invalid)
        case let invalid as JSONError:
            self.init(invalid)
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
        isUnexpected = false
        retryAfter = refusal.code.kind == .tooOften ? refusal.facts.first.flatMap { Int($0.english) } : nil
    }

    init(_ invalid: InvalidFields) {
        let code = RefusalCode.invalidInput
        (self.code, status) = (code.rawValue, code.status)
        let refusals = invalid.faults.map { Refusal(invalid: LocalizedText($0.path.isEmpty ? "JSON" : $0.path), $0.requirement) }
        func sentences(_ language: Language) -> String { refusals.map { $0.explanation(language) }.joined(separator: " ") }
        explanation = LocalizedText(english: sentences(.english), french: sentences(.french))
        allowedMethods = []
        faults = invalid.faults
        isUnexpected = false
    }

    /// With what is wrong, and where.
    init(_ invalid: JSONError) {
        let code = invalid.code == .tooLarge ? ProblemCode.bodyTooLarge : .jsonInvalid
        (self.code, status) = (code.rawValue, code.status)
        explanation = LocalizedText(
            english: "\(code.explanation.english) \(invalid.description.prefix(1).uppercased())\(invalid.description.dropFirst()).",
            french: "\(code.explanation.french) Erreur à l’octet \(invalid.offset) (\(invalid.code.rawValue))."
        )
        allowedMethods = []
        isUnexpected = false
    }

    init(_ code: ProblemCode, allowedMethods: [HTTPRequest.Method] = [], isUnexpected: Bool = false) {
        self.code = code.rawValue
        status = code.status
        explanation = code.explanation
        self.allowedMethods = allowedMethods
        self.isUnexpected = isUnexpected
    }
}
