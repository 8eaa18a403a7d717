/// What whoever has a link sees: the answer that serial and code would get, and what can be fetched by the link.
package struct OpenShare: Command {
    package static let name = CommandName.openShare

    package struct Outcome: Sendable, Hashable {
        package let verification: Verification
        package let endsAt: Instant
        /// Nothing of an edition that was replaced: no answer shows a former one (ruling 7).
        package let forms: [SharedForm]
    }

    package let secret: String

    package init(secret: String) { self.secret = secret }

    /// - Throws: ``Refusal`` `share-unknown`, the same for a link that ended as for one that never was.
    package func perform(in context: CommandContext) async throws -> Outcome {
        let now = context.clock.now
        return try await context.store.read { [secret] transaction in
            let (link, document) = try transaction.shared(secret, at: now)
            return Outcome(
                verification: VerificationRule.judge(paper: document, at: now),
                endsAt: link.endsAt,
                forms: SharedForm.of(document)
            )
        }
    }
}

/// What can be fetched by a link.
package enum SharedForm: Sendable, Hashable {
    case document
    case badge(BadgeForm)

    /// As files are named: `pdf`, `json`, `jwt`, `png`.
    package var fileExtension: String {
        switch self {
        case .document: "pdf"
        case .badge(let form): form.rawValue
        }
    }

    package var mediaType: String {
        switch self {
        case .document: "application/pdf"
        case .badge(let form): form.mediaType
        }
    }

    package init?(fileExtension: String) {
        if fileExtension == "pdf" {
            self = .document
        } else if let form = BadgeForm(rawValue: fileExtension) {
            self = .badge(form)
        } else {
            return nil
        }
    }

    static func of(_ document: Document) -> [SharedForm] {
        guard document.state != .superseded && document.state != .annulled else { return [] }
        // Other programs take a badge at its word, so none is made of a document that does not count.
        let hasBadge = document.facts.badge != nil && document.state == .issued
        return [.document] + (hasBadge ? BadgeForm.allCases.map { .badge($0) } : [])
    }
}

extension RecordTransaction {
    /// - Throws: ``Refusal`` `share-unknown`.
    func shared(_ secret: String, at now: Instant) throws -> (ShareLink, Document) {
        guard let secret = Secret(.share, secret), let link = try shares.find(secret), link.isOpen(at: now),
            let document = try documents.find(link.document), document.state.isSealed
        else { throw Refusal(.shareUnknown) }
        return (link, document)
    }
}
