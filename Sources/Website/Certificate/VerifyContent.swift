import Hummingbird

/// What the body of `POST /verify` is, by its content type.
enum VerifyContent: Sendable, Hashable {
    case file(boundary: String)
    case fields

    /// - Throws: ``RequestError`` `media-type-unsupported` or `content-encoding-unsupported`, ``MultipartError/boundaryInvalid``.
    init(_ request: Request) throws {
        if let encoding = request.headers[.contentEncoding], encoding.lowercased() != "identity" {
            throw RequestError(.contentEncodingUnsupported)
        }
        guard let text = request.headers[.contentType], let header = HeaderValue(text.utf8) else { throw RequestError(.mediaTypeUnsupported) }
        switch header.value {
        case "multipart/form-data": self = .file(boundary: try MultipartBoundary.read(header.parameters))
        case "application/x-www-form-urlencoded": self = .fields
        default: throw RequestError(.mediaTypeUnsupported)
        }
    }
}
