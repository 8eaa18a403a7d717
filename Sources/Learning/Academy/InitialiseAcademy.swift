import CanonicalJSON

/// Fixes the academy's identity and the root it seals under. Saying the same again changes nothing; saying anything else is refused for good.
package struct InitialiseAcademy: Command {
    package static let name = CommandName.initialiseAcademy

    package enum Outcome: Sendable, Equatable { case initialised, unchanged }

    package let identity: AcademyIdentity

    package let rootFingerprint: String

    /// - Parameter rootFingerprint: of keys that exist already, so that no academy is ever registered without its keys.
    package init(_ identity: AcademyIdentity, rootFingerprint: String) {
        self.identity = identity
        self.rootFingerprint = rootFingerprint
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [identity, rootFingerprint] transaction in
            let act = try stamp.act(Self.name)
            if let existing = try transaction.academy.identity() {
                guard try existing == identity && transaction.academy.rootFingerprint() == rootFingerprint else {
                    throw Refusal(.academyExists, [existing.name.english])
                }
                return .unchanged
            }
            try transaction.academy.insert(identity, rootFingerprint: rootFingerprint, at: stamp.at)
            try transaction.audit.append(
                act,
                to: .academy,
                person: nil,
                payload: [
                    "name": .string(identity.name.english), "publicAddress": .string(identity.publicAddress),
                    "serialPrefix": .string(identity.serialPrefix), "demonstration": .boolean(identity.isDemonstration),
                    "root": .string(rootFingerprint),
                ]
            )
            return .initialised
        }
    }
}
