import CanonicalJSON

/// Fixes the academy's identity. Saying the same again changes nothing; saying anything else is refused for good.
package struct InitialiseAcademy: Command {
    package static let name = CommandName.initialiseAcademy

    package enum Outcome: Sendable, Equatable { case initialised, unchanged }

    package let identity: AcademyIdentity

    package init(_ identity: AcademyIdentity) { self.identity = identity }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [identity] transaction in
            if let existing = try transaction.academy.identity() {
                guard existing == identity else { throw Refusal(.academyExists, [existing.name.english]) }
                return .unchanged
            }
            try transaction.academy.insert(identity, at: stamp.at)
            try transaction.audit.append(
                stamp,
                to: .academy,
                command: Self.name,
                person: nil,
                payload: [
                    "name": .string(identity.name.english), "publicAddress": .string(identity.publicAddress),
                    "serialPrefix": .string(identity.serialPrefix), "demonstration": .boolean(identity.isDemonstration),
                ]
            )
            return .initialised
        }
    }
}
