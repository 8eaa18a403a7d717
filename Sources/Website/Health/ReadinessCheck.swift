/// One thing the server needs in order to answer.
package struct ReadinessCheck: Sendable, Hashable {
    /// A stable name: `database`.
    package let name: String
    package let isReady: Bool
    /// Why it is not ready, for the operator; it is shown to everybody who asks, so it names no secret.
    package let detail: String

    package init(_ name: String, isReady: Bool, detail: String = "") {
        self.name = name
        self.isReady = isReady
        self.detail = detail
    }
}
