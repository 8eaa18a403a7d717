/// One sitting as it stands for one person, scheduled or open: what ``TaskStanding`` is made of.
package struct TaskEntry: Sendable, Hashable {
    package let code: ContentCode
    /// 1 for the first sitting, higher for those after it.
    package let number: Int
    package let opensAt: Instant
    package let deadline: Deadline
    /// By which accepted claims move the deadline.
    package let extensionDays: Int
    package let submittedAt: Instant?
    package let isExcused: Bool

    package init(
        code: ContentCode,
        number: Int,
        opensAt: Instant,
        deadline: Deadline,
        extensionDays: Int,
        submittedAt: Instant?,
        isExcused: Bool
    ) {
        (self.code, self.number, self.opensAt, self.deadline) = (code, number, opensAt, deadline)
        (self.extensionDays, self.submittedAt, self.isExcused) = (extensionDays, submittedAt, isExcused)
    }
}

extension TaskStanding {
    /// One for each assessment of which anything is known: its last sitting that concerns the person, with the deadline that holds for them, and what was released
    /// to them.
    ///
    /// - Parameter provisional: marks that the reader may see before the board has.
    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package static func all(
        of entries: [TaskEntry],
        released: [ContentCode: ReleasedMark],
        provisional: [ContentCode: Int] = [:],
        in plan: AssessmentPlan,
        zones: any TimeZones
    ) throws(Refusal) -> [TaskStanding] {
        let sittings = Dictionary(grouping: entries, by: \.code)
        var standings: [TaskStanding] = []
        for assessment in plan.assessments {
            let result = released[assessment.code].flatMap { release in release.mark.map { Result($0, passMark: assessment.passMark) } }
            let early = result == nil ? provisional[assessment.code] : nil
            guard let last = sittings[assessment.code]?.max(by: { $0.number < $1.number }) else {
                if result != nil || early != nil {
                    standings.append(TaskStanding(code: assessment.code, released: result, provisional: early))
                }
                continue
            }
            standings.append(
                TaskStanding(
                    code: assessment.code,
                    sitting: last.number,
                    opensAt: last.opensAt,
                    deadline: try last.extendedDeadline(zones),
                    submittedAt: last.submittedAt,
                    isExcused: last.isExcused,
                    released: result,
                    provisional: early,
                    isOpenAnew: released[assessment.code].map { $0.at < last.opensAt } ?? false
                )
            )
        }
        return standings
    }
}

extension TaskEntry {
    /// That of the person, not of the sitting.
    func extendedDeadline(_ zones: any TimeZones) throws(Refusal) -> Deadline {
        extensionDays == 0 ? deadline : try Deadline(deadline.local.adding(days: extensionDays), in: deadline.zone, by: zones)
    }
}

extension TaskStanding.Result {
    init(_ mark: ComponentMark, passMark: Hundredths?) {
        let isPassed = passMark.map { $0 <= Hundredths(whole: mark.rounded) } ?? true
        self.init(mark: mark.rounded, isPassed: isPassed || mark.isCompensated)
    }
}
