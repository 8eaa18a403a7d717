/// Tells where one person stands. Five queries, whatever the academy holds, and one where nothing was committed since the last time.
package struct ShowProgress: Command {
    package static let name = CommandName.showProgress

    package let cohort: CohortKey
    package let email: EmailAddress

    package init(cohort: CohortKey, email: EmailAddress) { (self.cohort, self.email) = (cohort, email) }

    package func perform(in context: CommandContext) async throws -> StudyProgress {
        let now = context.clock.now
        return try await context.store.read { transaction in
            let material = try StudyMaterial.of(email, in: cohort, transaction)
            let enrolment = material?.file.enrolment
            let grant = try context.actor.require(Self.name, on: Subject(cohort: enrolment?.cohort, person: enrolment?.person))
            guard let material else { throw Refusal(.notEnrolled, [email.text, cohort.text]) }
            // On their own marks everybody is their holder, whatever office they have beside.
            return try material.progress(isOwn: grant.role == .trainee, at: now, zones: context.zones)
        }
    }
}
