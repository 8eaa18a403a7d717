import CanonicalJSON

extension RecordTransaction {
    /// The marks each script needs: those of the assessment, and two when the moderator had the whole run marked anew.
    func partsNeeded(_ frame: SittingFrame) throws -> [MarkingPart] {
        let isDoubleOrdered = try moderations.lockCurrent(of: frame.sitting.id)?.state == .doubleMarkingOrdered
        switch frame.assessment.marking {
        case .machine: return []
        case .moderatedSample: return isDoubleOrdered ? [.first, .second] : [.first]
        case .blindDouble, .panel: return [.first, .second]
        }
    }

    /// Somebody who may mark in this sitting, with what is known of them.
    ///
    /// - Throws: ``Refusal`` `account-unknown`, `marker-not-appointed` for one without a role that marks here.
    func appointed(_ email: EmailAddress, to sitting: Sitting, at instant: Instant) throws -> MarkerFacts {
        let account = try accounts.require(email)
        do {
            try accounts.actor(account, at: instant).require(.sendMark, on: sitting.subject)
        } catch is Refusal {
            throw Refusal(.markerNotAppointed, [email.text, sitting.key.description])
        }
        return try markings.facts(of: account, in: sitting.id)
    }

    func allocate(_ allocation: AllocationRule.Allocation, id: Identifier<MarkingAllocation>, sitting: Sitting, by act: Act) throws {
        try markings.insert(
            MarkingAllocation(id: id, submission: allocation.submission, marker: allocation.marker, part: allocation.part),
            at: act.at,
            by: act.actor
        )
        try audit.append(
            act,
            to: .submission(allocation.submission),
            person: nil,
            payload: sitting.key.json([
                "code": .string(allocation.code.text), "part": .string(allocation.part.rawValue), "marker": .string(allocation.marker.description),
            ])
        )
    }

    /// The allocation by which the account that acts marks this script, sealed or not.
    ///
    /// - Throws: ``Refusal`` `not-your-script`, also where it is somebody else's: a code that was guessed tells nothing.
    func ownAllocation(_ found: SubmissionInSitting, of act: Act) throws -> MarkingAllocation {
        let own = try markings.all(of: found.submission.id).filter { $0.marker == act.actor.account }
        guard let allocation = own.first(where: { $0.state != .sealed }) ?? own.last else {
            throw Refusal(.notYourScript, [found.submission.code.text])
        }
        return allocation
    }
}
