import Learning
import TestTools
import Testing

/// One thing somebody might do; refusals are part of the game, other errors are not.
enum AdmissionAct: Sendable {
    case apply(Int, String)
    /// Whatever brings the file forward from where it stands.
    case forward(Int, rank: Int, condition: Offer.Condition)
    case withdraw(Int)
    case refuseEndorsement(Int)
    case agree
    case decline(Int)
    case `defer`(Int, DeferralCause)
    case reinstate(Int)
    case die(Int)
    case bounce(Int)
    case enrolDirectly(Int)
    case leave(Int)
    case promote
    case pass(days: Int)

    static func intake(_ person: Int, _ generator: inout SeededGenerator) -> AdmissionAct {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0...4: .apply(person, ["MT", "FR", "MA", "BR"].randomElement(using: &generator) ?? "MT")
        case 5...16: .forward(person, rank: Int.random(in: 1...4, using: &generator), condition: .none)
        case 17: .withdraw(person)
        case 18: .refuseEndorsement(person)
        default: .pass(days: Int.random(in: 0...2, using: &generator))
        }
    }

    static func answers(_ person: Int, _ generator: inout SeededGenerator) -> AdmissionAct {
        switch Int.random(in: 0..<24, using: &generator) {
        case 0...7: .forward(person, rank: 1, condition: Offer.Condition.allCases.randomElement(using: &generator) ?? .none)
        case 8...9: .decline(person)
        case 10: .withdraw(person)
        case 11: .defer(person, DeferralCause.allCases.randomElement(using: &generator) ?? .wish)
        case 12: .reinstate(person)
        case 13: Int.random(in: 0..<4, using: &generator) == 0 ? .die(person) : .bounce(person)
        case 14: .enrolDirectly(person)
        case 15...16: .leave(person)
        case 17...20: .promote
        default: .pass(days: Int.random(in: 0...4, using: &generator))
        }
    }

    func attempt(in academy: TestAcademy, on store: (any TestStore)?) async {
        do {
            try await perform(in: academy, academy.context(on: store))
        } catch is Refusal {
        } catch is Absent {
        } catch {
            Issue.record("\(self): \(error)")
        }
    }

    /// The person has no application that this could be done to.
    private struct Absent: Error {}

    private func perform(in academy: TestAcademy, _ context: CommandContext) async throws {
        switch self {
        case .apply(let person, let country):
            let start = try StartApplication(cohort: academy.key(), email: academy.email(person), content: academy.content(country))
            _ = try await start.run(in: context)
        case .forward(let person, let rank, let condition):
            try await forward(person, rank, condition, in: academy, context)
        case .withdraw(let person): _ = try await WithdrawApplication(file(person, academy), reason: "wish").run(in: context)
        case .refuseEndorsement(let person): _ = try await RefuseEndorsement(file(person, academy), reason: "no").run(in: context)
        case .agree:
            let cohort = try await academy.cohortID()
            for id in try await academy.store.read({ try $0.applications.all(in: cohort, states: [.nominated, .inSelection]).map(\.id) }) {
                try await academy.score(id, 50 + Int(id.uuid.low % 50))
            }
            _ = try await AgreeList(cohort: academy.key()).run(in: context)
        case .decline(let person): _ = try await DeclineOffer(file(person, academy), reason: "wish").run(in: context)
        case .defer(let person, let cause): _ = try await DeferApplication(file(person, academy), cause: cause, reason: "r").run(in: context)
        case .reinstate(let person): _ = try await ReinstateOffer(file(person, academy), reason: "late mail").run(in: context)
        case .die(let person): _ = try await RecordApplicantDeath(file(person, academy), reason: "told").run(in: context)
        case .bounce(let person):
            let id = try await file(person, academy)
            _ = try await ReportOfferBounced(id).run(in: context)
            if person.isMultiple(of: 2) { _ = try await ResumeOffer(id).run(in: context) }
        case .enrolDirectly(let person): _ = try await EnrolPeople(cohort: academy.key(), emails: [academy.email(person)]).run(in: context)
        case .leave(let person): try await leave(person, in: academy, context)
        case .promote: _ = try await PromoteFromWaitingList(cohort: academy.key()).run(in: context)
        case .pass(let days):
            academy.clock.advance(days: Int64(days))
            _ = try await LapseNominations().run(in: context)
            _ = try await LapseOffers().run(in: context)
        }
    }

    private func file(_ person: Int, _ academy: TestAcademy) async throws -> Identifier<Application> {
        let (key, email) = (try academy.key(), try academy.email(person))
        let found = try await academy.store.read { try $0.applications.live(in: $0.cohorts.require(key).id, of: $0.people.require(email).id)?.id }
        guard let found else { throw Absent() }
        return found
    }

    private func forward(
        _ person: Int,
        _ rank: Int,
        _ condition: Offer.Condition,
        in academy: TestAcademy,
        _ context: CommandContext
    ) async throws {
        let id = try await file(person, academy)
        guard let state = try await academy.store.read({ try $0.applications.find(id)?.state }) else { throw Absent() }
        switch state {
        case .draft: _ = try await SubmitApplication(id, reason: "by post").run(in: context)
        case .submitted: _ = try await ReviewApplication(id, evidence: .complete()).run(in: context)
        case .eligible:
            do {
                _ = try await RequestNomination(id).run(in: context)
            } catch let refusal as Refusal where refusal.code == .nominationBySecretariat {
                _ = try await EndorseApplicant(id, reason: "no correspondent").run(in: context)
            }
        case .awaitingNomination, .nominationLapsed: _ = try await NominateApplicant(id, rank: rank).run(in: context)
        case .offered: _ = try await AcceptOffer(id, condition: condition, reason: "by phone").run(in: context)
        case .accepted:
            _ = try await MeetCondition(id).run(in: context)
            _ = try await EnrolApplicant(id).run(in: context)
        case .incomplete, .ineligible, .nominated, .notEndorsed, .inSelection, .reserve, .rejected, .declined, .offerLapsed, .enrolled, .deferred,
            .withdrawn, .reserveClosed, .cancelledByAcademy, .deceased:
            break
        }
    }

    /// Leaves the edition after enrolment, so that the seat falls free again.
    private func leave(_ person: Int, in academy: TestAcademy, _ context: CommandContext) async throws {
        let (key, email, at) = (try academy.key(), try academy.email(person), academy.clock.now)
        try await context.store.write { [actor = context.actor] transaction in
            guard let found = try transaction.enrolments.lock(cohort: key, email: email) else { throw Absent() }
            _ = try transaction.enrolments.apply(.withdraw, to: found.enrolment, reason: nil, at: at, by: actor)
        }
    }
}
