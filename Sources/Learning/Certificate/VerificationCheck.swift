/// One thing that was looked at, on a line of its own.
package struct VerificationCheck: Sendable, Hashable {
    package enum Result: String, Sendable {
        case yes, no
        case notChecked = "not-checked"
    }

    /// A stable name: `seal-intact`, `in-register`.
    package let name: String
    package let result: Result
    /// Why, in English, for whoever looks closer; empty where the name says it all.
    package let detail: String

    package init(_ name: String, _ result: Result, _ detail: String = "") {
        self.name = name
        self.result = result
        self.detail = detail
    }
}
