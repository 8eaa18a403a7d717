/// All that a correspondent sees of an applicant: name, institution, post and summary, and whether nominated or enrolled - never an offer, a position, a mark, or
/// why somebody is absent (ruling 23).
package struct Nominee: Sendable, Hashable {
    package enum Standing: String, Sendable, CaseIterable {
        case awaiting, nominated
        case notEndorsed = "not-endorsed"
        case enrolled
    }

    package let application: Identifier<Application>
    package let name: PersonName
    package let institution: String
    package let post: String
    package let summary: String
    package let standing: Standing
    /// The one the correspondent gave.
    package let rank: Int?

    /// Nil for a file that is not the correspondent's to see.
    package init?(_ application: Application, name: PersonName, rank: Int?) {
        guard let standing = Standing(application.state) else { return nil }
        (self.application, self.name, self.standing, self.rank) = (application.id, name, standing, rank)
        (institution, post, summary) = (application.content.institution, application.content.post, application.content.summary)
    }
}

extension Nominee.Standing {
    /// What became of a nomination short of enrolment looks all the same.
    package init?(_ state: ApplicationState) {
        switch state {
        case .awaitingNomination, .nominationLapsed: self = .awaiting
        case .notEndorsed: self = .notEndorsed
        case .enrolled: self = .enrolled
        case .nominated, .inSelection, .offered, .reserve, .rejected, .accepted, .declined, .offerLapsed, .deferred, .reserveClosed: self = .nominated
        case .draft, .submitted, .incomplete, .eligible, .ineligible, .withdrawn, .cancelledByAcademy, .deceased: return nil
        }
    }
}
