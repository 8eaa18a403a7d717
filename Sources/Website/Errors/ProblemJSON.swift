import Learning
import Operations

/// A problem as `application/problem+json` (RFC 9457).
///
///     {"code":"file-too-large","detail":"The file is larger than 2 MB.","requestId":"…","status":413,"title":"Content Too Large","type":"about:blank"}
///
/// `code` is stable and what programs go by; `detail` is for people, in the language asked for.
struct ProblemJSON: Encodable {
    let type = "about:blank"
    let title: String
    let status: Int
    let code: String
    let detail: String
    /// Where fields are wrong: each of them.
    let errors: [Fault]?
    let requestId: String

    enum CodingKeys: String, CodingKey {
        case type, title, status, code, detail, errors, requestId
    }

    struct Fault: Encodable {
        /// As in the request: `people[2].email`.
        let field: String
        /// What would be right.
        let detail: String

        init(_ fault: InvalidFields.Fault, _ language: Language) {
            (field, detail) = (fault.path, fault.requirement[language])
        }
    }
}
