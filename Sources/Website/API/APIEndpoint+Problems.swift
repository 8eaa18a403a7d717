import Hummingbird

extension APIEndpoint {
    /// Every status, beside 200, that an answer can have.
    ///
    /// What the rules refuse is told by kind (``RefusalCode/Kind``), and any command may say any of them but those that need something special: a body, a query,
    /// a version, a key.
    var problems: [HTTPResponse.Status] {
        var statuses: [HTTPResponse.Status] = [.unauthorized, .internalServerError, .serviceUnavailable]
        if command != nil { statuses += [.badRequest, .forbidden, .notFound, .conflict, .unprocessableContent] }
        if parameters.contains(where: { $0.place == .query && $0.name != APIParameter.language.name }) || method == .get {
            statuses.append(.uriTooLong)
        }
        if method != .get && method != .delete || honoursRepetitionKey { statuses += [.requestTimeout, .contentTooLarge, .unsupportedMediaType] }
        if parameters.contains(where: { $0.name == APIParameter.ifMatch.name }) { statuses.append(.preconditionFailed) }
        if honoursRepetitionKey { statuses.append(.tooManyRequests) }
        return statuses.sorted { $0.code < $1.code }
    }
}
