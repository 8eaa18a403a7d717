/// A document that is JSON but has not the fields its reader needs.
package struct JSONFieldError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Fault: Sendable, Hashable {
        case missing(JSONKind)
        case wrongKind(expected: JSONKind, found: JSONKind)
        case unknown
        /// Of the right kind, but not a value that may stand there; the text says what may.
        case invalid(String)
    }

    /// Where the field stands or should stand, such as `$.keys[2].notBefore`.
    package let path: String
    package let fault: Fault

    package init(path: String, fault: Fault) {
        self.path = path
        self.fault = fault
    }

    package var code: String {
        switch fault {
        case .missing: "json-field-missing"
        case .wrongKind: "json-field-wrong-kind"
        case .unknown: "json-field-unknown"
        case .invalid: "json-field-invalid"
        }
    }

    package var description: String {
        switch fault {
        case .missing(let kind): "\(path) is missing; it must be a JSON \(kind.rawValue)"
        case .wrongKind(let expected, let found): "\(path) is a JSON \(found.rawValue); it must be a JSON \(expected.rawValue)"
        case .unknown: "\(path) is a field this version does not know"
        case .invalid(let reason): "\(path): \(reason)"
        }
    }
}
