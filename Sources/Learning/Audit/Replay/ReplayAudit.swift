/// Computes every mark and every award of the academy again, from what the audit trail tells and nothing else, and says where the records differ. Goes through the
/// enrolments page by page, so that its memory does not grow with the academy.
package struct ReplayAudit: Command {
    package static let name = CommandName.replayAudit

    package struct Outcome: Sendable, Equatable {
        package var enrolments = 0
        package var steps = 0
        package var marks = 0
        package var awards = 0
        /// Enrolments of erased persons, of whom nothing can be replayed.
        package var erased = 0
        package var findingCount = 0
        /// The first thousand.
        package var findings: [ReplayFinding] = []

        package var holds: Bool { findingCount == 0 }
    }

    private static let pageSize = 200
    /// Versions of courses whose rules are kept at hand.
    private static let mostVersions = 64

    package init() {}

    package func perform(in context: CommandContext) async throws -> Outcome {
        try context.actor.require(Self.name)
        var outcome = Outcome()
        var rules: [Identifier<CourseVersion>: [MarkedAssessment]] = [:]
        var last: Identifier<Enrolment>?
        while true {
            let (after, known) = (last, rules)
            let page = try await context.store.read { transaction in
                let enrolments = try transaction.replay.enrolments(after: after, atMost: Self.pageSize)
                var rules = known.count > Self.mostVersions ? [:] : known
                for version in Set(enrolments.map(\.courseVersion)) where rules[version] == nil {
                    rules[version] = try transaction.courses.markedAssessments(in: version)
                }
                return Page(enrolments: enrolments, rules: rules)
            }
            guard let end = page.enrolments.last else { return outcome }
            (last, rules) = (end.id, page.rules)
            for enrolment in page.enrolments { outcome.add(enrolment, rules[enrolment.courseVersion] ?? []) }
        }
    }

    private struct Page: Sendable {
        let enrolments: [StoredEnrolment]
        let rules: [Identifier<CourseVersion>: [MarkedAssessment]]
    }
}

extension ReplayAudit.Outcome {
    fileprivate mutating func add(_ stored: StoredEnrolment, _ assessments: [MarkedAssessment]) {
        enrolments += 1
        guard !stored.isErased else {
            erased += 1
            return
        }
        var replay = EnrolmentReplay(stored.id, assessments)
        for event in stored.trail { replay.take(event) }
        let found = replay.compare(with: stored)
        steps += stored.steps.values.reduce(0) { $0 + $1.count }
        marks += stored.marks.count
        awards += stored.award == nil ? 0 : 1
        findingCount += found.count
        findings += found.prefix(max(0, 1000 - findings.count))
    }
}
