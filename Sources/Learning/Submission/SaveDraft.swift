import CanonicalJSON

/// Keeps what lies on the page. At the deadline the clock hands in the last draft unless its author ticked "not to be submitted" (ruling 15).
package struct SaveDraft: Command {
    package static let name = CommandName.saveDraft

    package let key: SittingKey
    package let email: EmailAddress
    package let content: Submission.Content
    package let isHeldBack: Bool
    /// The version of the draft that this one takes the place of; nil compares nothing.
    package let version: String?

    package init(
        _ key: SittingKey,
        email: EmailAddress,
        content: Submission.Content,
        isHeldBack: Bool = false,
        version: String? = nil
    ) throws(Refusal) {
        (self.key, self.email, self.content, self.isHeldBack, self.version) = (key, email, try content.checked(), isHeldBack, version)
    }

    /// - Returns: whether anything changed; the same page again does not.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.subject)
            var submission = found.submission
            if let draft = submission.draft, draft.content == content, draft.isHeldBack == isHeldBack { return false }
            try submission.draftVersion.require(version, of: key)
            let frame = try transaction.frame(of: found.sitting)
            try frame.requireUploads()
            _ = try transaction.requireUploaded(content, by: submission.person, for: frame.assessment)
            try transaction.requireTakingPart(submission, email: email, cohort: key.cohort, by: act)
            if case .closed(let days) = try frame.lateRule(extendedBy: submission.extensionDays, zones).judge(submittedAt: act.at) {
                throw Refusal(.workNotTaken, [key.description, "\(days)"])
            }
            if submission.state != .draft { submission = try transaction.submissions.apply(.saveDraft, to: submission, by: act) }
            submission.draft = Submission.Draft(content: content, savedAt: act.at, isHeldBack: isHeldBack)
            try transaction.submissions.update(submission)
            try transaction.audit.append(
                act,
                to: .submission(submission.id),
                person: submission.person,
                payload: key.json([
                    "digest": .string(content.digest.text), "words": .integer(Int64(content.words)), "isHeldBack": .boolean(isHeldBack),
                ])
            )
            return true
        }
    }
}

extension Submission {
    /// Of what lies on the page.
    package var draftVersion: EditVersion {
        guard let draft else { return EditVersion(of: .null) }
        return EditVersion(
            of: [
                "digest": .string(draft.content.digest.text), "words": .integer(Int64(draft.content.words)), "isHeldBack": .boolean(draft.isHeldBack),
            ]
        )
    }
}
