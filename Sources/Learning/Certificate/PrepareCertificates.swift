import CanonicalJSON

/// Fixes the facts of certificates: for everybody in a cohort with a ratified award, no certificate yet, and the appeal term over or waived.
package struct PrepareCertificates: Command {
    package static let name = CommandName.prepareCertificates

    package struct Outcome: Sendable, Equatable {
        package var prepared: [Document] = []
        /// Ratified, but the appeal term still runs: until the day named.
        package var waiting: [Waiting] = []
        /// Ratified, but the person's own revision or appeal is open; nobody else waits for it.
        package var held: [Person] = []

        package struct Waiting: Sendable, Equatable {
            package let person: Person
            package let until: LocalDate
        }
    }

    package let cohort: CohortKey
    package let signatory: Signatory
    /// Holders who waive their appeal with this act; those who did before are known.
    package let waivers: Set<EmailAddress>

    package init(cohort: CohortKey, signatory: Signatory, waivers: Set<EmailAddress> = []) {
        self.cohort = cohort
        self.signatory = signatory
        self.waivers = waivers
    }

    private struct Draft: Sendable {
        let id: Identifier<Document>
        let serial: [UInt8]
        let code: [UInt8]
        let credentialID: UInt128
        let stamp: AuditStamp
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let count = try await context.store.read { try $0.awards.all(in: $0.cohorts.require(cohort).id).count }
        let drafts = try (0..<count).map { _ in
            Draft(
                id: try context.identifier(),
                serial: try context.random.bytes(7),
                code: try context.random.bytes(5),
                credentialID: UInt128(try context.random.word()) << 64 | UInt128(try context.random.word()),
                stamp: try context.stamp()
            )
        }
        let today = context.clock.now.utcDate
        return try await context.store.write { transaction in
            let identity = try transaction.academy.requireIdentity()
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            try context.actor.require(Self.name, on: Subject(cohort: cohort.id))
            let version = try transaction.courses.require(cohort.courseVersion)
            let awards = try transaction.awards.all(in: cohort.id)
            for email in waivers {
                guard let person = try transaction.people.find(email), try transaction.enrolments.find(cohort: cohort.id, person: person.id) != nil
                else {
                    throw Refusal(.notEnrolled, [email.text, cohort.key.text])
                }
            }
            let waived = try transaction.appeals.waivers(in: cohort.id)
            let contested = try transaction.revisions.open(in: cohort.id).union(transaction.appeals.open(in: cohort.id))
            var outcome = Outcome()
            var unused = drafts[...]
            for member in try transaction.enrolments.all(in: cohort.id) where member.enrolment.state == .awarded {
                guard let award = awards[member.enrolment.id], award.ratifiedOn != nil else { continue }
                let current = try transaction.documents.current(member.enrolment.id)
                guard current == nil || current.map({ isOutdated($0, member) }) == true else { continue }
                guard !contested.contains(member.enrolment.id) else {
                    outcome.held.append(member.person)
                    continue
                }
                let isWaived = waivers.contains(member.person.email) || waived.contains(member.enrolment.id)
                let until = cohort.terms.calendar.day(cohort.terms.board.appealWorkingDays, after: award.boardDate)
                guard today > until || isWaived else {
                    outcome.waiting.append(Outcome.Waiting(person: member.person, until: until))
                    continue
                }
                guard let draft = unused.popFirst() else { throw Refusal(.recordsChanged, [cohort.key.text]) }
                let act = try draft.stamp.act(Self.name, on: Subject(cohort: cohort.id))
                if let current {
                    _ = try transaction.documents.apply(.cancel, to: current, reason: "prepared anew", at: act.at, by: act.actor)
                }
                let document = try self.document(draft, identity, cohort, version, member, award)
                try transaction.documents.insert(document, by: act.actor)
                try transaction.audit.append(
                    act,
                    to: .document(document.id),
                    person: member.person.id,
                    payload: [
                        "facts": document.facts.json, "appealWaived": .boolean(isWaived),
                    ]
                )
                outcome.prepared.append(document)
            }
            return outcome
        }
    }

    /// Prepared and not yet sealed, with a name or a signatory that was corrected since - often because no font could print it. Nobody has seen it.
    private func isOutdated(_ document: Document, _ member: EnrolledPerson) -> Bool {
        document.state == .prepared && (document.facts.holder != member.person.name || document.facts.signatory != signatory)
    }

    private func document(
        _ draft: Draft,
        _ identity: AcademyIdentity,
        _ cohort: Cohort,
        _ version: CourseVersion,
        _ member: EnrolledPerson,
        _ award: Award
    ) throws -> Document {
        let credentialID = String(draft.credentialID, radix: 16)
        let facts = CertificateFacts(
            serial: CertificateSerial(prefix: identity.serialPrefix, random: draft.serial),
            code: VerificationCode(random: draft.code),
            credentialID: String(repeating: "0", count: 32 - credentialID.count) + credentialID,
            edition: 1,
            holder: member.person.name,
            award: version.course.awardTitle,
            course: version.course.title,
            courseKey: version.key.text,
            courseVersion: version.number,
            awardedOn: award.boardDate,
            startedOn: cohort.startsOn,
            endedOn: cohort.endsOn,
            workloadHours: Int64(version.course.workload.totalHours),
            issuer: identity.name,
            signatory: signatory,
            publicAddress: identity.publicAddress,
            isSpecimen: identity.isDemonstration
        )
        return Document(id: draft.id, enrolment: member.enrolment.id, facts: facts, state: .prepared, stateSince: draft.stamp.at)
    }
}
