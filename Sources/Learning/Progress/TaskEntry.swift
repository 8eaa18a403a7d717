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
    /// One for each assessment: its last sitting that concerns the person, with the deadline that holds for them.
    ///
    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package static func all(of entries: [TaskEntry], zones: any TimeZones) throws(Refusal) -> [TaskStanding] {
        var standings: [TaskStanding] = []
        for (code, sittings) in Dictionary(grouping: entries, by: \.code).sorted(by: { $0.key < $1.key }) {
            guard let last = sittings.max(by: { $0.number < $1.number }) else { continue }
            let (local, zone) = (last.deadline.local.adding(days: last.extensionDays), last.deadline.zone)
            let deadline = last.extensionDays == 0 ? last.deadline : try Deadline(local, in: zone, by: zones)
            standings.append(
                TaskStanding(
                    code: code,
                    opensAt: last.opensAt,
                    deadline: deadline,
                    submittedAt: last.submittedAt,
                    isExcused: last.isExcused
                )
            )
        }
        return standings
    }
}
