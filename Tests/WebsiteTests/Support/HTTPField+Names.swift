import HTTPTypes

extension HTTPField.Name {
    static let requestID = named("x-request-id")
    static let idempotencyKey = named("idempotency-key")
    static let secFetchSite = named("sec-fetch-site")
    static let referrerPolicy = named("referrer-policy")
    static let permissionsPolicy = named("permissions-policy")
    static let forwardedFor = named("x-forwarded-for")

    private static func named(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is no header name") }
        return name
    }
}
