import Learning

/// How an edition stands today, as whoever runs it is told.
struct EditionStanding: Sendable {
    let cohort: Cohort
    let figures: CohortFigures
    private let overview: CohortOverview
    /// Of everybody who takes part and has something to come.
    private let next: [NextStep]

    init(of cohort: Cohort, on stage: Stage) async throws {
        self.cohort = cohort
        figures = try await ShowFigures(cohort: cohort.key).run(in: stage.reading(as: .auditor))
        let secretariat = try await stage.reading(as: .secretariat)
        overview = try await ShowCohort(cohort: cohort.key).run(in: secretariat)
        var next: [NextStep] = []
        for member in overview.members where [.enrolled, .active].contains(member.enrolment.state) {
            let progress = try await ShowProgress(cohort: cohort.key, email: member.person.email).run(in: secretariat)
            if let step = progress.next { next.append(step) }
        }
        self.next = next
    }

    /// Of the sessions whose register is kept, and what is still open.
    var attendance: String {
        let modules = overview.members.flatMap(\.attendance.modules)
        let attended = modules.reduce(0) { $0 + $1.attendedMinutes }
        let held = modules.reduce(0) { $0 + $1.timetabledMinutes - $1.openMinutes }
        guard held > 0, let share = Rational(numerator: Int64(100 * attended), denominator: Int64(held)) else { return "-" }
        let open = overview.registersOpen.isEmpty ? "" : ", \(counted(overview.registersOpen.count, "register")) to keep"
        return "\(share.twoDecimals) %, \(overview.atRisk.count) at risk\(open)"
    }

    var whatIsNext: String {
        let steps = next.map { step in
            switch step {
            case .session(let session): "\(session.plan.key) on \(session.plan.starts.date)"
            case .task(let code, let deadline): "\(code) by \(deadline.local.date)"
            }
        }
        return steps.isEmpty ? "-" : tally(steps)
    }
}
