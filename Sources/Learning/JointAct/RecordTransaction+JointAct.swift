/// What one person's word came to.
enum Concurrence {
    /// The first of the two.
    case proposed(JointAct)
    /// The first one's again; nothing was written.
    case unchanged(JointAct)
    /// The second: the act is to be done now.
    case agreed(JointAct, first: JointSigner)
}

extension RecordTransaction {
    /// Takes somebody's word for an act of two. The record it is about is locked before.
    ///
    /// - Parameters:
    ///   - holder: whose document or award it is; they have no word in it. Nil for what is nobody's.
    ///   - id: becomes the joint act's, where this is the first word.
    /// - Throws: ``Refusal`` `account-needed`, `own-decision`, `second-person-needed`, `joint-act-differs`.
    func concur(
        in kind: JointAct.Kind,
        of subject: UUIDv7,
        about holder: Identifier<Person>?,
        detail: String? = nil,
        reason: String,
        drawing id: Identifier<JointAct>,
        _ act: Act
    ) throws -> Concurrence {
        guard let account = act.actor.account else { throw Refusal(.accountNeeded) }
        guard holder == nil || act.actor.person != holder else { throw Refusal(.ownDecision, [act.actor.description]) }
        let personName = try act.actor.person.flatMap { try people.find($0)?.name.latin }
        let signer = JointSigner(account: account, name: act.actor.name, personName: personName)
        if let open = try jointActs.lockOpen(kind, of: subject), let first = try jointActs.signer(.first, of: open.id) {
            if act.at < open.lapsesAt {
                guard open.detail == detail else { throw Refusal(.jointActDiffers, [first.name, open.detail ?? ""]) }
                if first.account == account { return .unchanged(open) }
                guard !first.isSame(as: signer) else { throw Refusal(.secondPersonNeeded, [act.actor.name]) }
                try jointActs.apply(.agree, to: open, reason: reason, by: act)
                try jointActs.sign(open.id, as: .second, by: signer, at: act.at)
                return .agreed(open, first: first)
            }
            try jointActs.apply(.drop, to: open, reason: "nobody joined in time", by: act)
        }
        let proposal = JointAct(
            id: id,
            kind: kind,
            subject: subject,
            detail: detail,
            reason: reason,
            proposedAt: act.at,
            lapsesAt: act.at.adding(seconds: JointAct.openSeconds)
        )
        try jointActs.insert(proposal, by: act.actor)
        try jointActs.sign(id, as: .first, by: signer, at: act.at)
        return .proposed(proposal)
    }

    /// Lets a first word count no longer, because what it was about has changed.
    func dropJointAct(_ kind: JointAct.Kind, of subject: UUIDv7, reason: String, _ act: Act) throws {
        guard let open = try jointActs.lockOpen(kind, of: subject) else { return }
        try jointActs.apply(.drop, to: open, reason: reason, by: act)
    }
}
