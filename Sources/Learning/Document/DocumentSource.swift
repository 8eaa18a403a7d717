/// What the records tell of one enrolment, as far as documents state it. Marks are those released, attendance is the register's.
struct DocumentSource {
    let state: EnrolmentState
    /// Nil unless it was ratified.
    let award: Award?
    let released: [ContentCode: ReleasedMark]
    let sessions: [AttendedSession]

    init(state: EnrolmentState, award: Award?, released: [ContentCode: ReleasedMark], sessions: [AttendedSession]) {
        self.state = state
        self.award = award?.ratifiedOn == nil ? nil : award
        (self.released, self.sessions) = (released, sessions)
    }

    /// In three queries.
    init(_ enrolment: Enrolment, in transaction: any RecordTransaction) throws {
        self.init(
            state: enrolment.state,
            award: try transaction.awards.find(enrolment.id),
            released: try transaction.releases.latest(of: enrolment.id),
            sessions: try transaction.attendance.sessions(of: enrolment.id)
        )
    }

    /// Somebody holds the award now.
    var isAwarded: Bool { state == .awarded && award != nil }

    /// The document that somebody is entitled to (ruling 2); nil where there is none.
    func content(_ kind: DocumentKind, _ course: Course) -> DocumentContent? {
        switch kind {
        case .certificate:
            return isAwarded ? award.map { .certificate(CertificateContent(course, $0)) } : nil
        case .transcript:
            // An award that was taken over has no marks to tell of.
            guard award?.origin == nil else { return nil }
            guard isAwarded || released.values.contains(where: { $0.mark != nil }) else { return nil }
            return .transcript(TranscriptContent(course, released: released, sessions: sessions, award: award, state: state))
        case .statementOfAttendance:
            let attendance = AttendanceContent(course, sessions: sessions)
            return attendance.attendedMinutes > 0 ? .statementOfAttendance(attendance) : nil
        case .letter:
            return nil
        }
    }

    /// As ``content(_:_:)``, for a letter.
    func letter(_ request: LetterRequest, for holder: PersonName, at desk: DocumentDesk) -> DocumentContent? {
        guard request.purpose.isOpen(to: state) else { return nil }
        let draft = LetterDraft(
            request: request,
            holder: holder,
            course: desk.course,
            startsOn: desk.cohort.startsOn,
            endsOn: desk.cohort.endsOn,
            sessions: sessions,
            today: desk.today
        )
        return .letter(draft.content)
    }
}

extension RecordTransaction {
    /// Of everybody in a cohort, in as many queries as for one.
    func documentSources(of members: [EnrolledPerson], in desk: DocumentDesk) throws -> [Identifier<Enrolment>: DocumentSource] {
        let cohort = desk.cohort.id
        let (awards, released) = (try awards.all(in: cohort), try releases.latest(in: cohort))
        let register = CohortRegister(
            cohort: cohort,
            sessions: try progress.sessions(forMembersOf: cohort),
            entries: try progress.entries(ofMembersOf: cohort)
        )
        return Dictionary(
            uniqueKeysWithValues: members.map { member in
                let id = member.enrolment.id
                let source = DocumentSource(
                    state: member.enrolment.state,
                    award: awards[id],
                    released: released[id] ?? [:],
                    sessions: register.sessions(of: id, in: desk.course)
                )
                return (id, source)
            }
        )
    }
}
