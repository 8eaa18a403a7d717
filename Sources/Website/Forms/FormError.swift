/// What is wrong with `application/x-www-form-urlencoded` data, in a query or a body.
package enum FormError: Error, Sendable, Hashable {
    /// A percent sign without two hexadecimal digits after it.
    case percentEncodingInvalid
    case notUTF8
    case fieldRepeated
    case tooManyFields

    var problem: ProblemCode {
        switch self {
        case .percentEncodingInvalid: .percentEncodingInvalid
        case .notUTF8: .textInvalid
        case .fieldRepeated: .fieldRepeated
        case .tooManyFields: .tooManyFields
        }
    }
}
