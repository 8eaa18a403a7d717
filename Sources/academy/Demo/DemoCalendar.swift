import Learning

/// The days of the demo's story. They lie before the day on which it is told and within the year in which its seal key is in use, so that its certificates
/// and its trust bundle can be checked by today's clock.
struct DemoCalendar: Sendable {
    let courseStart: LocalDate

    /// A story whose last day lies in the week before `today`; weeks are whole, so that boards meet on working days and stories told in one week are the same.
    init(toldOn today: LocalDate) {
        let latestStart = today.adding(days: -Self.length - 1)
        courseStart = latestStart.adding(days: -latestStart.daysSinceMonday)
    }

    /// A story that was broken off goes on with its own days.
    init(courseStart: LocalDate) { self.courseStart = courseStart }

    var courseEnd: LocalDate { courseStart.adding(days: 347) }
    var opening: LocalDate { courseStart.adding(days: 351) }
    var marking: LocalDate { courseStart.adding(days: 357) }
    var board: LocalDate { courseStart.adding(days: 385) }
    var ratification: LocalDate { courseStart.adding(days: 392) }
    var sealing: LocalDate { courseStart.adding(days: 400) }
    var withdrawal: LocalDate { courseStart.adding(days: Self.length) }

    private static let length = 421
}

extension LocalDate {
    /// 1 January 1970 was a Thursday.
    fileprivate var daysSinceMonday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }
}
