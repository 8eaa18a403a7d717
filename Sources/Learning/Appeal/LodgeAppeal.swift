import CanonicalJSON

/// A trainee appeals against one released result, within the term, once for each release. An open appeal holds the documents of its own candidate and of
/// nobody else.
package struct LodgeAppeal: Command {
    package static let name = CommandName.lodgeAppeal

    package enum Outcome: Sendable, Equatable {
        case lodged(Appeal)
        case unchanged(Appeal)
    }

    package let cohort: CohortKey
    package let person: EmailAddress
    package let assessment: ContentCode
    package let ground: Appeal.Ground
    package let statement: String

    package init(cohort: CohortKey, person: EmailAddress, assessment: ContentCode, ground: Appeal.Ground, statement: String?) throws(Refusal) {
        (self.cohort, self.person, self.assessment, self.ground) = (cohort, person, assessment, ground)
        self.statement = try Reason.required(statement)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Appeal> = try context.identifier()
        let stamp = try context.stamp()
        let zones = context.zones
        return try await context.store.write { [self] transaction in
            let result = try ReviewedResult.find(cohort: cohort, person: person, assessment, for: Self.name, by: stamp.actor, in: transaction)
            let act = try stamp.act(Self.name, on: result.subject)
            if let earlier = try transaction.appeals.find(result.enrolment.id, assessment, release: result.told.release) {
                return .unchanged(earlier)
            }
            let term = try ReviewTerm.appeal(releasedAt: result.told.at, terms: result.cohort.terms, zones: zones)
            guard !term.isPast(at: act.at) else { throw Refusal(.reviewTermOver, [term.description]) }
            guard try !transaction.appeals.waivers(in: result.cohort.id).contains(result.enrolment.id) else { throw Refusal(.appealWaived) }
            let appeal = Appeal(
                id: id,
                enrolment: result.enrolment.id,
                assessment: assessment,
                release: result.told.release,
                ground: ground,
                statement: statement,
                lodgedAt: act.at,
                state: .initial
            )
            try transaction.appeals.insert(appeal, assessment: result.assessment.id, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .appeal(id),
                person: result.enrolment.person,
                payload: [
                    "enrolment": .string(result.enrolment.id.description), "assessment": .string(assessment.description),
                    "release": .string(result.told.release.description), "ground": .string(ground.rawValue), "statement": .string(statement),
                ]
            )
            return .lodged(appeal)
        }
    }
}
