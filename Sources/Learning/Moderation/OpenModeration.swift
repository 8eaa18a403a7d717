import CanonicalJSON

/// Ends the marking of a run that is moderated by sample: makes its marks provisional and draws the sample. From here on no marker takes a mark back.
package struct OpenModeration: Command {
    package static let name = CommandName.openModeration

    package enum Outcome: Sendable, Equatable {
        case opened(Moderation)
        case unchanged(Moderation)
    }

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let (id, seed): (Identifier<Moderation>, UInt64) = (try context.identifier(), try context.random.word())
        let stamp = try context.stamp()
        let draws = try await MarkDraw.forSitting(key, in: context)
        return try await context.store.write { [self] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            let former = try transaction.moderations.lockCurrent(of: sitting.id)
            if let former, sitting.state == .moderation { return .unchanged(former) }
            let frame = try transaction.frame(of: sitting)
            guard frame.assessment.marking == .moderatedSample, try transaction.partsNeeded(frame) == [.first] else {
                throw Refusal(.moderationNotForeseen, [key.description])
            }
            // The marks are read before they are settled; the transaction is one, so that nothing comes in between.
            let scripts = try scripts(frame, in: transaction)
            _ = try transaction.settleAll(frame, draws, as: Self.name)
            _ = try transaction.sittings.apply(.startModeration, to: sitting, by: act)
            let sample = ModerationSample(of: scripts, passMark: frame.assessment.passMark, rules: frame.rules.moderation, seed: seed)
            let moderation = Moderation(id: id, sitting: sitting.id, number: (former?.number ?? 0) + 1, seed: seed, choices: sample.choices)
            try transaction.moderations.insert(moderation, at: act.at, by: act.actor)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json(moderation.facts))
            return .opened(moderation)
        }
    }

    /// Every script that a marker saw, at its settled mark.
    private func scripts(_ frame: SittingFrame, in transaction: any RecordTransaction) throws -> [ModerationSample.Script] {
        let held = Dictionary(grouping: try transaction.markings.all(in: frame.sitting.id), by: \.submission)
        return try transaction.submissions.all(in: frame.sitting.id).compactMap { submission in
            guard let mark = SettledMark(held[submission.id, default: []], of: submission.state, by: frame.doubleMarking) else { return nil }
            return ModerationSample.Script(submission.code, mark.value(frame.assessment.group))
        }
    }
}

extension Moderation {
    /// For the audit trail; the seed as text, because JSON's whole numbers end before 2^64.
    fileprivate var facts: [String: JSONValue] {
        [
            "moderation": .integer(Int64(number)), "seed": .string(String(seed, radix: 16)),
            "sample": .array(choices.map { ["code": .string($0.code.text), "reason": .string($0.reason.rawValue)] }),
        ]
    }
}
