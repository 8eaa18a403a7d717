extension EnrolmentState: StateMachine {
    package static let noun = "enrolment"
    package static let initial = EnrolmentState.enrolled

    package func next(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch self {
        case .enrolled: Self.fromEnrolled(event)
        case .active: Self.fromActive(event)
        case .interrupted: Self.fromInterrupted(event)
        case .requirementsMet: Self.fromRequirementsMet(event)
        case .awardRecommended: Self.fromAwardRecommended(event)
        case .awarded: Self.fromAwarded(event)
        case .deferred: Self.fromDeferred(event)
        case .revoked: Self.fromRevoked(event)
        case .withdrawn, .noShow, .excluded, .timeExpired, .deceased, .completedWithoutAward: nil
        }
    }

    private static func fromEnrolled(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .begin: .active
        case .defer: .deferred
        case .withdraw: .withdrawn
        case .reportNoShow: .noShow
        case .recordDeath: .deceased
        case .recordPastAward: .awarded
        case .interrupt, .resume, .meetRequirements, .loseRequirements, .recommendAward, .ratifyAward, .revokeAward, .takeDeferredSeat, .exclude,
            .runOutOfTime, .completeWithoutAward, .reinstateAward:
            nil
        }
    }

    private static func fromActive(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .interrupt: .interrupted
        case .meetRequirements: .requirementsMet
        case .defer: .deferred
        case .withdraw: .withdrawn
        case .exclude: .excluded
        case .runOutOfTime: .timeExpired
        case .recordDeath: .deceased
        case .completeWithoutAward: .completedWithoutAward
        case .begin, .resume, .loseRequirements, .recommendAward, .ratifyAward, .revokeAward, .takeDeferredSeat, .reportNoShow, .recordPastAward,
            .reinstateAward:
            nil
        }
    }

    private static func fromInterrupted(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .resume: .active
        case .withdraw: .withdrawn
        case .exclude: .excluded
        case .runOutOfTime: .timeExpired
        case .recordDeath: .deceased
        case .begin, .interrupt, .meetRequirements, .loseRequirements, .recommendAward, .ratifyAward, .revokeAward, .defer, .takeDeferredSeat,
            .reportNoShow, .completeWithoutAward, .recordPastAward, .reinstateAward:
            nil
        }
    }

    /// A death after the requirements were met leaves the work done: the board can still recommend the award.
    private static func fromRequirementsMet(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .recommendAward: .awardRecommended
        case .loseRequirements: .active
        case .exclude: .excluded
        case .begin, .interrupt, .resume, .meetRequirements, .ratifyAward, .revokeAward, .defer, .takeDeferredSeat, .withdraw, .reportNoShow,
            .runOutOfTime, .recordDeath, .completeWithoutAward, .recordPastAward, .reinstateAward:
            nil
        }
    }

    private static func fromAwardRecommended(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .ratifyAward: .awarded
        case .loseRequirements: .active
        case .begin, .interrupt, .resume, .meetRequirements, .recommendAward, .revokeAward, .defer, .takeDeferredSeat, .withdraw, .reportNoShow,
            .exclude, .runOutOfTime, .recordDeath, .completeWithoutAward, .recordPastAward, .reinstateAward:
            nil
        }
    }

    private static func fromAwarded(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .revokeAward: .revoked
        case .begin, .interrupt, .resume, .meetRequirements, .loseRequirements, .recommendAward, .ratifyAward, .defer, .takeDeferredSeat, .withdraw,
            .reportNoShow, .exclude, .runOutOfTime, .recordDeath, .completeWithoutAward, .recordPastAward, .reinstateAward:
            nil
        }
    }

    private static func fromDeferred(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .takeDeferredSeat: .enrolled
        case .withdraw: .withdrawn
        case .runOutOfTime: .timeExpired
        case .recordDeath: .deceased
        case .begin, .interrupt, .resume, .meetRequirements, .loseRequirements, .recommendAward, .ratifyAward, .revokeAward, .defer, .reportNoShow,
            .exclude, .completeWithoutAward, .recordPastAward, .reinstateAward:
            nil
        }
    }

    private static func fromRevoked(_ event: EnrolmentEvent) -> EnrolmentState? {
        switch event {
        case .reinstateAward: .awarded
        case .begin, .interrupt, .resume, .meetRequirements, .loseRequirements, .recommendAward, .ratifyAward, .revokeAward, .defer,
            .takeDeferredSeat, .withdraw, .reportNoShow, .exclude, .runOutOfTime, .recordDeath, .completeWithoutAward, .recordPastAward:
            nil
        }
    }
}
