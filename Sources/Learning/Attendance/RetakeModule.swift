import CanonicalJSON

/// Lets somebody who missed a module take it with a later edition: from then on that edition's sessions count for it, and its register lists the person.
package struct RetakeModule: Command {
    package static let name = CommandName.retakeModule

    package enum Outcome: Sendable, Equatable {
        case arranged
        case unchanged
    }

    package let cohort: CohortKey
    package let email: EmailAddress
    package let module: ContentKey
    package let edition: CohortKey

    package init(cohort: CohortKey, email: EmailAddress, module: ContentKey, edition: CohortKey) {
        (self.cohort, self.email, self.module, self.edition) = (cohort, email, module, edition)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let found = try transaction.lockEnrolment(of: email, in: cohort, for: Self.name, by: context.actor)
            let enrolment = found.enrolment
            let act = try stamp.act(Self.name, on: Subject(cohort: enrolment.cohort))
            let (own, other) = (try transaction.cohorts.require(cohort), try transaction.cohorts.require(edition))
            guard try transaction.attendance.edition(of: module, for: enrolment.id) != other.id else { return .unchanged }
            guard enrolment.state == .active || enrolment.state == .interrupted else {
                throw Refusal(.transitionRefused, ["enrolment", enrolment.state.rawValue, Self.name.rawValue])
            }
            let (version, otherVersion) = (try transaction.courses.require(own.courseVersion), try transaction.courses.require(other.courseVersion))
            let isSuitable = version.key == otherVersion.key && otherVersion.course.module(module) != nil && own.startsOn < other.startsOn
            guard version.course.module(module) != nil, isSuitable else { throw Refusal(.editionUnsuitable, [module.text, edition.text]) }
            try transaction.attendance.setEdition(of: module, for: enrolment.id, to: other.id)
            try transaction.audit.append(
                act,
                to: .enrolment(enrolment.id),
                person: enrolment.person,
                payload: ["module": .string(module.text), "edition": .string(edition.text)]
            )
            return .arranged
        }
    }
}
