/// How seal and register together make the answer. They may disagree; the register wins (domain.md 2.9).
package enum VerificationRule {
    /// What is known of the register.
    package enum Register: Sendable {
        /// The register itself was asked.
        case online(Document?, at: Instant)
        /// A signed list of everything that is not simply valid, as of its moment.
        case offline(DocumentStatus?, asOf: Instant)
    }

    /// Older status turns a would-be "valid" into "cannot be judged" (ruling 6).
    package static let offlineDays: Int64 = 30

    package static func judge(_ finding: SealFinding, register: Register, now: Instant) -> Verification {
        switch finding.verdict {
        case .notOurs:
            Verification(answer: .notOurs, checks: finding.checks)
        case .altered:
            Verification(answer: .changed, checks: finding.checks)
        case .foreignContent:
            Verification(answer: .notInRegister, checks: finding.checks)
        case .unexamined:
            Verification(answer: .cannotJudge, checks: finding.checks)
        case .intact(let sealed):
            judge(sealed, checks: finding.checks, register: register, now: now)
        }
    }

    /// A paper, known by serial and code: only the register can be asked.
    package static func judge(paper document: Document, at now: Instant) -> Verification {
        verification(
            answer(to: document.state),
            since: document.stateSince,
            asOf: now,
            facts: document.facts,
            sealedAt: nil,
            checks: [VerificationCheck("in-register", .yes), VerificationCheck("seal-intact", .notChecked, "no file was given")]
        )
    }

    private static func judge(
        _ sealed: SealFinding.SealedFacts,
        checks: [VerificationCheck],
        register: Register,
        now: Instant
    ) -> Verification {
        switch register {
        case .online(.some(let document), let moment):
            return verification(
                answer(to: document.state),
                since: document.stateSince,
                asOf: moment,
                facts: sealed.facts,
                sealedAt: sealed.sealedAt,
                isSpecimen: sealed.isSpecimen,
                checks: checks + [VerificationCheck("in-register", .yes)]
            )
        case .online(.none, let moment):
            return verification(
                .notInRegister,
                since: nil,
                asOf: moment,
                facts: nil,
                sealedAt: sealed.sealedAt,
                isSpecimen: sealed.isSpecimen,
                checks: checks + [VerificationCheck("in-register", .no, "no entry has this file's digest")]
            )
        case .offline(.some(let status), let moment) where answer(to: status.state) != .valid:
            return verification(
                answer(to: status.state),
                since: status.since,
                asOf: moment,
                facts: sealed.facts,
                sealedAt: sealed.sealedAt,
                isSpecimen: sealed.isSpecimen,
                checks: checks + [VerificationCheck("in-register", .yes, "listed with its state")]
            )
        case .offline(_, let moment):
            let isFresh = now <= moment.adding(seconds: offlineDays * 86_400) && moment <= now.adding(seconds: 300) && sealed.sealedAt <= moment
            return verification(
                isFresh ? .valid : .cannotJudge,
                since: nil,
                asOf: moment,
                facts: sealed.facts,
                sealedAt: sealed.sealedAt,
                isSpecimen: sealed.isSpecimen,
                checks: checks + [
                    VerificationCheck(
                        "in-register",
                        .notChecked,
                        isFresh ? "not among the exceptions as of the bundle" : "authentic; its status is unknown since \(moment)"
                    )
                ]
            )
        }
    }

    private static func verification(
        _ answer: VerificationAnswer,
        since: Instant?,
        asOf: Instant,
        facts: DocumentFacts?,
        sealedAt: Instant?,
        isSpecimen: Bool = false,
        checks: [VerificationCheck]
    ) -> Verification {
        let hasPast = [.replaced, .suspended, .withdrawn].contains(answer)
        // Of an edition that was replaced neither name nor anything else is told: the name may be one that its holder no longer bears (ruling 7).
        let showsFacts = ![.annulled, .notInRegister, .replaced].contains(answer)
        return Verification(
            answer: answer,
            since: hasPast ? since : nil,
            statusAsOf: asOf,
            isSpecimen: isSpecimen || facts?.isSpecimen ?? false,
            facts: showsFacts ? facts?.disclosed : nil,
            sealedAt: sealedAt,
            checks: checks
        )
    }

    private static func answer(to state: DocumentState) -> VerificationAnswer {
        switch state {
        case .issued: .valid
        case .superseded: .replaced
        case .suspended: .suspended
        case .revoked: .withdrawn
        case .annulled: .annulled
        case .eligible, .nameConfirmed, .prepared, .approved, .cancelled: .notInRegister
        }
    }
}
