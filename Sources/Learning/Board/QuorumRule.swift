/// Whether a board can decide an item: so many voting members present, the chair among them, counted after conflicts and for each item anew (domain.md 2.4,
/// ruling 4).
package enum QuorumRule {
    /// - Parameter conflicted: members without a vote on this item.
    package static func judge(
        members: [BoardMember],
        present: Set<Identifier<Account>>,
        conflicted: Set<Identifier<Account>>,
        quorum: Int
    ) -> QuorumVerdict {
        let voters = members.filter { $0.role.votes && present.contains($0.account) && !conflicted.contains($0.account) }
        var reasons: [QuorumVerdict.Reason] = []
        if voters.count < quorum { reasons.append(.tooFew(voters.count, quorum)) }
        if !voters.contains(where: { $0.role == .chair }) { reasons.append(.chairMissing) }
        return QuorumVerdict(voters: voters.map(\.account), reasons: reasons)
    }
}

package struct QuorumVerdict: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// Voters, and how many it takes.
        case tooFew(Int, Int)
        case chairMissing
    }

    package let voters: [Identifier<Account>]
    package let reasons: [Reason]

    package var isQuorate: Bool { reasons.isEmpty }
}

extension QuorumVerdict.Reason {
    package var text: LocalizedText {
        switch self {
        case .tooFew(let count, let quorum):
            LocalizedText(
                english: "\(count) with a vote are present, \(quorum) are needed",
                french: "\(count) membres votants sont présents, il en faut \(quorum)"
            )
        case .chairMissing:
            LocalizedText(english: "the chair is absent or has a conflict", french: "la présidence est absente ou en conflit d'intérêts")
        }
    }
}
