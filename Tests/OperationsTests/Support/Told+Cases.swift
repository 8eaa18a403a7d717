import Learning
import Operations

extension Told {
    /// Cases as lists tell them.
    static func cases() throws -> [Told] {
        let (key, email) = (try Samples.key(), try Samples.email())
        let claim = CircumstancesClaim(
            id: Samples.id(),
            submission: Samples.id(),
            request: .extend(days: 5),
            statement: "In hospital",
            evidence: nil,
            lodgedAt: Samples.at,
            decideBy: try Samples.deadline()
        )
        let revision = Revision(
            id: Samples.id(),
            enrolment: Samples.id(),
            assessment: key.assessment,
            release: Samples.id(),
            ground: .clerical,
            statement: "Page 3",
            requestedAt: Samples.at,
            reviser: nil,
            state: .requested
        )
        let appeal = Appeal(
            id: Samples.id(),
            enrolment: Samples.id(),
            assessment: key.assessment,
            release: Samples.id(),
            ground: .bias,
            statement: "Bias",
            lodgedAt: Samples.at,
            state: .lodged
        )
        let suspicion = IntegrityCase(id: Samples.id(), submission: Samples.id(), referredBy: nil, allegation: "Copied")
        let revocation = RevocationCase(
            id: Samples.id(),
            award: Samples.id(),
            enrolment: Samples.id(),
            ground: .fraud,
            statement: "Bought",
            openedAt: Samples.at,
            openedBy: nil
        )
        let subject = Samples.id() as Identifier<Person>
        return [
            Told("a claim", ClaimEntry(claim: claim, sitting: key, subject: subject, person: email, reason: nil), .claim),
            Told(
                "a revision",
                RevisionEntry(
                    revision: revision,
                    cohort: key.cohort,
                    subject: subject,
                    person: email,
                    code: Samples.code,
                    reviser: nil,
                    reason: nil
                ),
                .revision
            ),
            Told("an appeal", AppealEntry(appeal: appeal, cohort: key.cohort, subject: subject, person: email, reason: "So"), .appeal),
            Told(
                "an integrity case",
                IntegrityCaseEntry(
                    integrityCase: suspicion,
                    sitting: key,
                    subject: subject,
                    person: email,
                    code: Samples.code,
                    isReleased: false,
                    reason: nil,
                    deduction: nil
                ),
                .integrityCase
            ),
            Told(
                "an inquiry",
                RevocationEntry(revocation: revocation, cohort: key.cohort, subject: subject, person: email, recommendation: .revoke, reason: nil),
                .revocationCase
            ),
        ]
    }
}
