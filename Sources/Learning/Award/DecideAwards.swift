/// The award board's act on a cohort: judges everybody's marks, recommends those whose marks carry the award, and records the ratification where there is one.
/// Run again later, it takes up who has become ready and ratifies what was recommended; nothing decided is decided twice.
package struct DecideAwards: Command {
    package static let name = CommandName.decideAwards

    package struct Decision: Sendable, Hashable {
        package enum Result: String, Sendable {
            case recommended, awarded
            case notYet = "not-yet"
            /// Decided at an earlier board, or left before the end.
            case unchanged
        }

        package let person: Person
        package let result: Result
        package let verdict: AwardVerdict
    }

    package let cohort: CohortKey
    package let boardDate: LocalDate
    package let ratifiedOn: LocalDate?

    package init(cohort: CohortKey, boardDate: LocalDate, ratifiedOn: LocalDate?) throws(Refusal) {
        if let ratifiedOn, ratifiedOn < boardDate {
            throw Refusal(.ratifiedBeforeBoard, [boardDate.description, ratifiedOn.description])
        }
        self.cohort = cohort
        self.boardDate = boardDate
        self.ratifiedOn = ratifiedOn
    }

    private struct Draft: Sendable {
        let award: Identifier<Award>
        let stamp: AuditStamp
    }

    package func perform(in context: CommandContext) async throws -> [Decision] {
        for date in [boardDate, ratifiedOn].compactMap(\.self) where date > context.clock.now.utcDate {
            throw Refusal(.boardDateInFuture, [date.description])
        }
        let count = try await context.store.read { [cohort, actor = context.actor] in
            try $0.enrolments.all(in: $0.permitted(cohort, for: Self.name, by: actor)).count
        }
        let drafts = try (0..<count).map { _ in Draft(award: try context.identifier(), stamp: try context.stamp()) }
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            let subject = Subject(cohort: cohort.id)
            try context.actor.require(Self.name, on: subject)
            guard cohort.endsOn <= boardDate else { throw Refusal(.boardBeforeEnd, [boardDate.description, cohort.endsOn.description]) }
            let course = try transaction.courses.require(cohort.courseVersion).course
            try requireClosedBoard(of: cohort, in: transaction)
            let marks = try transaction.marks.marks(in: cohort.id)
            let attendance = try transaction.attendance(ofMembersOf: cohort.key, in: course)
            let suspected = try transaction.integrityCases.enrolmentsWithOpenCase(in: cohort.id)
            let awards = try transaction.awards.all(in: cohort.id)
            let members = try transaction.enrolments.all(in: cohort.id)
            guard members.count == drafts.count else { throw Refusal(.recordsChanged, [cohort.key.text]) }
            let unrecorded = AttendanceRule.judge(ModuleAttendance.all(of: course, sessions: [], makeUps: []), by: course.rules.attendance)
            return try zip(members, drafts).map { member, draft in
                let verdict = AwardRule.judge(
                    AwardCase(
                        plan: course.plan,
                        rules: course.rules,
                        marks: marks[member.enrolment.id] ?? [:],
                        attendance: AttendanceHurdle.all(of: attendance[member.enrolment.id] ?? unrecorded),
                        openIntegrityCases: suspected.contains(member.enrolment.id) ? 1 : 0
                    )
                )
                let result = try decide(
                    member.enrolment,
                    verdict,
                    awards[member.enrolment.id],
                    draft.award,
                    draft.stamp.act(Self.name, on: subject),
                    in: transaction
                )
                return Decision(person: member.person, result: result, verdict: verdict)
            }
        }
    }

    /// Where the award board of that day is minuted here, its minutes come first.
    private func requireClosedBoard(of cohort: Cohort, in transaction: any RecordTransaction) throws {
        guard let board = try transaction.boards.find(cohort.id, on: boardDate), board.kind == .award else { return }
        guard board.state == .closed else { throw Refusal(.boardNotClosed, ["\(cohort.key) \(boardDate)"]) }
    }

    private func decide(
        _ enrolment: Enrolment,
        _ verdict: AwardVerdict,
        _ existing: Award?,
        _ id: Identifier<Award>,
        _ act: Act,
        in transaction: any RecordTransaction
    ) throws -> Decision.Result {
        switch enrolment.state {
        case .active:
            guard let total = verdict.total, verdict.carriesAward else { return .notYet }
            var current = try transaction.enrolments.apply(.meetRequirements, to: enrolment, reason: nil, at: act.at, by: act.actor)
            current = try transaction.enrolments.apply(.recommendAward, to: current, reason: nil, at: act.at, by: act.actor)
            let award = Award(id: id, enrolment: enrolment.id, boardDate: boardDate, ratifiedOn: nil, total: total)
            try transaction.awards.insert(award, at: act.at)
            if ratifiedOn != nil { try ratify(current, award, act, in: transaction) }
            try record(enrolment, award, act, in: transaction)
            return ratifiedOn == nil ? .recommended : .awarded
        case .awardRecommended:
            guard let existing, ratifiedOn != nil else { return .unchanged }
            try ratify(enrolment, existing, act, in: transaction)
            try record(enrolment, existing, act, in: transaction)
            return .awarded
        case .enrolled, .interrupted:
            return .notYet
        case .requirementsMet, .awarded, .deferred, .withdrawn, .noShow, .excluded, .timeExpired, .deceased, .completedWithoutAward, .revoked:
            return .unchanged
        }
    }

    private func ratify(_ enrolment: Enrolment, _ award: Award, _ act: Act, in transaction: any RecordTransaction) throws {
        guard let ratifiedOn else { return }
        guard award.boardDate <= ratifiedOn else {
            throw Refusal(.ratifiedBeforeBoard, [award.boardDate.description, ratifiedOn.description])
        }
        _ = try transaction.enrolments.apply(.ratifyAward, to: enrolment, reason: nil, at: act.at, by: act.actor)
        try transaction.awards.ratify(award.id, on: ratifiedOn, by: .meeting)
    }

    private func record(_ enrolment: Enrolment, _ award: Award, _ act: Act, in transaction: any RecordTransaction) throws {
        try transaction.audit.append(
            act,
            to: .enrolment(enrolment.id),
            person: enrolment.person,
            payload: AwardTrail.json(award, ratifiedOn: ratifiedOn, by: ratifiedOn == nil ? nil : .meeting)
        )
    }
}
