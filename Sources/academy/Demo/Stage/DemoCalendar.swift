import Learning

/// When the demo's editions begin. All of it is counted in whole weeks from the Monday of the week in which the story is told, so that boards meet on working days
/// and stories told in one week are the same.
struct DemoCalendar: Sendable {
    /// The story is over before this day; what comes later is still to come.
    let thisMonday: LocalDate

    init(toldOn today: LocalDate) { thisMonday = today.adding(days: -today.daysSinceMonday) }

    /// A story that was broken off goes on with its own days.
    ///
    /// - Parameter firstStart: the first edition's first day.
    init(firstStart: LocalDate) { thisMonday = firstStart.adding(days: -7 * Self.firstWeeks) }

    /// Its last act, a withdrawal, lies in the week before this one.
    var first: LocalDate { monday(Self.firstWeeks) }
    /// Stands between its second and its third module.
    var second: LocalDate { monday(-22) }
    /// Takes applications.
    var third: LocalDate { monday(26) }

    private static let firstWeeks = -62

    private func monday(_ weeks: Int) -> LocalDate { thisMonday.adding(days: 7 * weeks) }
}

extension LocalDate {
    /// 1 January 1970 was a Thursday.
    fileprivate var daysSinceMonday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }
}
