import Learning
import Operations

extension Told {
    /// What markers and moderators are told.
    static func toMarkers() throws -> [Told] {
        let frame = try Samples.frame()
        let amendment = SittingAmendment(
            id: Samples.id(),
            sitting: Samples.id(),
            kind: .words,
            before: "2000",
            after: "2500",
            minute: "Too short",
            externalExaminer: "Agrees",
            at: Samples.at
        )
        let file = SittingFile(frame: frame, entered: 2, handedIn: 1, isOwnBrief: true, amendments: [amendment])
        let choice = ModerationSample.Choice(code: Samples.code, reason: .fail)
        let script = ModerationFile.Script(choice: choice, marks: [.init(part: .first, packet: try Samples.packet(44))])
        return [
            Told("a sitting", try Samples.sitting(), .sitting),
            Told("the file of a sitting", file, .sittingFile),
            Told("a task", try Samples.markingWork().task, .markingTask),
            Told("a script to mark", try Samples.markingWork(), .markingWork),
            Told("a moderation", ModerationFile(key: try Samples.key(), number: 1, state: .drawn, scripts: [script]), .moderationFile),
            Told("a moderation in a list", ModerationSummary(key: try Samples.key(), number: 1, state: .drawn, scripts: 1), .moderationSummary),
        ]
    }

    /// What authors are told of their works and results.
    static func toAuthors() throws -> [Told] {
        let receipt = Receipt(number: "R-1", submission: Samples.id(), content: try Samples.content(), at: Samples.at, lateDays: 0)
        let own = try OwnWork(Samples.work(.submitted), Samples.frame(), receipts: [receipt], zones: SameClocks(), now: Samples.at)
        let step = MarkStep(id: Samples.id(), kind: .raw(Hundredths(whole: 61)), at: Samples.at, actor: "instructor:ines", reason: nil)
        let assessment = try Samples.assessment()
        let explanation = MarkExplanation(steps: [step], terms: MarkTerms(assessment, .proposed))
        let told = ReleasedMark(release: Samples.id(), at: Samples.at, mark: explanation.mark, steps: 1)
        let result = ReleasedResult(
            assessment,
            told: told,
            explanation: explanation.forItsHolder,
            revisionUntil: try Samples.deadline(),
            appealUntil: nil
        )
        let explained = ExplainMark.Outcome(visibility: .whole, explanation: explanation, releasedAt: nil)
        return [
            Told("one's own work", own, .ownWork), Told("a result", result, .result), Told("an explained mark", explained, .explainedMark),
        ]
    }

    /// What boards and offices are told.
    static func toOffices() throws -> [Told] {
        let (key, email, id) = (try Samples.key(), try Samples.email(), Samples.id() as Identifier<Enrolment>)
        let board = Board(id: Samples.id(), cohort: Samples.id(), kind: .award, meetsOn: try Samples.day(), state: .closed)
        let decisions = [BoardDecision.Kind.confirm, .scale(percent: Hundredths(whole: 105), offset: .zero), .waive(.late)].map {
            BoardDecision(
                id: Samples.id(),
                assessment: key.assessment,
                enrolment: $0.isOnRun ? nil : id,
                kind: $0,
                reason: "So",
                voters: [Samples.id()]
            )
        }
        let file = BoardFile(
            reference: BoardReference(cohort: key.cohort, meetsOn: try Samples.day()),
            board: board,
            quorum: 3,
            agenda: [key.assessment],
            members: [BoardMember(account: Samples.id(), email: email, person: nil, role: .chair)],
            conflicts: [BoardConflict(account: Samples.id(), enrolment: id, reason: "Family")],
            decisions: decisions,
            emails: [id: email],
            externalStatement: "Sound.",
            isReleased: true
        )
        let entry = SealedEntry(
            position: 1,
            at: Samples.at,
            actor: "operator:Ada",
            command: "enrol",
            aggregateKind: "cohort",
            aggregateID: Samples.secretID,
            sequence: 1,
            hash: [0, 255],
            link: [1]
        )
        return [Told("a board", board, .board), Told("the file of a board", file, .boardFile), Told("an audit entry", entry, .sealedEntry)]
    }
}
