import Testing

/// Something that can be done to the trail behind the program's back.
struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The fault that must be among the findings.
    let fault: String
    let sql: [String]

    private static let first = "(SELECT id FROM audit_entry WHERE command = 'mark-record' ORDER BY sequence LIMIT 1)"
    private static let last = "(SELECT id FROM audit_entry WHERE command = 'mark-record' ORDER BY sequence DESC LIMIT 1)"
    private static let otherPayload = "(SELECT content FROM audit_entry WHERE id <> \(first) AND nonce IS NOT NULL LIMIT 1)"

    static let all = [
        Tampering("another payload", "payload-changed", "UPDATE audit_entry SET content = \(otherPayload) WHERE id = \(first)"),
        Tampering("no payload", "payload-missing", "UPDATE audit_entry SET nonce = NULL, content = NULL WHERE id = \(first)"),
        Tampering(
            "a mark taken out",
            "entry-missing",
            "DELETE FROM audit_entry WHERE id = \(first)"
        ),
        Tampering(
            "the last mark taken out",
            "link-broken",
            "DELETE FROM audit_entry WHERE id = \(last)"
        ),
        Tampering("another actor", "entry-changed", "UPDATE audit_entry SET actor = 'nobody' WHERE id = \(first)"),
        Tampering("another time", "entry-changed", "UPDATE audit_entry SET at = at + 1 WHERE id = \(first)"),
        Tampering("another chain", "chain-broken", "UPDATE audit_entry SET previous = commitment WHERE id = \(first)"),
        Tampering("another link", "link-broken", "UPDATE audit_entry SET link = commitment WHERE id = \(first)"),
    ]

    private init(_ description: String, _ fault: String, _ sql: String...) {
        (testDescription, self.fault, self.sql) = (description, fault, sql)
    }
}
