import Learning
import Testing

@Suite("Offers and the waiting list")
struct OfferTests {
    @Test("A declined seat goes to reserve no. 2, whose country is below its cap, with seven days to answer", arguments: Engine.allCases)
    func promotesSecondReserve(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 6, seats: 4)
            try await academy.agreeList("FR FR MT IT FR MA")
            #expect(try await academy.states(1...6) == "offered offered offered offered reserve reserve")
            #expect(try await academy.run(PromoteFromWaitingList(cohort: academy.key())) == [])
            let malta = try await academy.file(3)
            try await academy.run(DeclineOffer(malta), as: academy.trainee(3))
            #expect(try await academy.run(DeclineOffer(malta), as: academy.trainee(3)).isUnchanged)
            academy.clock.advance(days: 1)
            let promoted = try await academy.run(PromoteFromWaitingList(cohort: academy.key()))
            #expect(promoted.map(\.verdict) == [.seat(held: 0, cap: 2)])
            #expect(promoted.first?.answerBy.description == "2026-11-10T23:59 Europe/Paris")
            #expect(try await academy.states(1...6) == "offered offered declined offered reserve offered")
            // Nobody below the cap waits any more: the third French candidate has the next free seat.
            try await academy.run(DeclineOffer(academy.file(4)), as: academy.trainee(4))
            #expect(try await academy.run(PromoteFromWaitingList(cohort: academy.key())).map(\.verdict) == [.seatLeftOver(held: 2, cap: 3)])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Accepting under a condition: met, it is enrolled; not met in time, the seat falls free", arguments: Engine.allCases)
    func acceptsSubjectToVisa(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 3, seats: 3)
            try await academy.agreeList("MT FR IT")
            for person in 1...2 {
                let id = try await academy.file(person)
                #expect(try await academy.run(AcceptOffer(id, condition: .visa), as: academy.trainee(person)).application.state == .accepted)
                #expect(try await academy.run(AcceptOffer(id, condition: .visa), as: academy.trainee(person)).isUnchanged)
                try await academy.refuses(.conditionOpen, EnrolApplicant(id))
            }
            let first = try await academy.file(1)
            try await academy.run(MeetCondition(first))
            #expect(try await academy.run(MeetCondition(first)).isUnchanged)
            let enrolled = try await academy.run(EnrolApplicant(first))
            #expect(try await academy.run(EnrolApplicant(first)) == enrolled.asUnchanged)
            #expect(try await academy.state(of: 1) == .enrolled)
            // Three days before the start the visa of the second must be there; the third never answered.
            try academy.moveClock(to: "2027-08-27T21:59:59Z")
            #expect(try await academy.run(LapseOffers()) == 1)
            try academy.moveClock(to: "2027-08-27T22:00:00Z")
            #expect(try await academy.run(LapseOffers()) == 1)
            #expect(try await academy.run(LapseOffers()) == 0)
            #expect(try await academy.states(1...3) == "enrolled offer-lapsed offer-lapsed")
            #expect(try academy.raw.count("seat WHERE enrolment_id IS NOT NULL AND country = 'MT'") == 1)
            #expect(try academy.raw.count("seat WHERE application_id IS NOT NULL") == 0)
            try await academy.expectAuditHolds()
        }
    }

    @Test(
        "An offer is over at the end of its last day, also before the clock has run, and can be reinstated if a seat is free",
        arguments: Engine.allCases
    )
    func lapsesAndReinstates(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 2, seats: 1)
            try await academy.agreeList("MT FR")
            let id = try await academy.file(1)
            try academy.moveClock(to: "2026-11-09T23:00:00Z")
            try await academy.refuses(.offerOver, AcceptOffer(id), as: academy.trainee(1))
            try await academy.refuses(.transitionRefused, try ReinstateOffer(try await academy.file(2), reason: "x"))
            #expect(try await academy.run(LapseOffers(), as: Actor(role: .worker, name: "clock")) == 1)
            #expect(try await academy.run(ReinstateOffer(id, reason: "was at sea")).application.state == .offered)
            #expect(try await academy.run(ReinstateOffer(id, reason: "was at sea")).isUnchanged)
            academy.clock.advance(days: 8)
            #expect(try await academy.run(LapseOffers()) == 1)
            #expect(try await academy.run(PromoteFromWaitingList(cohort: academy.key())).count == 1)
            try await academy.refuses(.noSeat, ReinstateOffer(id, reason: "was at sea"))
            try await academy.run(AcceptOffer(academy.file(2)), as: academy.trainee(2))
            #expect(try await academy.states(1...2) == "offer-lapsed accepted")
            try await academy.expectAuditHolds()
        }
    }

    @Test("While the mail bounces the clock stands still", arguments: Engine.allCases)
    func stopsTheClock(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1, seats: 1)
            try await academy.agreeList("MT")
            let id = try await academy.file(1)
            academy.clock.advance(days: 2)
            try await academy.run(ReportOfferBounced(id))
            #expect(try await academy.run(ReportOfferBounced(id)).isUnchanged)
            academy.clock.advance(days: 20)
            #expect(try await academy.run(LapseOffers()) == 0)
            try await academy.run(ResumeOffer(id))
            #expect(try await academy.run(ResumeOffer(id)).isUnchanged)
            #expect(try academy.raw.column("SELECT answer_by_local FROM offer") == ["2026-11-29T23:59"])
            try await academy.run(AcceptOffer(id), as: academy.trainee(1))
            #expect(try await academy.states(1...1) == "accepted")
        }
    }

    @Test("The waiting list closes on the first day, and nobody is offered a seat from then on", arguments: Engine.allCases)
    func closes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 3, seats: 1)
            try await academy.agreeList("MT FR IT")
            try await academy.refuses(.editionNotStarted, CloseWaitingList(cohort: academy.key()))
            try academy.moveClock(to: "2027-08-29T22:00:00Z")
            #expect(try await academy.run(LapseOffers()) == 1)
            #expect(try await academy.run(PromoteFromWaitingList(cohort: academy.key())) == [])
            #expect(try await academy.run(CloseWaitingList(cohort: academy.key())) == 2)
            #expect(try await academy.run(CloseWaitingList(cohort: academy.key())) == 0)
            #expect(try await academy.states(1...3) == "offer-lapsed reserve-closed reserve-closed")
            try await academy.refuses(.editionStarted, ReinstateOffer(academy.file(1), reason: "late"))
        }
    }

    @Test("A deferred seat is one of the next edition's, and counts in no country's cap", arguments: Engine.allCases)
    func defers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1, seats: 1)
            try await academy.agreeList("MT")
            let id = try await academy.file(1)
            try await academy.run(AcceptOffer(id), as: academy.trainee(1))
            try await academy.run(DeferApplication(id, cause: .wish), as: academy.trainee(1))
            #expect(try await academy.run(DeferApplication(id, cause: .wish), as: academy.trainee(1)).isUnchanged)
            #expect(try academy.raw.count("seat WHERE application_id IS NOT NULL") == 0)
            for (key, start) in [("2028-paris", "2028-08-28"), ("2029-paris", "2029-08-27")] {
                try await academy.run(academy.opening(key, seats: 2, startsOn: start, endsOn: "2030-01-01"))
            }
            try await academy.refuses(.nextEditionOther, TakeDeferredPlace(id, in: academy.key("2029-paris")))
            try await academy.run(TakeDeferredPlace(id, in: academy.key("2028-paris")))
            #expect(try await academy.state(of: 1, in: "2028-paris") == .enrolled)
            #expect(try academy.raw.count("seat WHERE enrolment_id IS NOT NULL AND country IS NULL") == 1)
            #expect(try await academy.states(1...1) == "enrolled")
            try await academy.expectAuditHolds()
        }
    }
}

extension EnrolApplicant.Outcome {
    fileprivate var asUnchanged: EnrolApplicant.Outcome {
        switch self {
        case .enrolled(let enrolment), .unchanged(let enrolment): .unchanged(enrolment)
        }
    }
}
