/// The last moderation of a sitting with its sample: by code, each with the reason why it was chosen and the marks that were sent for it, but not by whom.
package struct ShowModeration: Command {
    package static let name = CommandName.showModeration

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    /// - Throws: ``Refusal`` `moderation-missing` before the first sample was drawn.
    package func perform(in context: CommandContext) async throws -> ModerationFile {
        try await context.store.read { [key, actor = context.actor] transaction in
            try actor.require(Self.name, on: Subject(cohort: transaction.cohorts.find(key.cohort)?.id, assessment: key.assessment))
            let sitting = try transaction.sittings.require(key)
            guard let moderation = try transaction.moderations.current(of: sitting.id) else { throw Refusal(.moderationMissing, [key.description]) }
            let codes = Dictionary(uniqueKeysWithValues: try transaction.submissions.all(in: sitting.id).map { ($0.id, $0.code) })
            let markings = try transaction.markings.all(in: sitting.id).filter { $0.state == .sent }
            let marks = Dictionary(grouping: markings) { codes[$0.submission] }
            let scripts = moderation.choices.map { choice in
                ModerationFile.Script(
                    choice: choice,
                    marks: marks[choice.code, default: []].compactMap { marking in
                        marking.packet.map { ModerationFile.Mark(part: marking.part, packet: $0) }
                    }
                )
            }
            return ModerationFile(key: key, number: moderation.number, state: moderation.state, scripts: scripts)
        }
    }
}

/// What ``ShowModeration`` shows. A class, so that it is one word wherever it is passed.
package final class ModerationFile: Sendable {
    package struct Mark: Sendable, Hashable {
        package let part: MarkingPart
        package let packet: MarkingAllocation.Packet

        package init(part: MarkingPart, packet: MarkingAllocation.Packet) { (self.part, self.packet) = (part, packet) }
    }

    package struct Script: Sendable, Hashable {
        package let choice: ModerationSample.Choice
        package let marks: [Mark]

        package init(choice: ModerationSample.Choice, marks: [Mark]) { (self.choice, self.marks) = (choice, marks) }
    }

    package let key: SittingKey
    package let number: Int
    package let state: ModerationState
    /// By code.
    package let scripts: [Script]

    package init(key: SittingKey, number: Int, state: ModerationState, scripts: [Script]) {
        (self.key, self.number, self.state, self.scripts) = (key, number, state, scripts)
    }
}
