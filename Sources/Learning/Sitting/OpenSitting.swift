import CanonicalJSON

/// Opens a sitting at its time and gives everybody who sits it a page and a code; a group task freezes the learning groups. Once open, again for those who were
/// enrolled since.
package struct OpenSitting: Command {
    package static let name = CommandName.openSitting

    package struct Outcome: Sendable, Equatable {
        package let isNewlyOpen: Bool
        package let entered: Int
        package let unchanged: Int

        package init(isNewlyOpen: Bool, entered: Int, unchanged: Int) {
            (self.isNewlyOpen, self.entered, self.unchanged) = (isNewlyOpen, entered, unchanged)
        }
    }

    package let key: SittingKey
    /// Nil for everybody who takes part in the cohort.
    package let entrants: [EmailAddress]?

    /// - Throws: ``Refusal`` `invalid-input` when a later sitting names nobody: only those who failed or were excused sit it.
    package init(_ key: SittingKey, entrants: [EmailAddress]? = nil) throws(Refusal) {
        guard key.number == 1 || entrants?.isEmpty == false else {
            throw Refusal(
                invalid: LocalizedText(english: "a later sitting without names", french: "une session ultérieure sans noms"),
                LocalizedText(english: "it is for those who failed or were excused", french: "elle est pour ceux qui ont échoué ou sont dispensés")
            )
        }
        (self.key, self.entrants) = (key, entrants)
    }

    private struct Page: Sendable {
        let id: Identifier<Submission>
        let code: SubmissionCode
        let stamp: AuditStamp
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let pages = try await pages(in: context)
        return try await context.store.write { [self] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            let isNew = sitting.state == .scheduled
            if isNew { try open(sitting, act, in: transaction) }
            guard isNew || sitting.state == .open || sitting.state == .lateWindow else {
                throw Refusal(.transitionRefused, [SittingState.noun, sitting.state.rawValue, SittingEvent.open.rawValue])
            }
            let entered = Set(try transaction.submissions.all(in: sitting.id).map(\.enrolment))
            let everybody = try self.everybody(in: sitting, transaction)
            let newcomers = everybody.filter { !entered.contains($0.enrolment.id) }
            guard newcomers.count <= pages.count else { throw Refusal(.recordsChanged, [key.cohort.text]) }
            for (person, page) in zip(newcomers, pages) { try enter(person, page, sitting, in: transaction) }
            return Outcome(isNewlyOpen: isNew, entered: newcomers.count, unchanged: everybody.count - newcomers.count)
        }
    }

    /// One for everybody who might sit: a body that runs again must find the same codes.
    private func pages(in context: CommandContext) async throws -> [Page] {
        let count = try await context.store.read { [key] transaction in
            try transaction.enrolments.all(in: transaction.sittings.require(key).cohort).count
        }
        return try (0..<count).map { _ in
            Page(id: try context.identifier(), code: SubmissionCode(random: try context.random.bytes(5)), stamp: try context.stamp())
        }
    }

    private func open(_ sitting: Sitting, _ act: Act, in transaction: any RecordTransaction) throws {
        let schedule = try sitting.requireSchedule()
        guard schedule.opensAt <= act.at else { throw Refusal(.sittingTooEarly, [key.description, "\(schedule.opens) \(schedule.deadline.zone)"]) }
        var opened = try transaction.sittings.apply(.open, to: sitting, by: act)
        opened.clockAt = schedule.deadline.instant
        try transaction.sittings.update(opened)
        try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json(freezeGroups(for: opened, act, in: transaction)))
    }

    /// The groups of a cohort no longer change from its first group task on (domain.md 2.3).
    private func freezeGroups(for sitting: Sitting, _ act: Act, in transaction: any RecordTransaction) throws -> [String: JSONValue] {
        guard try transaction.frame(of: sitting).assessment.group != nil else { return [:] }
        let groups = try transaction.groups.all(in: sitting.cohort)
        guard groups.contains(where: { $0.frozenAt == nil }) else { return [:] }
        try transaction.groups.freeze(sitting.cohort, at: act.at)
        return ["frozen": .array(groups.map(\.json))]
    }

    private func everybody(in sitting: Sitting, _ transaction: any RecordTransaction) throws -> [EnrolledPerson] {
        let present = try transaction.enrolments.all(in: sitting.cohort).filter { $0.enrolment.state.sitsAssessments }
        guard let entrants else { return present }
        let wanted = Set(entrants)
        let found = present.filter { wanted.contains($0.person.email) }
        if let missing = wanted.subtracting(found.map(\.person.email)).min(by: { $0.text < $1.text }) {
            throw Refusal(.notEnrolled, [missing.text, key.cohort.text])
        }
        return found
    }

    private func enter(_ person: EnrolledPerson, _ page: Page, _ sitting: Sitting, in transaction: any RecordTransaction) throws {
        let act = try page.stamp.act(Self.name, on: sitting.subject)
        let submission = Submission(id: page.id, sitting: sitting.id, enrolment: person.enrolment.id, person: person.person.id, code: page.code)
        try transaction.submissions.insert(submission, at: act.at, by: act.actor)
        try transaction.audit.append(
            act,
            to: .submission(submission.id),
            person: submission.person,
            payload: key.json(["code": .string(page.code.text), "enrolment": .string(person.enrolment.id.description)])
        )
    }
}

extension EnrolmentState {
    /// Whether somebody in this state hands in work.
    var sitsAssessments: Bool {
        switch self {
        case .enrolled, .active: true
        case .interrupted, .requirementsMet, .awardRecommended, .awarded, .deferred, .withdrawn, .noShow, .excluded, .timeExpired, .deceased,
            .completedWithoutAward, .revoked:
            false
        }
    }
}
