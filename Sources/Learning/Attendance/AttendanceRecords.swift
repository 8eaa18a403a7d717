package protocol AttendanceRecords {
    /// Everybody whom the session's register lists, with their last entry in it, in the order of the names. Who takes the module with another edition is on that one's.
    func register(of session: TimetabledSession) throws -> [RegisterLine]
    /// The sessions that count for one person, in the order of time, with the last entry of each: those of the enrolment's cohort but for modules taken
    /// with another edition.
    func sessions(of enrolment: Identifier<Enrolment>) throws -> [AttendedSession]
    func append(_ record: AttendanceRecord) throws
    /// What registers kept elsewhere say of one person, the last for each module.
    func external(of enrolment: Identifier<Enrolment>) throws -> [ExternalAttendance]
    /// - Parameter reason: nil for a first entry, never for a correction.
    func append(
        _ attendance: ExternalAttendance,
        of enrolment: Identifier<Enrolment>,
        source: String,
        reason: String?,
        at instant: Instant,
        by actor: Actor
    ) throws
    func makeUps(of enrolment: Identifier<Enrolment>) throws -> [MakeUp]
    /// Sets the task, or another one in its place.
    func put(_ makeUp: MakeUp, at instant: Instant) throws
    /// With which cohort a module is taken, where it is not the enrolment's own.
    func edition(of module: ContentKey, for enrolment: Identifier<Enrolment>) throws -> Identifier<Cohort>?
    func setEdition(of module: ContentKey, for enrolment: Identifier<Enrolment>, to cohort: Identifier<Cohort>) throws
}

package struct RegisterLine: Sendable, Hashable {
    package let enrolment: Enrolment
    package let email: EmailAddress
    package let name: PersonName
    /// Nil while nothing was recorded.
    package let presence: Presence?

    package init(enrolment: Enrolment, email: EmailAddress, name: PersonName, presence: Presence?) {
        (self.enrolment, self.email, self.name, self.presence) = (enrolment, email, name, presence)
    }
}

/// A session as it counts for one person.
package struct AttendedSession: Sendable, Hashable {
    package let session: TimetabledSession
    package let presence: Presence?

    package init(session: TimetabledSession, presence: Presence?) { (self.session, self.presence) = (session, presence) }
}
