/// What is wrong with `multipart/form-data` (RFC 7578, RFC 2046).
package enum MultipartError: Error, Sendable, Hashable {
    case boundaryInvalid
    /// Something else than a part where a part must begin, or a part without its name.
    case malformed
    /// The data end before the closing delimiter.
    case incomplete
    case headerTooLarge
    case tooManyParts
    case partTooLarge
    /// A part in base64 or quoted-printable: RFC 7578 4.7 deprecates them, and reading the file undecoded would call it altered.
    case encodingUnsupported
    case notUTF8

    var problem: ProblemCode {
        switch self {
        case .boundaryInvalid: .boundaryInvalid
        case .malformed: .multipartMalformed
        case .incomplete: .multipartIncomplete
        case .headerTooLarge: .partHeaderTooLarge
        case .tooManyParts: .tooManyParts
        case .partTooLarge: .formTooLarge
        case .encodingUnsupported: .partEncodingUnsupported
        case .notUTF8: .textInvalid
        }
    }
}
