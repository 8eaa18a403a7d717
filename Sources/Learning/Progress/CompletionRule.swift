/// Whether somebody has done what the course asks for, marks aside: every residential module attended, every task that counts or must be done handed in, no released
/// mark short of a pass, within the time of the programme. Whether the marks carry the award, the board's rule says.
package enum CompletionRule {
    package static func judge(
        plan: AssessmentPlan,
        attendance: AttendanceVerdict,
        tasks: [ContentCode: TaskStanding],
        limit: ProgrammeLimit,
        today: LocalDate
    ) -> CompletionVerdict {
        var missing: [CompletionVerdict.Missing] = attendance.modules.filter { !$0.isMet }.map {
            .attendance($0.key, attendance.explanation(of: $0))
        }
        for assessment in plan.assessments where assessment.weight > .zero || assessment.flags.mustBeDone {
            let task = tasks[assessment.code]
            if let result = task?.released, !result.isPassed {
                missing.append(.failed(assessment.code, mark: result.mark))
            } else if task?.released == nil, task?.submittedAt == nil {
                missing.append(.notHandedIn(assessment.code))
            }
        }
        if limit.isPast(on: today) { missing.append(.outOfTime(limit.lastDay)) }
        return CompletionVerdict(missing: missing)
    }
}
