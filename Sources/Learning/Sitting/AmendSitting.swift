import CanonicalJSON

/// Changes an open sitting for all, by a minuted amendment that lowers nobody and on which the external examiner was heard (ruling 20).
package struct AmendSitting: Command {
    package static let name = CommandName.amendSitting

    package let key: SittingKey
    package let change: SittingChange
    package let minute: String
    package let externalExaminer: String
    /// Of the sitting as it was read; nil compares nothing.
    package let version: String?

    package init(
        _ key: SittingKey,
        _ change: SittingChange,
        minute: String,
        externalExaminer: String,
        version: String? = nil
    ) throws(Refusal) {
        (self.key, self.change, self.version) = (key, change, version)
        self.minute = try Reason.required(minute)
        self.externalExaminer = try Reason.required(externalExaminer)
    }

    package func perform(in context: CommandContext) async throws {
        let stamp = try context.stamp()
        let id: Identifier<SittingAmendment> = try context.identifier()
        try await context.store.write { [self, zones = context.zones] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            try sitting.version.require(version, of: key)
            let verdict = FreezeRule.judge(change, in: sitting.state, deadline: sitting.schedule?.deadline.local, words: sitting.words)
            guard verdict == .allowed else {
                throw Refusal(.sittingFrozen, [key.description, change.kind.rawValue])
            }
            let amended = try amend(sitting, act, zones, in: transaction)
            try transaction.sittings.update(amended.sitting)
            try transaction.sittings.insert(
                SittingAmendment(
                    id: id,
                    sitting: sitting.id,
                    kind: change.kind,
                    before: amended.before,
                    after: amended.after,
                    minute: minute,
                    externalExaminer: externalExaminer,
                    at: act.at
                )
            )
            try transaction.audit.append(
                act,
                to: .sitting(sitting.id),
                person: nil,
                payload: key.json([
                    "kind": .string(change.kind.rawValue), "before": .string(amended.before), "after": .string(amended.after),
                    "minute": .string(minute), "externalExaminer": .string(externalExaminer),
                ])
            )
        }
    }

    private func amend(_ sitting: Sitting, _ act: Act, _ zones: any TimeZones, in transaction: any RecordTransaction) throws -> (
        sitting: Sitting, before: String, after: String
    ) {
        var sitting = sitting
        switch change {
        case .deadline(let local):
            let schedule = try sitting.requireSchedule()
            let deadline = try Deadline(local, in: schedule.deadline.zone, by: zones)
            guard !deadline.isPast(at: act.at) else {
                throw Refusal(
                    invalid: LocalizedText(english: "the deadline \(deadline)", french: "l'échéance \(deadline)"),
                    LocalizedText(english: "it lies in the future", french: "c'est un moment à venir")
                )
            }
            sitting = try transaction.sittings.apply(.extendDeadline, to: sitting, reason: minute, by: act)
            sitting.schedule = Sitting.Schedule(opens: schedule.opens, opensAt: schedule.opensAt, deadline: deadline)
            sitting.clockAt = deadline.instant
            try reviseLateness(frame: transaction.frame(of: sitting), zones, act, in: transaction)
            return (sitting, schedule.deadline.local.description, local.description)
        case .words(let words):
            let before = sitting.words.map(String.init) ?? ""
            sitting.words = words
            return (sitting, before, "\(words)")
        case .brief:
            sitting.briefVersion += 1
            return (sitting, "\(sitting.briefVersion - 1)", "\(sitting.briefVersion)")
        case .rubric, .weight:
            throw Refusal(.sittingFrozen, [key.description, change.kind.rawValue])
        }
    }

    /// What was late by the former deadline may be in time by the new one.
    private func reviseLateness(frame: SittingFrame, _ zones: any TimeZones, _ act: Act, in transaction: any RecordTransaction) throws {
        for submission in try transaction.submissions.all(in: frame.sitting.id) where submission.state == .late || submission.state == .notSubmitted {
            try transaction.reviseLateness(of: submission, frame, zones, by: act)
        }
    }
}
