extension SubmissionState: StateMachine {
    package static let noun = "submission"
    package static let initial = SubmissionState.notStarted

    package func next(_ event: SubmissionEvent) -> SubmissionState? {
        switch self {
        case .notStarted: Self.fromNotStarted(event)
        case .draft: Self.fromDraft(event)
        case .submitted: Self.fromSubmitted(event)
        case .late: Self.fromLate(event)
        case .notSubmitted: Self.fromNotSubmitted(event)
        case .integrityHold: Self.fromIntegrityHold(event)
        case .cleared: Self.fromCleared(event)
        case .penalised: Self.fromPenalised(event)
        case .firstMarked: Self.fromFirstMarked(event)
        case .secondMarked: Self.fromSecondMarked(event)
        case .agreed: Self.fromAgreed(event)
        case .thirdMarked: Self.fromThirdMarked(event)
        case .provisional: Self.fromProvisional(event)
        case .ratified: Self.fromRatified(event)
        case .released: Self.fromReleased(event)
        case .underRevision: Self.fromUnderRevision(event)
        case .upheld: Self.fromUpheld(event)
        case .revised: Self.fromRevised(event)
        case .excused, .voided: nil
        }
    }

    private static func fromNotStarted(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .saveDraft: .draft
        case .submit: .submitted
        case .submitLate: .late
        case .missDeadline: .notSubmitted
        case .excuse: .excused
        case .void: .voided
        case .replace, .grantExtension, .hold, .clear, .penalise, .markFirst, .markSecond, .markThird, .markByMachine, .recordAbsence,
            .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision, .withdrawRevision, .uphold,
            .revise:
            nil
        }
    }

    private static func fromDraft(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .submit: .submitted
        case .submitLate: .late
        case .missDeadline: .notSubmitted
        case .excuse: .excused
        case .void: .voided
        case .saveDraft, .replace, .grantExtension, .hold, .clear, .penalise, .markFirst, .markSecond, .markThird, .markByMachine, .recordAbsence,
            .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision, .withdrawRevision, .uphold,
            .revise:
            nil
        }
    }

    private static func fromSubmitted(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .replace: .submitted
        case .excuse: .excused
        case .hold: .integrityHold
        case .markFirst: .firstMarked
        case .markByMachine: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .missDeadline, .grantExtension, .clear, .penalise, .markSecond, .markThird, .recordAbsence,
            .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision, .withdrawRevision, .uphold,
            .revise:
            nil
        }
    }

    private static func fromLate(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .grantExtension: .submitted
        case .excuse: .excused
        case .hold: .integrityHold
        case .markFirst: .firstMarked
        case .markByMachine: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .clear, .penalise, .markSecond, .markThird, .recordAbsence, .takeBackFirst,
            .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision, .withdrawRevision, .uphold, .revise:
            nil
        }
    }

    private static func fromNotSubmitted(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .grantExtension: .notStarted
        case .excuse: .excused
        case .recordAbsence: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .hold, .clear, .penalise, .markFirst, .markSecond, .markThird,
            .markByMachine, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision,
            .withdrawRevision,
            .uphold, .revise:
            nil
        }
    }

    private static func fromIntegrityHold(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .clear: .cleared
        case .penalise: .penalised
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .excuse, .hold, .markFirst, .markSecond, .markThird,
            .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release,
            .requestRevision, .withdrawRevision, .uphold, .revise:
            nil
        }
    }

    private static func fromCleared(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .excuse: .excused
        case .hold: .integrityHold
        case .markFirst: .firstMarked
        case .markByMachine: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .clear, .penalise, .markSecond, .markThird,
            .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision,
            .withdrawRevision,
            .uphold, .revise:
            nil
        }
    }

    private static func fromPenalised(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .hold: .integrityHold
        case .markFirst: .firstMarked
        case .markByMachine: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .excuse, .clear, .penalise, .markSecond, .markThird,
            .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision,
            .withdrawRevision,
            .uphold, .revise:
            nil
        }
    }

    private static func fromFirstMarked(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .excuse: .excused
        case .hold: .integrityHold
        case .markSecond: .secondMarked
        case .takeBackFirst: .submitted
        case .settle: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .clear, .penalise, .markFirst, .markThird, .markByMachine,
            .recordAbsence, .takeBackSecond, .agree, .markAgain, .ratify, .referBack, .release, .requestRevision, .withdrawRevision, .uphold, .revise:
            nil
        }
    }

    private static func fromSecondMarked(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .excuse: .excused
        case .hold: .integrityHold
        case .markThird: .thirdMarked
        case .takeBackSecond: .firstMarked
        case .agree: .agreed
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .clear, .penalise, .markFirst, .markSecond,
            .markByMachine, .recordAbsence, .takeBackFirst, .settle, .markAgain, .ratify, .referBack, .release, .requestRevision, .withdrawRevision,
            .uphold, .revise:
            nil
        }
    }

    private static func fromAgreed(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .excuse: .excused
        case .hold: .integrityHold
        case .settle: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .clear, .penalise, .markFirst, .markSecond, .markThird,
            .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .markAgain, .ratify, .referBack, .release, .requestRevision,
            .withdrawRevision,
            .uphold, .revise:
            nil
        }
    }

    private static func fromThirdMarked(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .excuse: .excused
        case .hold: .integrityHold
        case .settle: .provisional
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .clear, .penalise, .markFirst, .markSecond, .markThird,
            .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .markAgain, .ratify, .referBack, .release, .requestRevision,
            .withdrawRevision,
            .uphold, .revise:
            nil
        }
    }

    private static func fromProvisional(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .excuse: .excused
        case .hold: .integrityHold
        case .markAgain: .firstMarked
        case .ratify: .ratified
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .clear, .penalise, .markFirst, .markSecond, .markThird,
            .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .referBack, .release, .requestRevision,
            .withdrawRevision, .uphold,
            .revise:
            nil
        }
    }

    private static func fromRatified(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .referBack: .provisional
        case .release: .released
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .excuse, .hold, .clear, .penalise, .markFirst,
            .markSecond, .markThird, .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify,
            .requestRevision, .withdrawRevision, .uphold, .revise:
            nil
        }
    }

    private static func fromReleased(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .requestRevision: .underRevision
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .excuse, .hold, .clear, .penalise, .markFirst,
            .markSecond, .markThird, .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify,
            .referBack, .release, .withdrawRevision, .uphold, .revise:
            nil
        }
    }

    private static func fromUnderRevision(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .uphold: .upheld
        case .revise: .revised
        case .withdrawRevision: .released
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .excuse, .hold, .clear, .penalise, .markFirst,
            .markSecond, .markThird, .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify,
            .referBack, .release, .requestRevision:
            nil
        }
    }

    private static func fromUpheld(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .requestRevision: .underRevision
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .excuse, .hold, .clear, .penalise, .markFirst,
            .markSecond, .markThird, .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify,
            .referBack, .release, .withdrawRevision, .uphold, .revise:
            nil
        }
    }

    private static func fromRevised(_ event: SubmissionEvent) -> SubmissionState? {
        switch event {
        case .requestRevision: .underRevision
        case .void: .voided
        case .saveDraft, .submit, .submitLate, .replace, .missDeadline, .grantExtension, .excuse, .hold, .clear, .penalise, .markFirst,
            .markSecond, .markThird, .markByMachine, .recordAbsence, .takeBackFirst, .takeBackSecond, .agree, .settle, .markAgain, .ratify,
            .referBack, .release, .withdrawRevision, .uphold, .revise:
            nil
        }
    }
}
