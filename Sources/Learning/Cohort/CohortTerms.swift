/// What differs between academies and editions, and is therefore data of the cohort: fixed when it is opened, kept with it for good. The proposed numbers are
/// ours; none is a rule of a real institution. Rules of marks and attendance belong to the course version (``CourseRules``).
///
/// One word in memory, whatever its members grow to: values of some hundred bytes that pass through asynchronous calls come out damaged with the optimiser of
/// Swift 6.3.
@dynamicMemberLookup
package struct CohortTerms: Sendable {
    private var storage: Storage

    package struct Values: Sendable, Hashable {
        /// On whose clocks deadlines and sessions are.
        package var zone: TimeZoneName
        /// Days beside Saturdays and Sundays on which nobody works.
        package var closedDays: Set<LocalDate> = []
        package var admission = Admission()
        package var circumstances = Circumstances()
        package var board = Board()
        package var documents = Documents()
        package var quiz = Quiz()
        package var uploads = Uploads()
    }

    private final class Storage: Sendable {
        let values: Values

        init(_ values: Values) { self.values = values }
    }

    package init(zone: TimeZoneName) { storage = Storage(Values(zone: zone)) }

    package static let proposed = CohortTerms(zone: TimeZoneName(known: "Europe/Paris"))

    package subscript<Value>(dynamicMember path: WritableKeyPath<Values, Value>) -> Value {
        get { storage.values[keyPath: path] }
        set {
            var values = storage.values
            values[keyPath: path] = newValue
            storage = Storage(values)
        }
    }

    package var calendar: WorkingCalendar { WorkingCalendar(closedDays: self.closedDays) }

    /// From nomination to accepted seat (domain.md 2.2, rulings 23-25).
    package struct Admission: Sendable, Hashable {
        /// Fewer enrolled than this, and the edition is not worth holding.
        package var minimumSeats = 15
        /// Applications are taken until the end of the day so many days before the start.
        package var closingDaysBeforeStart = 150
        /// Persons a correspondent can rank.
        package var nominationsPerCountry = 3
        /// Seats of one country while another country waits; and when seats remain.
        package var countryCap = 2
        package var countryCapWithSeatsLeft = 3
        /// Days a correspondent has, from the notice or the closing date, whichever is later.
        package var nominationDays = 15
        /// Days to answer an offer; the shorter term holds from so many days before the start on.
        package var answerDays = 7
        package var shortAnswerDays = 2
        package var shortFromDaysBeforeStart = 14
        /// Until when an acceptance can be subject to a visa or mission order.
        package var conditionsUntilDaysBeforeStart = 3
        package var experienceYears = 2
        package var english = EnglishLevel.b2
        /// By what the panel scores; the points of all together are 100.
        package var criteria = SelectionCriterion.proposed
        /// Scorers without a conflict that each file needs before the list can be agreed.
        package var scorersPerFile = 2
        /// The least mean score with which somebody can have a seat.
        package var minimumScore = 50
        /// Whose applicants come first when there are more than seats, in this order; who is in none of the groups comes last.
        package var preferences = CountryGroup.proposed
        /// Targets of the balance that breaks ties, in percent; not quotas.
        package var civilSocietyTarget = 50
    }

    /// Extensions for good cause (domain.md 2.4).
    package struct Circumstances: Sendable, Hashable {
        package var claimDays = 5
        package var decisionWorkingDays = 5
        /// The most by which all extensions of one piece of work together move its deadline.
        package var extensionDays = 21
        package var appealWorkingDays = 3
    }

    /// Boards and what can be done against them (domain.md 2.4, ruling 4).
    package struct Board: Sendable, Hashable {
        /// Members present for each item, the chair among them, after conflicts.
        package var quorum = 3
        package var ratificationSilenceWorkingDays = 5
        package var revisionDays = 7
        package var appealWorkingDays = 10
        /// In which the holder of an award is told what was decided on it.
        package var revocationNoticeWorkingDays = 7
    }

    /// Approvals before a document is sealed (domain.md 2.5, ruling 5).
    package struct Documents: Sendable, Hashable {
        package var suspensionDays = 60
    }

    /// Attempts at tests.
    package struct Quiz: Sendable, Hashable {
        /// After the time is over, for answers that were on their way.
        package var graceSeconds = 60
    }

    /// Files that people hand in.
    package struct Uploads: Sendable, Hashable {
        package var fileMegabytes = 25
        /// Of all files of one person together, those on their way among them.
        package var personMegabytes = 500
        /// Of one person at a time.
        package var openUploads = 10
        /// In which an upload that was begun can be finished.
        package var hours = 24
    }
}

extension CohortTerms: Hashable {
    package static func == (left: CohortTerms, right: CohortTerms) -> Bool { left.storage.values == right.storage.values }

    package func hash(into hasher: inout Hasher) { hasher.combine(storage.values) }
}
