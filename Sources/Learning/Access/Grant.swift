/// That an account has a role within a scope.
package struct Grant: Sendable, Hashable {
    package let role: Role
    package let scope: Scope

    package init(_ role: Role, within scope: Scope) {
        self.role = role
        self.scope = scope
    }
}
