import CanonicalJSON

/// The second person's agreement, which makes awards of what was proposed: people who are not on record yet, seats in the editions of then, awards without marks
/// that name their source (ruling 8). Nobody agrees to what they proposed themselves, or to an award of their own; what the records meanwhile say against a row
/// keeps all of it from becoming awards.
package struct ApproveAwardImport: Command {
    package static let name = CommandName.approveAwardImport

    package enum Outcome: Sendable, Equatable {
        /// How many awards there are now, and how many people came with them.
        case approved(awards: Int, newcomers: Int)
        case unchanged
    }

    package let id: Identifier<AwardImport>

    package init(_ id: Identifier<AwardImport>) { self.id = id }

    /// What a row needs from outside the transaction.
    private struct Draw: Sendable {
        let person: Identifier<Person>
        let key: [UInt8]
        let enrolment: Identifier<Enrolment>
        let award: Identifier<Award>
        let personStamp: AuditStamp
        let awardStamp: AuditStamp
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let count = try await context.store.read { try $0.awardImports.awards(of: id).count }
        let draws = try (0..<count).map { _ in
            Draw(
                person: try context.identifier(),
                key: try context.random.bytes(32),
                enrolment: try context.identifier(),
                award: try context.identifier(),
                personStamp: try context.stamp(),
                awardStamp: try context.stamp()
            )
        }
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let proposal = try transaction.awardImports.requireLocked(id)
            guard proposal.state != .approved else { return .unchanged }
            guard try transaction.awardImports.proposer(of: id)?.isSame(as: act.actor) == false else {
                throw Refusal(.secondPersonNeeded, [act.actor.description])
            }
            let awards = try transaction.awardImports.awards(of: id)
            guard awards.count == draws.count else { throw Refusal(.recordsChanged, [proposal.label]) }
            let cohorts = try lockEditions(of: awards, in: transaction)
            let verdicts = try transaction.judge(awards, isProposal: false, today: act.at.utcDate)
            try refuse(verdicts, act.actor)
            var newcomers: [EmailAddress: Person] = [:]
            for (verdict, draw) in zip(verdicts, draws) {
                guard let cohort = cohorts[verdict.award.edition] else { throw Refusal(.recordsChanged, [proposal.label]) }
                let person = try newcomers[verdict.award.email] ?? holder(verdict, draw, in: transaction)
                if case .newcomer = verdict.finding { newcomers[person.email] = person }
                try record(verdict.award, of: person, in: cohort, draw, transaction)
            }
            try transaction.awardImports.approve(id, by: act.actor, at: act.at)
            try transaction.awardImports.forgetPeople(in: id)
            try transaction.awardImports.apply(.approve, to: proposal, reason: nil, by: act)
            try transaction.audit.append(
                act,
                to: .awardImport(id),
                person: nil,
                payload: ["awards": .array(draws.map { .string($0.award.description) })]
            )
            return .approved(awards: awards.count, newcomers: newcomers.count)
        }
    }

    private func lockEditions(of awards: [PastAward], in transaction: any RecordTransaction) throws -> [CohortKey: Cohort] {
        var cohorts: [CohortKey: Cohort] = [:]
        for key in Set(awards.map(\.edition)).sorted(by: { $0.text < $1.text }) { cohorts[key] = try transaction.cohorts.requireLocked(key) }
        return cohorts
    }

    private func refuse(_ verdicts: [PastAwardVerdict], _ actor: Actor) throws(Refusal) {
        let stale = verdicts.filter { !$0.isNew }
        if let first = stale.first {
            let reason = first.reasons.first?.text.english ?? "the award is recorded already"
            throw Refusal(.awardImportStale, ["\(stale.count)", "\(first.award.line)", reason])
        }
        let isOwn = verdicts.contains { verdict in
            guard case .known(let person) = verdict.finding else { return false }
            return person == actor.person
        }
        if isOwn { throw Refusal(.secondPersonNeeded, [actor.description]) }
    }

    private func holder(_ verdict: PastAwardVerdict, _ draw: Draw, in transaction: any RecordTransaction) throws -> Person {
        let award = verdict.award
        if case .known(let id) = verdict.finding {
            guard let person = try transaction.people.find(id) else { throw Refusal(.personUnknown, [award.email.text]) }
            return person
        }
        let act = try draw.personStamp.act(Self.name)
        let person = Person(id: draw.person, email: award.email, name: award.name, country: award.country)
        try transaction.people.insert(person, key: draw.key, at: act.at)
        try transaction.audit.append(
            act,
            to: .person(person.id),
            person: person.id,
            payload: [
                "email": .string(person.email.text), "latinName": .string(person.name.latin),
                "nativeName": person.name.native.map(JSONValue.string) ?? .null, "country": .string(person.country.code),
            ]
        )
        return person
    }

    private func record(_ past: PastAward, of person: Person, in cohort: Cohort, _ draw: Draw, _ transaction: any RecordTransaction) throws {
        let act = try draw.awardStamp.act(Self.name)
        try transaction.seats.takeUncapped(in: cohort.id, for: draw.enrolment)
        let enrolment = Enrolment(id: draw.enrolment, cohort: cohort.id, person: person.id, state: .enrolled)
        try transaction.enrolments.insert(enrolment, at: act.at, by: act.actor)
        _ = try transaction.enrolments.apply(.recordPastAward, to: enrolment, reason: past.source, at: act.at, by: act.actor)
        let award = Award(id: draw.award, enrolment: enrolment.id, past: past.awardedOn, source: past.source, recordedAt: act.at)
        try transaction.awards.insert(award, at: act.at)
        try transaction.awardImports.settle(past.line, of: id, as: award.id)
        try transaction.audit.append(
            act,
            to: .enrolment(enrolment.id),
            person: person.id,
            payload: .object(
                [
                    "import": .string(id.description), "cohort": .string(cohort.key.text), "email": .string(person.email.text),
                ].merging(AwardTrail.json(award, ratifiedOn: award.ratifiedOn, by: .imported).objectValue ?? [:]) { $1 }
            )
        )
    }
}
