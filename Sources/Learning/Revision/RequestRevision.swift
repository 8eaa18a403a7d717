import CanonicalJSON

/// A trainee asks for the revision of one released result, within the term, once for each release.
package struct RequestRevision: Command {
    package static let name = CommandName.requestRevision

    package enum Outcome: Sendable, Equatable {
        case requested(Revision)
        case unchanged(Revision)
    }

    package let cohort: CohortKey
    package let person: EmailAddress
    package let assessment: ContentCode
    package let ground: Revision.Ground
    package let statement: String

    package init(cohort: CohortKey, person: EmailAddress, assessment: ContentCode, ground: Revision.Ground, statement: String?) throws(Refusal) {
        (self.cohort, self.person, self.assessment, self.ground) = (cohort, person, assessment, ground)
        self.statement = try Reason.required(statement)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Revision> = try context.identifier()
        let stamp = try context.stamp()
        let zones = context.zones
        return try await context.store.write { [self] transaction in
            let result = try ReviewedResult.find(cohort: cohort, person: person, assessment, for: Self.name, by: stamp.actor, in: transaction)
            let act = try stamp.act(Self.name, on: result.subject)
            if let earlier = try transaction.revisions.find(result.enrolment.id, assessment, release: result.told.release) {
                return .unchanged(earlier)
            }
            let term = try ReviewTerm.revision(releasedAt: result.told.at, terms: result.cohort.terms, zones: zones)
            guard !term.isPast(at: act.at) else { throw Refusal(.reviewTermOver, [term.description]) }
            let revision = Revision(
                id: id,
                enrolment: result.enrolment.id,
                assessment: assessment,
                release: result.told.release,
                ground: ground,
                statement: statement,
                requestedAt: act.at,
                reviser: nil,
                state: .initial
            )
            try transaction.revisions.insert(revision, assessment: result.assessment.id, at: act.at, by: act.actor)
            try result.move(.requestRevision, reason: nil, by: act, in: transaction)
            try transaction.audit.append(
                act,
                to: .revision(id),
                person: result.enrolment.person,
                payload: [
                    "enrolment": .string(result.enrolment.id.description), "assessment": .string(assessment.description),
                    "release": .string(result.told.release.description), "ground": .string(ground.rawValue), "statement": .string(statement),
                ]
            )
            return .requested(revision)
        }
    }
}
