import CanonicalJSON

/// Claims circumstances for a work, within the term after its deadline (domain.md 2.4).
package struct ClaimCircumstances: Command {
    package static let name = CommandName.claimCircumstances

    package enum Outcome: Sendable, Equatable {
        /// Until when it will be decided.
        case lodged(decideBy: Instant)
        case unchanged(decideBy: Instant)
    }

    package let key: SittingKey
    package let email: EmailAddress
    package let request: CircumstancesClaim.Request
    package let statement: String
    package let evidence: FileDigest?

    package init(
        _ key: SittingKey,
        email: EmailAddress,
        _ request: CircumstancesClaim.Request,
        statement: String,
        evidence: FileDigest? = nil
    ) throws(Refusal) {
        if case .extend(let days) = request, !(1...366).contains(days) {
            throw Refusal(
                invalid: LocalizedText(english: "\(days) days", french: "\(days) jours"),
                LocalizedText(
                    english: "an extension is for one day or more, up to a year",
                    french: "une prolongation est d'un jour ou plus, d'un an au plus"
                )
            )
        }
        (self.key, self.email, self.request, self.evidence) = (key, email, request, evidence)
        self.statement = try Reason.required(statement)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<CircumstancesClaim> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.subject)
            if let last = try transaction.claims.lockLast(of: found.submission.id), last.state == .lodged || last.state == .appealed {
                guard last.request == request, last.statement == statement, last.evidence == evidence else {
                    throw Refusal(.claimPending, [key.description])
                }
                return .unchanged(decideBy: last.decideBy.instant)
            }
            let frame = try transaction.frame(of: found.sitting)
            let term = ClaimTerm(frame.terms, zones: zones)
            let last = try term.lastDayToClaim(after: frame.deadline(extendedBy: found.submission.extensionDays, zones))
            guard !last.isPast(at: act.at) else { throw Refusal(.claimTooLate, [key.description, last.description]) }
            guard found.submission.state.next(.excuse) != nil else {
                throw Refusal(.transitionRefused, [SubmissionState.noun, found.submission.state.rawValue, SubmissionEvent.excuse.rawValue])
            }
            if let evidence { try transaction.uploads.requireHeld(evidence, by: found.submission.person) }
            let claim = CircumstancesClaim(
                id: id,
                submission: found.submission.id,
                request: request,
                statement: statement,
                evidence: evidence,
                lodgedAt: act.at,
                decideBy: try term.lastDayToDecide(after: act.at)
            )
            try transaction.claims.insert(claim, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: key.json([
                    "claim": .string(id.description), "request": request.json, "statement": .string(statement),
                    "evidence": evidence.map { .string($0.text) } ?? .null,
                ])
            )
            return .lodged(decideBy: claim.decideBy.instant)
        }
    }
}

extension CircumstancesClaim.Request {
    var json: JSONValue {
        switch self {
        case .extend(let days): ["extendDays": .integer(Int64(days))]
        case .excuse: "excuse"
        }
    }
}
