import Learning

/// One edition of the course, as the demo tells of it: its days count in weeks from its first Monday.
struct Edition: Sendable {
    enum Weekday: Int, Sendable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    }

    let key: CohortKey
    let course: ContentKey
    let start: LocalDate
    let seats: Int
    let cast: [Applicant]

    static let weeks = 48

    var end: LocalDate { day(Self.weeks, .friday) }

    /// An edition is called by the month in which it begins.
    init(course: ContentKey, start: LocalDate, seats: Int, cast: [Applicant]) throws {
        let month = String(start.description.prefix(7))
        key = try known(CohortKey(month), month)
        (self.course, self.start, self.seats, self.cast) = (course, start, seats, cast)
    }

    func day(_ week: Int, _ weekday: Weekday = .monday) -> LocalDate { start.adding(days: 7 * week + weekday.rawValue) }

    /// On the clocks of the academy.
    func at(_ week: Int, _ weekday: Weekday, _ hour: Int, _ minute: Int = 0) -> LocalDateTime {
        let day = day(week, weekday)
        return LocalDateTime(day, hour: hour, minute: minute) ?? .endOfDay(day)
    }

    func sitting(_ assessment: String, _ number: Int = 1) throws -> SittingKey {
        SittingKey(key, try code(assessment), number: number)
    }

    func board(_ week: Int) -> BoardReference { BoardReference(cohort: key, meetsOn: day(week)) }

    subscript(fate: Applicant.Fate) -> [Applicant] { cast.filter { $0.fate == fate } }
}

func code(_ text: String) throws -> ContentCode { try known(ContentCode(text), text) }

/// A name that the demo itself wrote; a wrong one is the demo's fault and ends it.
func known<Value>(_ value: Value?, _ text: String) throws -> Value {
    guard let value else { throw Problem(code: "demo-failed", "the demo's own \(text) is not what it should be", exit: .internalError) }
    return value
}
