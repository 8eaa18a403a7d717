/// One entry of the register. Entries are only added; of several about one person and session the last counts.
package struct AttendanceRecord: Sendable, Hashable {
    package let session: Identifier<TimetabledSession>
    package let enrolment: Identifier<Enrolment>
    package let presence: Presence
    package let at: Instant
    package let actor: String
    /// Nil for a first entry, never for a correction.
    package let reason: String?

    package init(
        session: Identifier<TimetabledSession>,
        enrolment: Identifier<Enrolment>,
        presence: Presence,
        at: Instant,
        actor: String,
        reason: String?
    ) {
        (self.session, self.enrolment, self.presence) = (session, enrolment, presence)
        (self.at, self.actor, self.reason) = (at, actor, reason)
    }
}
