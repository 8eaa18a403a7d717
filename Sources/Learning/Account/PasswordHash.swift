/// A password's hash as a PHC string, which says how it was made. To the rules of the school it is opaque; printed by nothing but ``text``.
package struct PasswordHash: Sendable, Hashable {
    package let text: String

    package init(_ text: String) { self.text = text }
}

extension PasswordHash: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(password hash)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
