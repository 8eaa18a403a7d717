/// What the author of an attempt sees of it, by when they look: the review matrix. Nothing of it goes beyond what may be told of the mark (``MarkVisibility``), for
/// what is right and wrong adds up to it; and nothing helps whoever still sits the same test.
package struct ReviewRule: Sendable, Hashable {
    /// Points of the whole and of each question.
    package let showsScore: Bool
    /// What is said to each answer, and why the right one is right.
    package let showsFeedback: Bool

    package enum Moment: Sendable, Hashable, CaseIterable {
        case during
        /// Handed in, while others may still answer.
        case whileOpen
        /// Nobody can begin any more.
        case afterClose
        /// The board has met, and the result was told.
        case released
    }

    package init(_ moment: Moment, form: AssessmentForm, shownBeforeBoard: Bool) {
        let stage: MarkVisibility.Stage = moment == .released ? .released : .beforeRelease
        let isTold = MarkVisibility.of(stage, to: .trainee, shownBeforeBoard: shownBeforeBoard, isAnonymous: true) != .hidden
        switch moment {
        case .during: (showsScore, showsFeedback) = (false, false)
        case .whileOpen: (showsScore, showsFeedback) = (isTold, isTold && form == .quiz)
        case .afterClose, .released: (showsScore, showsFeedback) = (isTold, isTold)
        }
    }

    package init(of found: AttemptInSitting, in assessment: Assessment) {
        self.init(found.moment, form: assessment.form, shownBeforeBoard: assessment.flags.shownBeforeBoard)
    }
}

extension AttemptInSitting {
    fileprivate var moment: ReviewRule.Moment {
        guard attempt.state == .finished else { return .during }
        switch work.submission.state {
        case .released, .underRevision, .upheld, .revised: return .released
        case .notStarted, .draft, .submitted, .late, .notSubmitted, .excused, .integrityHold, .cleared, .penalised, .firstMarked, .secondMarked,
            .agreed, .thirdMarked, .provisional, .ratified, .voided:
            return work.sitting.state.takesWork ? .whileOpen : .afterClose
        }
    }
}
