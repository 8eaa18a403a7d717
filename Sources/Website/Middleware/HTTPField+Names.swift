import HTTPTypes

extension HTTPField.Name {
    static let requestID = HTTPField.Name(verbatim: "x-request-id")
    static let idempotencyKey = HTTPField.Name(verbatim: "idempotency-key")
    static let referrerPolicy = HTTPField.Name(verbatim: "referrer-policy")
    static let permissionsPolicy = HTTPField.Name(verbatim: "permissions-policy")
    static let crossOriginOpenerPolicy = HTTPField.Name(verbatim: "cross-origin-opener-policy")
    static let crossOriginResourcePolicy = HTTPField.Name(verbatim: "cross-origin-resource-policy")
    static let secFetchSite = HTTPField.Name(verbatim: "sec-fetch-site")
    static let formToken = HTTPField.Name(verbatim: "x-csrf-token")
    static let forwarded = HTTPField.Name(verbatim: "forwarded")
    static let forwardedFor = HTTPField.Name(verbatim: "x-forwarded-for")

    /// - Parameter name: a token of RFC 9110, in lower case; all of them stand above.
    private init(verbatim name: String) {
        guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is no header name") }
        self = field
    }
}
