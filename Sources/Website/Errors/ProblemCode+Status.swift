package import Hummingbird

extension ProblemCode {
    package var status: HTTPResponse.Status {
        switch self {
        case .badRequest, .percentEncodingInvalid, .textInvalid, .fieldRepeated, .tooManyFields, .boundaryInvalid, .multipartMalformed,
            .multipartIncomplete, .partHeaderTooLarge, .tooManyParts, .bodyIncomplete, .jsonInvalid, .queryNotTaken:
            .badRequest
        case .localOnly: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .bodyTooSlow: .requestTimeout
        case .formTooLarge, .filesTooLarge, .bodyTooLarge: .contentTooLarge
        case .queryTooLong: .uriTooLong
        case .mediaTypeUnsupported, .jsonExpected, .contentEncodingUnsupported, .partEncodingUnsupported: .unsupportedMediaType
        case .serialMissing, .codeMissing, .fileMissing, .fileEmpty, .tooManyFiles: .unprocessableContent
        case .internalError: .internalServerError
        case .overloaded, .recordsUnavailable, .deadlinePassed, .tooManyUploads: .serviceUnavailable
        }
    }
}
