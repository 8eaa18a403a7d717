import CanonicalJSON
import Operations

extension ProblemJSON {
    /// What ``ProblemJSON`` looks like to programs.
    static let schema = Schema.object([
        (name: "type", schema: Schema(["type": "string"]), isRequired: true),
        (name: "title", schema: Schema(["type": "string"]), isRequired: true),
        (name: "status", schema: Schema(["type": "integer"]), isRequired: true),
        (name: "code", schema: Schema(["type": "string", "description": "What programs go by; it never changes."]), isRequired: true),
        (name: "detail", schema: Schema(["type": "string", "description": "For people: what is wrong, and what would be right."]), isRequired: true),
        (name: "requestId", schema: Schema(["type": "string"]), isRequired: true),
        (name: "errors", schema: .list(of: fault), isRequired: false),
    ])

    private static let fault = Schema.object([
        (name: "field", schema: Schema(["type": "string"]), isRequired: true),
        (name: "detail", schema: Schema(["type": "string"]), isRequired: true),
    ])
}
