/// Who acts. The name goes into the audit trail.
package struct Actor: Sendable, Hashable {
    package let role: Role
    package let name: String

    package init(role: Role, name: String) {
        self.role = role
        self.name = name
    }

    package static let publicVerifier = Actor(role: .verifier, name: "public")
}

extension Actor: CustomStringConvertible {
    package var description: String { "\(role.rawValue):\(name)" }
}
