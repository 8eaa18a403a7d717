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
    let requestId: String

    enum CodingKeys: String, CodingKey {
        case type, title, status, code, detail, requestId
    }
}
