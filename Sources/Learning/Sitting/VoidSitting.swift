import CanonicalJSON

/// Voids a sitting - a paper leaked, an outage - and every attempt with it; a new one follows, uncapped (ruling 20).
package struct VoidSitting: Command {
    package static let name = CommandName.voidSitting

    package let key: SittingKey
    package let reason: String

    package init(_ key: SittingKey, reason: String) throws(Refusal) {
        self.key = key
        self.reason = try Reason.required(reason)
    }

    /// - Returns: how many attempts were voided; zero when the sitting was void before.
    package func perform(in context: CommandContext) async throws -> Int {
        let stamp = try context.stamp()
        let draws = try await MarkDraw.forSitting(key, in: context)
        return try await context.store.write { [self] transaction in
            var sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .voided { return 0 }
            sitting = try transaction.sittings.apply(.void, to: sitting, reason: reason, by: act)
            sitting.clockAt = nil
            try transaction.sittings.update(sitting)
            try transaction.attempts.voidAll(in: sitting.id, at: act.at, by: act.actor)
            let moderation = try transaction.moderations.lockCurrent(of: sitting.id)
            if let moderation, moderation.state == .drawn {
                _ = try transaction.moderations.apply(.void, to: moderation, reason: reason, at: act.at, by: act.actor)
            }
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json(["reason": .string(reason)]))
            let attempts = try transaction.submissions.all(in: sitting.id).filter { $0.state.next(.void) != nil }
            let frame = try transaction.frame(of: sitting)
            guard attempts.count <= draws.count else { throw Refusal(.recordsChanged, [key.description]) }
            for (submission, draw) in zip(attempts, draws) {
                let act = try draw.stamp.act(Self.name, on: sitting.subject)
                _ = try transaction.submissions.apply(.void, to: submission, reason: reason, by: act)
                let markAct = try draw.markStamp.act(Self.name, on: sitting.subject)
                try transaction.recordSetAside(.voided, of: submission, frame, draw, reason: reason, by: markAct)
                try transaction.audit.append(
                    act,
                    to: .submission(submission.id),
                    person: submission.person,
                    payload: key.json(["reason": .string(reason)])
                )
            }
            return attempts.count
        }
    }
}
