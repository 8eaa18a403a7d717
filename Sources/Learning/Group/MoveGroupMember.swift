import CanonicalJSON

/// Puts somebody into another learning group, or a latecomer into a first one, while groups are not frozen and their sizes allow it.
package struct MoveGroupMember: Command {
    package static let name = CommandName.moveGroupMember

    package enum Outcome: Sendable, Equatable {
        /// Nil where the person was in no group before.
        case moved(from: Int?, to: Int)
        case unchanged
    }

    package let cohort: CohortKey
    package let email: EmailAddress
    package let number: Int
    package let reason: String

    package init(cohort: CohortKey, email: EmailAddress, to number: Int, reason: String) throws(Refusal) {
        (self.cohort, self.email, self.number) = (cohort, email, number)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let enrolment = try transaction.lockEnrolment(of: email, in: cohort.key, for: Self.name, by: context.actor).enrolment
            let groups = try transaction.groups.all(in: cohort.id)
            guard let target = groups.first(where: { $0.number == number }) else { throw Refusal(.groupUnknown, ["\(number)", cohort.key.text]) }
            guard !target.members.contains(enrolment.id) else { return .unchanged }
            guard groups.allSatisfy({ $0.frozenAt == nil }) else { throw Refusal(.groupsFrozen, [cohort.key.text]) }
            guard [.enrolled, .active].contains(enrolment.state) else {
                throw Refusal(.transitionRefused, ["enrolment", enrolment.state.rawValue, Self.name.rawValue])
            }
            let size = try transaction.courses.require(cohort.courseVersion).course.rules.groupSize
            let source = groups.first { $0.members.contains(enrolment.id) }
            for (group, count) in [(target, target.members.count + 1)] + (source.map { [($0, $0.members.count - 1)] } ?? [])
            where !(size.smallest...size.largest).contains(count) {
                throw Refusal(.groupSizeBroken, ["\(group.number)", "\(count)", "\(size.smallest)", "\(size.largest)"])
            }
            try transaction.groups.move(enrolment.id, to: number, in: cohort.id, at: act.at)
            try transaction.audit.append(
                act,
                to: .enrolment(enrolment.id),
                person: enrolment.person,
                payload: .members([
                    "from": source.map { .integer(Int64($0.number)) }, "to": .integer(Int64(number)), "reason": .string(reason),
                ])
            )
            return .moved(from: source?.number, to: number)
        }
    }
}
