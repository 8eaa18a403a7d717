import CanonicalJSON

/// The panel's list of an edition: ranks every file in selection, offers the free seats in that order, places the others in reserve and turns away who is
/// below the least score. Agreed once.
package struct AgreeList: Command {
    package static let name = CommandName.agreeList

    package enum Outcome: Sendable, Hashable {
        case agreed(SelectionList)
        case unchanged(SelectionList)
    }

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    private struct Draft: Sendable {
        let application: Identifier<Application>
        let offer: Identifier<Offer>
        let stamp: AuditStamp
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let cohort = cohort
        let files = try await context.store.read { [actor = context.actor] transaction in
            try transaction.applications.all(in: transaction.permitted(cohort, for: Self.name, by: actor), states: [.nominated, .inSelection]).map(
                \.id
            )
        }
        let drafts = try files.map { Draft(application: $0, offer: try context.identifier(), stamp: try context.stamp()) }
        let stamp = try context.stamp()
        return try await context.store.write { [zones = context.zones] transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            if let list = try transaction.selections.list(of: cohort.id) { return .unchanged(list) }
            let files = try transaction.applications.all(in: cohort.id, states: [.nominated, .inSelection])
            guard !files.isEmpty else { throw Refusal(.nobodyToSelect, [cohort.key.text]) }
            guard files.map(\.id) == drafts.map(\.application) else { throw Refusal(.recordsChanged, [cohort.key.text]) }
            for file in files { try act.refuseOwn(ApplicationFile(application: file, cohort: cohort)) }
            var plan = try transaction.seats.plan(of: cohort.id)
            let list = SelectionList(
                cohort: cohort.id,
                agreedAt: act.at,
                seats: plan.free,
                entries: try Self.entries(files, plan, cohort, in: transaction)
            )
            try transaction.selections.insert(list)
            let byID = Dictionary(uniqueKeysWithValues: zip(files, drafts).map { ($0.0.id, (file: $0.0, draft: $0.1)) })
            for entry in list.entries {
                guard let (application, draft) = byID[entry.application] else { continue }
                let file = ApplicationFile(application: application, cohort: cohort)
                try Self.tell(entry, file, draft, from: &plan, by: zones, in: transaction)
            }
            try transaction.audit.append(act, to: .cohort(cohort.id), person: nil, payload: Self.payload(list))
            return .agreed(list)
        }
    }

    private static func entries(_ files: [Application], _ plan: SeatPlan, _ cohort: Cohort, in transaction: any RecordTransaction) throws
        -> [SelectionList.Entry]
    {
        let terms = cohort.terms.admission
        let scorings = try transaction.scorings.all(in: cohort.id)
        let ranks = try transaction.nominations.ranks(in: cohort.id)
        let scored = files.compactMap { file in
            ScoringRule.mean(scorings[file.id] ?? [], terms: terms).map { SelectionCandidate(file, score: $0, nominationRank: ranks[file.id]) }
        }
        guard scored.count == files.count else {
            throw Refusal(.scoresMissing, ["\(files.count - scored.count)", "\(terms.scorersPerFile)"])
        }
        return SelectionRule.list(scored, plan: plan, terms: terms, on: ApplicationCall.closingDate(of: cohort))
    }

    private static func tell(
        _ entry: SelectionList.Entry,
        _ file: ApplicationFile,
        _ draft: Draft,
        from plan: inout SeatPlan,
        by zones: any TimeZones,
        in transaction: any RecordTransaction
    ) throws {
        let act = try draft.stamp.act(Self.name, on: Subject(cohort: file.cohort.id))
        var file = file
        if file.application.state == .nominated { file = try transaction.apply(.enterSelection, to: file, act) }
        var answerBy: Deadline?
        switch entry.result {
        case .offered: answerBy = try transaction.offerSeat(.offer, to: file, draft.offer, from: &plan, by: zones, act).offer.answerBy
        case .reserve: _ = try transaction.apply(.placeInReserve, to: file, act)
        case .rejected: _ = try transaction.apply(.reject, to: file, act)
        }
        try transaction.record(
            act,
            file,
            [
                "result": .string(entry.result.rawValue), "score": entry.score.json, "position": entry.position.map { .number($0.number) },
                "ground": entry.position.map { .string($0.ground.rawValue) }, "answerBy": answerBy?.json,
            ]
        )
    }

    private static func payload(_ list: SelectionList) -> JSONValue {
        [
            "seats": .number(list.seats),
            "list": .array(list.entries.map { ["application": .string($0.application.description), "result": .string($0.result.rawValue)] }),
        ]
    }
}
