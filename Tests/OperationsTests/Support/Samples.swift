import Learning

/// One value of each kind that the answers are made of; people and identifiers are such as can be found again in any text.
enum Samples {
    static let secretName = "Eleni Papadopoulou"
    static let secretEmail = "eleni@example.org"
    static let secretID = UUIDv7(high: 0x0123_4567_89AB_7DEF, low: 0x8123_4567_89AB_CDEF)

    static let at = Instant(microseconds: 1_793_620_800_000_000)
    static let code = SubmissionCode(random: [1, 2, 3, 4, 5])
    static let text = LocalizedText(english: "Policy brief", french: "Note de politique")

    static func id<Noun>() -> Identifier<Noun> { Identifier(secretID) }

    static func key() throws -> SittingKey { SittingKey(try some(CohortKey("2026-strasbourg")), try some(ContentCode("A2"))) }
    static func email() throws -> EmailAddress { try some(EmailAddress(secretEmail)) }
    static func day() throws -> LocalDate { try some(LocalDate("2026-11-02")) }

    static func deadline() throws -> Deadline {
        Deadline(
            local: try some(LocalDateTime("2026-11-06T23:59")),
            zone: try some(TimeZoneName("Europe/Paris")),
            instant: at.adding(seconds: 300_000)
        )
    }

    static func content() throws -> Submission.Content {
        Submission.Content(digest: try some(FileDigest(String(repeating: "a", count: 64))), words: 1500)
    }

    static func sitting(_ state: SittingState = .marking) throws -> Sitting {
        Sitting(
            id: id(),
            cohort: id(),
            assessment: id(),
            key: try key(),
            isCapped: false,
            author: id(),
            briefVersion: 1,
            words: 2000,
            schedule: Sitting.Schedule(opens: try some(LocalDateTime("2026-11-02T09:00")), opensAt: at, deadline: try deadline()),
            state: state
        )
    }

    static func assessment() throws -> Assessment {
        let key = try some(ContentKey("evidence"))
        return Assessment(
            code: try some(ContentCode("A2")),
            title: text,
            task: text,
            form: .writtenWork,
            module: key,
            timing: .during,
            units: [],
            outcomes: [],
            weight: Hundredths(whole: 10),
            passMark: Hundredths(whole: 50),
            marking: .blindDouble,
            rubric: try Rubric([Rubric.Criterion(key: key, title: text, points: 100)]),
            group: nil,
            flags: Assessment.Flags(isCompensable: true, mustBeDone: false, shownBeforeBoard: false, isAnonymous: true, acceptsLateWork: true),
            limits: Assessment.Limits(words: 2000),
            resit: .afterBoard
        )
    }

    static func frame() throws -> SittingFrame {
        SittingFrame(sitting: try sitting(), terms: .proposed, assessment: try assessment(), rules: .proposed)
    }

    static func work(_ state: SubmissionState) throws -> Submission {
        Submission(
            id: id(),
            sitting: id(),
            enrolment: id(),
            person: id(),
            code: code,
            state: state,
            draft: Submission.Draft(content: try content(), savedAt: at, isHeldBack: false),
            content: try content(),
            submittedAt: at,
            lateDays: 0
        )
    }

    static func packet(_ mark: Int) throws -> MarkingAllocation.Packet {
        let points = [RubricScore.Points(try some(ContentKey("evidence")), Hundredths(whole: mark))]
        return MarkingAllocation.Packet(score: RubricScore(stored: points), individual: nil, comments: "Good.")
    }

    static func allocation(_ part: MarkingPart, _ mark: Int) throws -> MarkingAllocation {
        let agreement = MarkingAllocation.Agreement(mark: Hundredths(whole: 60), note: "Talked.")
        return MarkingAllocation(id: id(), submission: id(), marker: id(), part: part, state: .sent, packet: try packet(mark), agreement: agreement)
    }

    static func markingWork() throws -> MarkingWork {
        let (work, frame, both) = (try work(.secondMarked), try frame(), [try allocation(.first, 70), try allocation(.second, 44)])
        return MarkingWork(work, both[0], frame, author: nil, talk: MarkingTalk(work, both[0], both, frame))
    }

    struct Missing: Error {}

    static func some<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }
}

/// Clocks that show the same everywhere.
struct SameClocks: TimeZones {
    func instant(of local: LocalDateTime, in zone: TimeZoneName) -> Instant? {
        Instant(microseconds: (Int64(local.date.daysSince1970) * 1440 + Int64(local.minuteOfDay)) * 60_000_000)
    }

    func local(of instant: Instant, in zone: TimeZoneName) -> LocalDateTime? {
        let minute = Int(instant.microseconds / 60_000_000) - instant.utcDate.daysSince1970 * 1440
        return LocalDateTime(instant.utcDate, hour: minute / 60, minute: minute % 60)
    }
}
