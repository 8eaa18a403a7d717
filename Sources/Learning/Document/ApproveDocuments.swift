import CanonicalJSON

/// The second person's word that prepared documents of a cohort can be sealed (domain.md 2.5). Nobody approves what they prepared themselves, or a document of
/// their own.
package struct ApproveDocuments: Command {
    package static let name = CommandName.approveDocuments

    package struct Outcome: Sendable, Equatable {
        package var approved: [Document] = []
        /// Left for somebody else: prepared by whoever approves, or about them.
        package var own: [Document] = []
    }

    package let cohort: CohortKey
    /// Nil for every prepared one.
    package let serials: Set<String>?

    package init(cohort: CohortKey, serials: Set<String>? = nil) { (self.cohort, self.serials) = (cohort, serials) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let count = try await context.store.read { [cohort, actor = context.actor] in
            try $0.documents.all(in: $0.permitted(cohort, for: Self.name, by: actor)).count
        }
        let stamps = try (0..<count).map { _ in try context.stamp() }
        return try await context.store.write { [self] transaction in
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            try context.actor.require(Self.name, on: Subject(cohort: cohort.id))
            let (documents, people) = (try transaction.documents.all(in: cohort.id), try transaction.enrolments.all(in: cohort.id))
            let holders = Dictionary(uniqueKeysWithValues: people.map { ($0.enrolment.id, $0.person.id) })
            var outcome = Outcome()
            var unused = stamps[...]
            for document in try chosen(of: documents, in: transaction) where document.state == .prepared {
                let holder = holders[document.enrolment]
                let isOwn = holder != nil && holder == context.actor.person
                guard !isOwn, try transaction.documents.preparer(of: document.id)?.isSame(as: context.actor) == false else {
                    outcome.own.append(document)
                    continue
                }
                guard let stamp = unused.popFirst() else { throw Refusal(.recordsChanged, [cohort.key.text]) }
                let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
                let approved = try transaction.documents.apply(.approve, to: document, reason: nil, at: act.at, by: act.actor)
                try transaction.documents.sign(document.id, as: .approver, by: act.actor, at: act.at)
                try transaction.audit.append(
                    act,
                    to: .document(document.id),
                    person: holder,
                    payload: ["serial": .string(document.facts.serial.text), "approver": .string(act.actor.name)]
                )
                outcome.approved.append(approved)
            }
            guard !outcome.approved.isEmpty || outcome.own.isEmpty else { throw Refusal(.secondPersonNeeded, [context.actor.name]) }
            return outcome
        }
    }

    /// - Throws: ``Refusal`` `serial-mistyped` or `document-unknown` for a serial that names none of them.
    private func chosen(of documents: [Document], in transaction: any RecordTransaction) throws -> [Document] {
        guard let serials else { return documents }
        let prefix = try transaction.academy.requireIdentity().serialPrefix
        let known = Dictionary(uniqueKeysWithValues: documents.map { ($0.facts.serial, $0) })
        return try serials.sorted().map { text in
            guard case .serial(let serial) = CertificateSerial.read(text, prefix: prefix) else { throw Refusal(.serialMistyped, [text]) }
            guard let document = known[serial] else { throw Refusal(.documentUnknown, [text]) }
            return document
        }
    }
}
