extension PrepareDocuments {
    /// One run over a cohort, with what it reads once for all.
    struct Round {
        private let command: PrepareDocuments
        private let desk: DocumentDesk
        private let sources: [Identifier<Enrolment>: DocumentSource]
        private let documents: [Identifier<Enrolment>: [Document]]
        private let confirmed: [Identifier<Person>: PersonName]
        private let waived: Set<Identifier<Enrolment>>
        private let contested: Set<Identifier<Enrolment>>

        init(_ command: PrepareDocuments, _ desk: DocumentDesk, _ members: [EnrolledPerson], in transaction: any RecordTransaction) throws {
            (self.command, self.desk) = (command, desk)
            let cohort = desk.cohort.id
            sources = try transaction.documentSources(of: members, in: desk)
            documents = Dictionary(grouping: try transaction.documents.all(in: cohort), by: \.enrolment)
            confirmed = try transaction.people.confirmedNames(in: cohort)
            waived = try transaction.appeals.waivers(in: cohort)
            contested = try transaction.contestedEnrolments(in: cohort)
        }

        /// An award outside a cohort's run waits a day before anything is prepared for it, so that somebody can object (ruling 33).
        private static let pastAwardSeconds: Int64 = 24 * 60 * 60

        private var slot: DocumentSlot { DocumentSlot(command.kind) }

        func hasWaived(_ member: EnrolledPerson) -> Bool {
            command.waivers.contains(member.person.email) || waived.contains(member.enrolment.id)
        }

        /// Nil for who gets nothing now; the outcome tells of those who wait.
        ///
        /// - Throws: ``Refusal`` `document-not-earned` for somebody who was named.
        func content(for member: EnrolledPerson, _ outcome: inout Outcome) throws(Refusal) -> DocumentContent? {
            let id = member.enrolment.id
            let isNamed = command.people?.contains(member.person.email) ?? false
            guard isNamed || command.people == nil, documents[id]?.current(slot) == nil, let source = sources[id] else { return nil }
            guard isNamed || Self.isDue(command.kind, source), let content = source.content(command.kind, desk.course) else {
                if isNamed { throw Refusal(.documentNotEarned, [member.person.email.text, command.kind.title.english]) }
                return nil
            }
            guard command.kind.provesAward else { return content }
            guard !contested.contains(id) else {
                outcome.held.append(member.person)
                return nil
            }
            guard let award = source.award, source.isAwarded else { return content }
            if let recordedAt = award.origin?.recordedAt, case let free = recordedAt.adding(seconds: Self.pastAwardSeconds), desk.now < free {
                outcome.waiting.append(Outcome.Waiting(person: member.person, until: free.utcDate, cause: .recordedLately))
                return nil
            }
            guard !hasWaived(member) else { return content }
            let until = desk.cohort.terms.calendar.day(desk.cohort.terms.board.appealWorkingDays, after: award.boardDate)
            guard desk.today > until else {
                outcome.waiting.append(Outcome.Waiting(person: member.person, until: until))
                return nil
            }
            return content
        }

        /// Who gets it without being named.
        private static func isDue(_ kind: DocumentKind, _ source: DocumentSource) -> Bool {
            switch kind {
            case .certificate: source.isAwarded
            case .transcript: source.isAwarded && source.award?.origin == nil
            case .statementOfAttendance: [.withdrawn, .excluded, .timeExpired, .completedWithoutAward].contains(source.state)
            case .letter: false
            }
        }

        func wish(_ content: DocumentContent, for member: EnrolledPerson, _ draw: EditionDraw) -> EditionWish {
            let existing = documents[member.enrolment.id] ?? []
            let name = member.person.name
            return EditionWish(
                enrolment: member.enrolment,
                id: draw.id,
                facts: desk.facts(content, for: name, signedBy: command.signatory, edition: existing.nextEdition(slot), draw),
                pending: existing.inPreparation(slot),
                replaces: nil,
                isNameConfirmed: !command.kind.provesAward || confirmed[member.person.id] == name,
                badge: draw.badge
            )
        }
    }
}
