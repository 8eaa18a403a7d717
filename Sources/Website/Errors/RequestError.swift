package import Hummingbird

/// A request that cannot be answered. Equal by code.
package struct RequestError: Error, Sendable {
    package let code: ProblemCode
    /// The methods that the address takes, for `method-not-allowed`.
    package let allowedMethods: [HTTPRequest.Method]

    package init(_ code: ProblemCode, allowedMethods: [HTTPRequest.Method] = []) {
        self.code = code
        self.allowedMethods = allowedMethods
    }

    static let deadlinePassed = RequestError(.deadlinePassed)
    static let overloaded = RequestError(.overloaded)
}

extension RequestError: Equatable {
    package static func == (left: RequestError, right: RequestError) -> Bool { left.code == right.code }
}
