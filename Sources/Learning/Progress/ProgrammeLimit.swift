/// Until when somebody can earn the award (ruling 22): so many months from the day of enrolment, days of interruption not counted.
package struct ProgrammeLimit: Sendable, Hashable {
    /// A time out, from the day it began to the day it ended, that one not counted any more; nil while it lasts.
    package struct Interruption: Sendable, Hashable {
        package let from: LocalDate
        package let until: LocalDate?

        package init(from: LocalDate, until: LocalDate?) { (self.from, self.until) = (from, until) }
    }

    package let enrolledOn: LocalDate
    package let months: Int
    /// Counted until the day it was asked on.
    package let daysInterrupted: Int
    /// The last day on which the award can be earned. While an interruption lasts, it moves on with every day.
    package let lastDay: LocalDate

    /// - Parameter today: on the cohort's clocks.
    package init(enrolledOn: LocalDate, months: Int, interruptions: [Interruption], today: LocalDate) {
        (self.enrolledOn, self.months) = (enrolledOn, months)
        daysInterrupted = interruptions.reduce(0) { $0 + max(0, ($1.until ?? today).daysSince1970 - $1.from.daysSince1970) }
        lastDay = enrolledOn.adding(months: months).adding(days: daysInterrupted)
    }

    package func isPast(on day: LocalDate) -> Bool { lastDay < day }

    package var explanation: LocalizedText {
        let (days, plural) = (daysInterrupted, daysInterrupted == 1 ? "" : "s")
        return LocalizedText(
            english: days == 0
                ? "\(months) months from \(enrolledOn.inWords(.english)): until \(lastDay.inWords(.english))."
                : "\(months) months from \(enrolledOn.inWords(.english)), \(days) day\(plural) of interruption not counted: until \(lastDay.inWords(.english)).",
            french: days == 0
                ? "\(months) mois à compter du \(enrolledOn.inWords(.french)) : jusqu'au \(lastDay.inWords(.french))."
                : "\(months) mois à compter du \(enrolledOn.inWords(.french)), sans \(days) jour\(plural) d'interruption : jusqu'au \(lastDay.inWords(.french))."
        )
    }
}
