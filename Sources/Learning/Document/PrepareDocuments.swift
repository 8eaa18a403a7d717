import CanonicalJSON

/// Fixes the facts of one kind of document for everybody in a cohort who is entitled to it and has no valid one: certificate and transcript after a ratified award,
/// once the appeal term is over or waived and the holder has confirmed the name; the statement of attendance for whoever left or finished without the award and
/// attended one session (ruling 2). People who are named get it in other states too, where there is something to state: a transcript of the marks released so far, a
/// statement of the hours so far. Letters are asked for one by one (``PrepareLetter``).
package struct PrepareDocuments: Command {
    package static let name = CommandName.prepareDocuments

    package struct Outcome: Sendable, Equatable {
        /// In the order of the names.
        package var prepared: [Document] = []
        /// Entitled, and has yet to confirm the name as printed.
        package var awaitingName: [Person] = []
        /// Ratified, but some term still runs: until the day named.
        package var waiting: [Waiting] = []
        /// Ratified, but the person's own revision, appeal or inquiry is open; nobody else waits for it.
        package var held: [Person] = []

        package init() {}

        package struct Waiting: Sendable, Equatable {
            package enum Cause: String, Sendable, CaseIterable {
                case appealTerm = "appeal-term"
                /// A past award, taken over less than a day ago.
                case recordedLately = "recorded-lately"
            }

            package let person: Person
            package let until: LocalDate
            package var cause = Cause.appealTerm
        }
    }

    package let cohort: CohortKey
    package let kind: DocumentKind
    /// Nil for everybody.
    package let people: Set<EmailAddress>?
    package let signatory: Signatory
    /// Holders who waive their appeal with this act; those who did before are known.
    package let waivers: Set<EmailAddress>

    /// - Throws: ``Refusal`` `invalid-input` for letters.
    package init(
        cohort: CohortKey,
        kind: DocumentKind,
        people: Set<EmailAddress>? = nil,
        signatory: Signatory,
        waivers: Set<EmailAddress> = []
    ) throws(Refusal) {
        guard kind != .letter else {
            throw Refusal(
                invalid: LocalizedText(english: "the kind letter", french: "le type lettre"),
                LocalizedText(
                    english: "letters are prepared one by one, each for a purpose",
                    french: "les lettres se préparent une à une, chacune pour un but"
                )
            )
        }
        (self.cohort, self.kind, self.people) = (cohort, kind, people)
        (self.signatory, self.waivers) = (signatory, waivers)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let count = try await context.store.read { [cohort, actor = context.actor] in
            try $0.enrolments.all(in: $0.permitted(cohort, for: Self.name, by: actor)).count
        }
        let draws = try (0..<count).map { _ in try context.editionDraw() }
        let now = context.clock.now
        return try await context.store.write { [self] transaction in
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            try context.actor.require(Self.name, on: Subject(cohort: cohort.id))
            let desk = try DocumentDesk(cohort, at: now, zones: context.zones, in: transaction)
            let members = try transaction.enrolments.all(in: cohort.id)
            try checkNamed(members)
            let round = try Round(self, desk, members, in: transaction)
            var outcome = Outcome()
            var unused = draws[...]
            for member in members {
                guard let content = try round.content(for: member, &outcome) else { continue }
                guard let draw = unused.popFirst() else { throw Refusal(.recordsChanged, [cohort.key.text]) }
                let act = try draw.stamp.act(Self.name, on: Subject(cohort: cohort.id))
                let wish = round.wish(content, for: member, draw)
                let waived: JSONValue = .boolean(round.hasWaived(member))
                let (document, isChanged) = try transaction.prepare(wish, act, payload: ["appealWaived": waived])
                if document.state == .eligible {
                    outcome.awaitingName.append(member.person)
                } else if isChanged {
                    outcome.prepared.append(document)
                }
            }
            return outcome
        }
    }

    private func checkNamed(_ members: [EnrolledPerson]) throws(Refusal) {
        let enrolled = Set(members.map(\.person.email))
        for email in waivers.union(people ?? []).sorted(by: { $0.text < $1.text }) where !enrolled.contains(email) {
            throw Refusal(.notEnrolled, [email.text, cohort.text])
        }
    }
}
