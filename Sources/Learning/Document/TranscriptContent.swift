/// Units, results and outcomes as far as they were released; a provisional mark never stands here. Credits and level are left out: they may be printed only where
/// a recorded agreement says so (domain.md 2.5), and there is none.
package struct TranscriptContent: Sendable, Hashable {
    package struct Unit: Sendable, Hashable {
        package enum Result: String, Sendable, CaseIterable {
            /// All components of the unit's module are passed.
            case passed
            /// One of its sessions, at least, was attended.
            case attended
            case notCompleted = "not-completed"
        }

        package let code: String
        package let title: LocalizedText
        /// Of study, as the course plans them.
        package let hours: Int64
        package let result: Result

        package init(code: String, title: LocalizedText, hours: Int64, result: Result) {
            (self.code, self.title, self.hours, self.result) = (code, title, hours, result)
        }
    }

    package struct Component: Sendable, Hashable {
        package let code: String
        package let title: LocalizedText
        /// Percent of the total.
        package let weight: Hundredths
        /// Nil while nothing was released.
        package let mark: Int64?
        package let grade: Grade?
        package let outcome: ComponentOutcome

        package init(code: String, title: LocalizedText, weight: Hundredths, mark: Int64?, grade: Grade?, outcome: ComponentOutcome) {
            (self.code, self.title, self.weight) = (code, title, weight)
            (self.mark, self.grade, self.outcome) = (mark, grade, outcome)
        }
    }

    package struct LearningOutcome: Sendable, Hashable {
        package let number: Int64
        package let text: LocalizedText

        package init(number: Int64, text: LocalizedText) { (self.number, self.text) = (number, text) }
    }

    /// How the whole came out.
    package enum Standing: String, Sendable, CaseIterable {
        case awarded
        case withoutAward = "without-award"
        case inProgress = "in-progress"
    }

    package let units: [Unit]
    package let components: [Component]
    package let outcomes: [LearningOutcome]
    /// With two decimals, cut; nil while a weighted component has no released mark.
    package let total: String?
    /// Nil only for ``undisclosed``.
    package let standing: Standing?
    /// The day of the board; nil where no award was ratified.
    package let awardedOn: LocalDate?

    package init(
        units: [Unit],
        components: [Component],
        outcomes: [LearningOutcome],
        total: String?,
        standing: Standing?,
        awardedOn: LocalDate?
    ) {
        (self.units, self.components, self.outcomes) = (units, components, outcomes)
        (self.total, self.standing, self.awardedOn) = (total, standing, awardedOn)
    }

    /// That there is a transcript, and nothing of what it says.
    package static let undisclosed = TranscriptContent(units: [], components: [], outcomes: [], total: nil, standing: nil, awardedOn: nil)
}

extension TranscriptContent.Unit.Result {
    package var text: LocalizedText {
        switch self {
        case .passed: LocalizedText(english: "passed", french: "validée")
        case .attended: LocalizedText(english: "attended", french: "suivie")
        case .notCompleted: LocalizedText(english: "not completed", french: "non validée")
        }
    }
}

extension TranscriptContent.Standing {
    package var text: LocalizedText {
        switch self {
        case .awarded: LocalizedText(english: "Award earned", french: "Titre obtenu")
        case .withoutAward: LocalizedText(english: "Ended without the award", french: "Terminé sans obtention du titre")
        case .inProgress: LocalizedText(english: "In progress", french: "En cours")
        }
    }
}
