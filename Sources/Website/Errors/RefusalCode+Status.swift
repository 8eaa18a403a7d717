package import Hummingbird
package import Learning

extension RefusalCode {
    /// The one table from a rule's "no" to a status.
    package var status: HTTPResponse.Status {
        switch kind {
        case .forbidden: .forbidden
        case .invalid: .unprocessableContent
        case .unknown: .notFound
        case .conflict: .conflict
        case .stale: .preconditionFailed
        case .tooLarge: .contentTooLarge
        case .unavailable: .serviceUnavailable
        }
    }
}
