extension ApplicationState: StateMachine {
    package static let noun = "application"
    package static let initial = ApplicationState.draft

    package func next(_ event: ApplicationEvent) -> ApplicationState? {
        switch self {
        case .draft: Self.fromDraft(event)
        case .submitted: Self.fromSubmitted(event)
        case .incomplete: Self.fromIncomplete(event)
        case .eligible: Self.fromEligible(event)
        case .ineligible: Self.fromIneligible(event)
        case .awaitingNomination: Self.fromAwaitingNomination(event)
        case .nominationLapsed: Self.fromNominationLapsed(event)
        case .nominated: Self.fromNominated(event)
        case .inSelection: Self.fromInSelection(event)
        case .offered: Self.fromOffered(event)
        case .reserve: Self.fromReserve(event)
        case .offerLapsed: Self.fromOfferLapsed(event)
        case .accepted: Self.fromAccepted(event)
        case .deferred: Self.fromDeferred(event)
        case .notEndorsed, .rejected, .declined, .enrolled, .withdrawn, .reserveClosed, .cancelledByAcademy, .deceased: nil
        }
    }

    /// What every file that is still open can meet.
    private static func leaving(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .withdraw: .withdrawn
        case .cancel: .cancelledByAcademy
        case .recordDeath: .deceased
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .enterSelection, .offer, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer,
            .closeReserve:
            nil
        }
    }

    private static func fromDraft(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .submit: .submitted
        case .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement, .lapseNomination,
            .enterSelection, .offer, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw,
            .cancel, .recordDeath:
            leaving(event)
        }
    }

    private static func fromSubmitted(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .reportIncomplete: .incomplete
        case .findEligible: .eligible
        case .findIneligible: .ineligible
        case .submit, .resubmit, .requestNomination, .endorse, .refuseEndorsement, .lapseNomination, .enterSelection, .offer, .placeInReserve,
            .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw, .cancel, .recordDeath:
            leaving(event)
        }
    }

    private static func fromIncomplete(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .resubmit: .submitted
        case .submit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement, .lapseNomination,
            .enterSelection, .offer, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw,
            .cancel, .recordDeath:
            leaving(event)
        }
    }

    /// A country without a correspondent, an international body, a correspondent's own file: endorsed by the secretariat without any term (ruling 23).
    private static func fromEligible(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .requestNomination: .awaitingNomination
        case .endorse: .nominated
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .refuseEndorsement, .lapseNomination, .enterSelection, .offer,
            .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw, .cancel, .recordDeath:
            leaving(event)
        }
    }

    /// A review can find otherwise; the file stays open for it.
    private static func fromIneligible(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .findEligible: .eligible
        case .submit, .resubmit, .reportIncomplete, .findIneligible, .requestNomination, .endorse, .refuseEndorsement, .lapseNomination,
            .enterSelection, .offer, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw,
            .cancel, .recordDeath:
            leaving(event)
        }
    }

    private static func fromAwaitingNomination(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .endorse: .nominated
        case .refuseEndorsement: .notEndorsed
        case .lapseNomination: .nominationLapsed
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .enterSelection, .offer, .placeInReserve,
            .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw, .cancel, .recordDeath:
            leaving(event)
        }
    }

    /// A silent correspondent does not kill a file: either side can still decide, until the list is agreed.
    private static func fromNominationLapsed(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .endorse: .nominated
        case .refuseEndorsement: .notEndorsed
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .lapseNomination, .enterSelection, .offer,
            .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw, .cancel, .recordDeath:
            leaving(event)
        }
    }

    private static func fromNominated(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .enterSelection: .inSelection
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .offer, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw,
            .cancel, .recordDeath:
            leaving(event)
        }
    }

    private static func fromInSelection(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .offer: .offered
        case .placeInReserve: .reserve
        case .reject: .rejected
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .enterSelection, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .closeReserve, .withdraw, .cancel,
            .recordDeath:
            leaving(event)
        }
    }

    private static func fromOffered(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .accept: .accepted
        case .decline: .declined
        case .lapseOffer: .offerLapsed
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .enterSelection, .offer, .placeInReserve, .reject, .reinstate, .enrol, .defer, .closeReserve, .withdraw, .cancel,
            .recordDeath:
            leaving(event)
        }
    }

    private static func fromReserve(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .offer: .offered
        case .closeReserve: .reserveClosed
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .enterSelection, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .enrol, .defer, .withdraw,
            .cancel, .recordDeath:
            leaving(event)
        }
    }

    /// Reinstated with a reason, if a seat is free (ruling 1).
    private static func fromOfferLapsed(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .reinstate: .offered
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .enterSelection, .offer, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .enrol, .defer, .closeReserve,
            .withdraw, .cancel, .recordDeath:
            leaving(event)
        }
    }

    /// An acceptance whose visa or mission order did not come in time lapses as an unanswered offer does.
    private static func fromAccepted(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .enrol: .enrolled
        case .defer: .deferred
        case .lapseOffer: .offerLapsed
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .enterSelection, .offer, .placeInReserve, .reject, .accept, .decline, .reinstate, .closeReserve, .withdraw, .cancel,
            .recordDeath:
            leaving(event)
        }
    }

    /// Enrolled in the next edition.
    private static func fromDeferred(_ event: ApplicationEvent) -> ApplicationState? {
        switch event {
        case .enrol: .enrolled
        case .submit, .resubmit, .reportIncomplete, .findEligible, .findIneligible, .requestNomination, .endorse, .refuseEndorsement,
            .lapseNomination, .enterSelection, .offer, .placeInReserve, .reject, .accept, .decline, .lapseOffer, .reinstate, .defer, .closeReserve,
            .withdraw, .cancel, .recordDeath:
            leaving(event)
        }
    }
}
