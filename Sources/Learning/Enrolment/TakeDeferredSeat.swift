import CanonicalJSON

/// Brings somebody who was deferred into the next edition: the enrolment moves there with its marks, and keeps the modules whose attendance was met. The seat counts among
/// that edition's seats, not in the country's cap (ruling 25).
package struct TakeDeferredSeat: Command {
    package static let name = CommandName.takeDeferredSeat

    package let cohort: CohortKey
    package let email: EmailAddress
    package let edition: CohortKey

    /// - Parameters:
    ///   - cohort: from which the person was deferred.
    ///   - edition: the next one of the same course.
    package init(cohort: CohortKey, email: EmailAddress, edition: CohortKey) {
        (self.cohort, self.email, self.edition) = (cohort, email, edition)
    }

    package func perform(in context: CommandContext) async throws -> EnrolmentChange {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let next = try transaction.cohorts.requireLocked(edition)
            let act = try stamp.act(Self.name, on: Subject(cohort: next.id))
            let person = try transaction.people.require(email)
            if let there = try transaction.enrolments.find(cohort: next.id, person: person.id) { return .unchanged(there) }
            let found = try transaction.lockEnrolment(of: email, in: cohort, for: Self.name, by: context.actor)
            let former = try transaction.cohorts.require(cohort)
            guard try transaction.cohorts.next(after: former)?.id == next.id else { throw Refusal(.nextEditionOther, [edition.text, cohort.text]) }
            guard found.enrolment.state == .deferred else {
                throw Refusal(.transitionRefused, ["enrolment", found.enrolment.state.rawValue, EnrolmentEvent.takeDeferredSeat.rawValue])
            }
            if next.courseVersion != former.courseVersion, try transaction.marks.steps(in: former.id)[found.enrolment.id] != nil {
                throw Refusal(.equivalentsMissing, [cohort.text, edition.text])
            }
            let kept = try keepModules(of: found, in: former, transaction)
            let moved = try transaction.enrolments.move(found.enrolment, to: next.id)
            let changed = try transaction.enrolments.apply(.takeDeferredSeat, to: moved, reason: nil, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .enrolment(changed.id),
                person: changed.person,
                payload: ["from": .string(cohort.text), "to": .string(edition.text), "modulesKept": .array(kept.map { .string($0.text) })]
            )
            return .changed(changed, from: .deferred)
        }
    }

    /// Modules whose attendance was met stay with the edition in which they were attended; the others are taken whole with the next one.
    private func keepModules(of found: EnrolmentInCohort, in former: Cohort, _ transaction: any RecordTransaction) throws -> [ContentKey] {
        let course = try transaction.courses.require(found.courseVersion).course
        let met = try transaction.attendance(of: found.enrolment.id, in: course).modules.filter(\.isMet).map(\.key)
        for module in met where try transaction.attendance.edition(of: module, for: found.enrolment.id) == nil {
            try transaction.attendance.setEdition(of: module, for: found.enrolment.id, to: former.id)
        }
        return met
    }
}
