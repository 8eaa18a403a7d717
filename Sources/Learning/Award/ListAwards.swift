/// The awards of a cohort in the order of the names: who was recommended, whose list lies with the Governing Board, who has the award. Without marks and totals: the
/// award has no class, and who ratifies the list decides on none.
package struct ListAwards: Command {
    package static let name = CommandName.listAwards

    package let cohort: CohortKey
    /// Nil for every standing.
    package let standing: AwardStanding?
    package let paging: Paging

    package init(cohort: CohortKey, standing: AwardStanding? = nil, paging: Paging = Paging()) {
        (self.cohort, self.standing, self.paging) = (cohort, standing, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<AwardEntry> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try actor.require(Self.name, on: Subject(cohort: transaction.cohorts.find(cohort)?.id))
            let cohort = try transaction.cohorts.require(cohort)
            let awards = try transaction.awards.all(in: cohort.id)
            let entries = try transaction.enrolments.all(in: cohort.id)
                .compactMap { member in awards[member.enrolment.id].map { AwardEntry(award: $0, member: member, terms: cohort.terms) } }
                .filter { standing == nil || $0.standing == standing }
            return try Page(of: entries, paging) { $0.award.description }
        }
    }
}

package enum AwardStanding: String, Sendable, CaseIterable {
    case recommended
    /// Its list lies with the Governing Board for agreement in writing.
    case circulated
    case ratified
    /// It was ratified, and taken away.
    case revoked
}

/// An award as lists tell it.
package struct AwardEntry: Sendable, Hashable {
    package let award: Identifier<Award>
    package let person: EmailAddress
    package let name: String
    package let standing: AwardStanding
    package let boardDate: LocalDate
    /// The last day of silence; nil while the list is not in circulation.
    package let objectionsUntil: LocalDate?
    package let ratifiedOn: LocalDate?

    package init(award: Award, member: EnrolledPerson, terms: CohortTerms) {
        (self.award, person, name) = (award.id, member.person.email, member.person.name.latin)
        standing =
            if member.enrolment.state == .revoked { .revoked } else if award.ratifiedOn != nil { .ratified } else if award.circulatedOn != nil {
                .circulated
            } else { .recommended }
        boardDate = award.boardDate
        objectionsUntil =
            award.ratifiedOn == nil
            ? award.circulatedOn.map { terms.calendar.day(terms.board.ratificationSilenceWorkingDays, after: $0) } : nil
        ratifiedOn = award.ratifiedOn
    }
}
