import Hummingbird
import Learning

extension Request {
    /// The fields of the address.
    ///
    /// - Throws: ``RequestError`` `query-too-long`, ``FormError``.
    func fields(_ limits: WebsiteLimits) throws -> FormFields {
        guard let query = uri.query else { return FormFields() }
        guard query.utf8.count <= limits.queryBytes else { throw RequestError(.queryTooLong) }
        return try FormFields(decoding: query.utf8)
    }

    func language(_ fields: FormFields) -> Language {
        LanguageChoice.language(asked: fields["lang"], acceptLanguage: headers[.acceptLanguage])
    }

    var answerFormat: AnswerFormat { AnswerFormat(accept: headers[.accept]) }
}
