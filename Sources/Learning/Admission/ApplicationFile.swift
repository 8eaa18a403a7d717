import CanonicalJSON

/// An application with the edition it is for, as a command holds it.
struct ApplicationFile {
    let application: Application
    let cohort: Cohort

    var subject: Subject { Subject(cohort: cohort.id, country: application.content.country, person: application.person) }

    func entering(_ application: Application) -> ApplicationFile { ApplicationFile(application: application, cohort: cohort) }
}

extension RecordTransaction {
    /// Locks a file for an act that moves no seat.
    ///
    /// - Throws: ``Refusal`` `application-unknown`.
    func lockFile(_ id: Identifier<Application>) throws -> ApplicationFile {
        guard let application = try applications.lock(id), let cohort = try cohorts.find(application.cohort) else {
            throw Refusal(.applicationUnknown, [id.description])
        }
        return ApplicationFile(application: application, cohort: cohort)
    }

    /// Locks the edition and then the file: for acts that take a seat or give one back.
    ///
    /// - Throws: ``Refusal`` `application-unknown`.
    func lockFileAndSeats(_ id: Identifier<Application>) throws -> ApplicationFile {
        guard let cohortID = try applications.find(id)?.cohort, let cohort = try cohorts.lock(cohortID), let application = try applications.lock(id)
        else { throw Refusal(.applicationUnknown, [id.description]) }
        return ApplicationFile(application: application, cohort: cohort)
    }

    func apply(_ event: ApplicationEvent, to file: ApplicationFile, reason: String? = nil, _ act: Act) throws -> ApplicationFile {
        file.entering(try applications.apply(event, to: file.application, reason: reason, at: act.at, by: act.actor))
    }

    func record(_ act: Act, _ file: ApplicationFile, _ payload: [String: JSONValue?]) throws {
        try audit.append(act, to: .application(file.application.id), person: file.application.person, payload: .members(payload))
    }
}

extension Act {
    /// Nobody decides on their own file (domain.md 2.9.5).
    ///
    /// - Throws: ``Refusal`` `own-case`.
    func refuseOwn(_ file: ApplicationFile) throws(Refusal) {
        if let person = actor.person, person == file.application.person { throw Refusal(.ownCase) }
    }

    /// An act for somebody else needs a reason, which only the audit trail keeps, under that person's key (ruling 27).
    ///
    /// - Throws: ``Refusal`` `reason-needed`.
    func sealedReason(_ reason: String?) throws(Refusal) -> JSONValue? {
        if reason == nil, actor.grants.first?.role != .trainee { throw Refusal(.reasonNeeded) }
        return reason.map { .string($0) }
    }
}
