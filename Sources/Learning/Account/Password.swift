/// A password as somebody typed it, in the one form in which it is hashed. Printed by nothing.
package struct Password: Sendable {
    package let bytes: [UInt8]

    /// White space around it does not count, and composed and decomposed letters are the same (NIST SP 800-63B 5.1.1.2 recommends a normal form).
    package init(_ text: String) { bytes = Array(Self.normal(text).utf8) }

    private static func normal(_ text: String) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return Folding.composed(String(text))
    }

    /// A new password, which must hold what ``PasswordPolicy`` asks.
    package init(choosing text: String, for account: Account) throws(Refusal) {
        let text = Self.normal(text)
        try PasswordPolicy.check(text, for: account)
        bytes = Array(text.utf8)
    }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(password)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
