package import Learning

extension Shape where Value == Board {
    package static let board = Shape.named(
        "Board",
        Member("date", .date, "The day on which it meets.") { $0.meetsOn },
        Member("kind", .choice, "Interim, or the award board.") { $0.kind },
        Member("state", .choice, "Where it stands.") { $0.state }
    )
}

extension Shape where Value == BoardFile {
    package static let boardFile = Shape.named(
        "BoardFile",
        Member("cohort", .described, "The cohort's key.") { $0.reference.cohort },
        Member("date", .date, "The day on which it meets.") { $0.reference.meetsOn },
        Member("kind", .choice, "Interim, or the award board.") { $0.kind },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("quorum", .integer, "How many votes an item takes, the chair's among them.") { $0.quorum },
        Member("agenda", .list(of: .described), "The assessments decided on, in the order of the plan.") { $0.agenda },
        Member("open", .list(of: .described), "Those of the agenda that are not confirmed yet.") { $0.open },
        Member("members", .list(of: .boardMember), "Who sits on it.") { $0.members },
        Member("conflicts", .list(of: .boardConflict), "Who has no vote on whom.") { $0.conflicts },
        Member("decisions", .list(of: .boardDecision), "What was decided, in that order.") { $0.decisions },
        Member("externalStatement", optional: .text, "What the external examiner said on standards; null until it is closed.") {
            $0.externalStatement
        },
        Member("isReleased", .boolean, "Whether its results were released.") { $0.isReleased }
    )
}

extension Shape where Value == BoardMember {
    package static let boardMember = Shape.named(
        "BoardMember",
        Member("account", .described, "The e-mail address of the account's holder.") { $0.email },
        Member("role", .choice, "In what part.") { $0.role }
    )
}

extension Shape where Value == BoardFile.Conflict {
    package static let boardConflict = Shape.named(
        "BoardConflict",
        Member("member", optional: .described, "Who has no vote.") { $0.member },
        Member("person", optional: .described, "On whom.") { $0.person },
        Member("reason", .text, "Why.") { $0.reason }
    )
}

extension Shape where Value == BoardFile.Decision {
    package static let boardDecision = Shape.named(
        "BoardDecision",
        Member("assessment", .described, "The assessment's code.") { $0.assessment },
        Member("person", optional: .described, "Whose mark; null for everybody's.") { $0.person },
        Member("kind", .choice, "What was decided.") { $0.kind.name },
        Member("percent", optional: .hundredths, "With scaling: so many percent of every mark.") { $0.kind.percent },
        Member("offset", optional: .hundredths, "With scaling: so many marks on top.") { $0.kind.offset },
        Member("waives", optional: .choice, "With a waiver: what is taken back.") { $0.kind.waiver },
        Member("reason", .text, "Why.") { $0.reason },
        Member("voters", .list(of: .described), "Who voted.") { $0.voters }
    )
}

extension BoardDecision.Kind {
    fileprivate var percent: Hundredths? { if case .scale(let percent, _) = self { percent } else { nil } }
    fileprivate var offset: Hundredths? { if case .scale(_, let offset) = self { offset } else { nil } }
    fileprivate var waiver: BoardDecision.Waiver? { if case .waive(let waiver) = self { waiver } else { nil } }
}
