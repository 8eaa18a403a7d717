/// What was decided on the endorsement of an application, by whom and when; decided once.
package struct Nomination: Sendable, Hashable {
    package enum Source: String, Sendable, CaseIterable {
        case correspondent, secretariat
    }

    package enum Decision: Sendable, Hashable {
        /// With a rank within the country where the correspondent gave one.
        case endorsed(rank: Int?)
        case refused(reason: String)
    }

    package let application: Identifier<Application>
    package let cohort: Identifier<Cohort>
    package let country: Country
    package let source: Source
    /// Nil where somebody without an account acted, on the machine itself.
    package let account: Identifier<Account>?
    package let decision: Decision
    package let at: Instant
    /// After the term; taken all the same until the list is agreed (ruling 24).
    package let isLate: Bool

    package init(_ application: Application, by source: Source, decision: Decision, act: Act) {
        self.init(
            application: application.id,
            cohort: application.cohort,
            country: application.content.country,
            source: source,
            account: act.actor.account,
            decision: decision,
            at: act.at,
            isLate: source == .correspondent && application.nominationDue?.isPast(at: act.at) ?? false
        )
    }

    /// As it was stored.
    package init(
        application: Identifier<Application>,
        cohort: Identifier<Cohort>,
        country: Country,
        source: Source,
        account: Identifier<Account>?,
        decision: Decision,
        at: Instant,
        isLate: Bool
    ) {
        (self.application, self.cohort, self.country, self.source) = (application, cohort, country, source)
        (self.account, self.decision, self.at, self.isLate) = (account, decision, at, isLate)
    }

    package var rank: Int? {
        guard case .endorsed(let rank) = decision else { return nil }
        return rank
    }
}
