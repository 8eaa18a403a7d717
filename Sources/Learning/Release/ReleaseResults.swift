import CanonicalJSON

/// Makes a closed board's results known, for the whole cohort at one moment. Held and referred cases are left out, for a later board; nobody waits for them
/// (domain.md 2.4). The works move with their results, and so do the sittings. What was told before and did not change is not told again.
package struct ReleaseResults: Command {
    package static let name = CommandName.releaseResults

    package struct Outcome: Sendable, Equatable {
        package let release: Release
        package let results: Int
        package let withheld: Int
        /// Whether this board's results had been released before.
        package let isUnchanged: Bool
    }

    package let board: BoardReference

    package init(_ board: BoardReference) { self.board = board }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Release> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(self.board.cohort)
            let board = try transaction.boards.requireLocked(self.board, cohort: cohort.id)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            guard board.state == .closed else { throw Refusal(.boardNotClosed, [self.board.description]) }
            if let earlier = try transaction.releases.find(board: board.id) {
                return Outcome(release: earlier, results: 0, withheld: 0, isUnchanged: true)
            }
            let agenda = Set(try transaction.boards.agenda(board.id))
            let held = WithheldResults(try transaction.boards.decisions(board.id))
            let (items, withheld) = try items(of: agenda, cohort, held, in: transaction)
            let works = try transaction.sittings(on: agenda, in: cohort.id).reduce(0) { count, sitting in
                try count + transaction.releaseMarks(of: sitting, except: held[sitting.key.assessment], by: act)
            }
            let release = Release(id: id, cohort: cohort.id, board: board.id, cause: .board, at: act.at)
            try transaction.releases.insert(release, items, by: act.actor)
            try transaction.audit.append(
                act,
                to: .board(board.id),
                person: nil,
                payload: [
                    "release": .string(id.description), "results": .integer(Int64(items.count)), "withheld": .integer(Int64(withheld)),
                    "works": .integer(Int64(works)),
                ]
            )
            return Outcome(release: release, results: items.count, withheld: withheld, isUnchanged: false)
        }
    }

    /// A mark whose work no board has ratified - held, referred, suspected, or not before a board yet - is withheld, whoever else's is told.
    private func items(
        of agenda: Set<ContentCode>,
        _ cohort: Cohort,
        _ withheld: WithheldResults,
        in transaction: any RecordTransaction
    ) throws -> ([ReleaseItem], withheld: Int) {
        let assessments = try transaction.courses.markedAssessments(in: cohort.courseVersion).filter { agenda.contains($0.code) }
        let (steps, marks) = (try transaction.marks.steps(in: cohort.id), try transaction.marks.marks(in: cohort.id))
        let (told, unratified) = (try transaction.releases.latest(in: cohort.id), try transaction.submissions.unratified(in: cohort.id))
        var items: [ReleaseItem] = []
        var count = 0
        for member in try transaction.enrolments.all(in: cohort.id).map(\.enrolment.id) {
            for assessment in assessments {
                guard let mark = marks[member]?[assessment.code] else { continue }
                let isPending = unratified[member]?[assessment.code]?.contains(mark.sitting) == true
                if isPending || withheld[assessment.code].contains(member) {
                    count += 1
                } else if told[member]?[assessment.code]?.mark != mark {
                    let stepCount = steps[member]?[assessment.code]?.count ?? 0
                    items.append(ReleaseItem(enrolment: member, assessment: assessment.id, mark: mark, steps: stepCount))
                }
            }
        }
        return (items, count)
    }
}
