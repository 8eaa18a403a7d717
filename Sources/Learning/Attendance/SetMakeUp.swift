import CanonicalJSON

/// Sets somebody a task in place of missed minutes of a module. One task for each module; until it is done, another can take its place.
package struct SetMakeUp: Command {
    package static let name = CommandName.setMakeUp

    package enum Outcome: Sendable, Equatable {
        case set(MakeUp)
        case unchanged(MakeUp)
    }

    package let cohort: CohortKey
    package let email: EmailAddress
    package let module: ContentKey
    package let minutes: Int
    package let task: String

    package init(cohort: CohortKey, email: EmailAddress, module: ContentKey, minutes: Int, task: String) throws(Refusal) {
        guard minutes > 0 else {
            throw Refusal(
                invalid: LocalizedText(english: "\(minutes) minutes", french: "\(minutes) minutes"),
                LocalizedText(english: "a task makes up for at least one", french: "une tâche en rattrape au moins une")
            )
        }
        (self.cohort, self.email, self.module, self.minutes) = (cohort, email, module, minutes)
        self.task = try Reason.required(task)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let found = try transaction.lockEnrolment(of: email, in: cohort, for: Self.name, by: context.actor)
            let act = try stamp.act(Self.name, on: Subject(cohort: found.enrolment.cohort))
            guard found.enrolment.state == .active || found.enrolment.state == .interrupted else {
                throw Refusal(.transitionRefused, ["enrolment", found.enrolment.state.rawValue, Self.name.rawValue])
            }
            if let existing = try transaction.attendance.makeUps(of: found.enrolment.id).first(where: { $0.module == module }) {
                if existing.minutes == minutes && existing.task == task { return .unchanged(existing) }
                guard existing.doneAt == nil else { throw Refusal(.makeUpDone, [email.text, module.text]) }
            }
            let course = try transaction.courses.require(found.courseVersion).course
            guard course.module(module) != nil else {
                throw Refusal(.moduleUnknown, [module.text, course.modules.map(\.key.text).joined(separator: ", ")])
            }
            let timetabled = try transaction.attendance(of: found.enrolment.id, in: course)[module]?.timetabledMinutes ?? 0
            let allowance = AttendanceRule.makeUpAllowance(timetabledMinutes: timetabled, by: course.rules.attendance)
            guard minutes <= allowance else { throw Refusal(.makeUpTooLong, ["\(minutes)", module.text, "\(allowance)"]) }
            let makeUp = MakeUp(enrolment: found.enrolment.id, module: module, minutes: minutes, task: task, doneAt: nil)
            try transaction.attendance.put(makeUp, at: act.at)
            try transaction.audit.append(
                act,
                to: .enrolment(found.enrolment.id),
                person: found.enrolment.person,
                payload: ["module": .string(module.text), "minutes": .integer(Int64(minutes)), "task": .string(task)]
            )
            return .set(makeUp)
        }
    }
}
