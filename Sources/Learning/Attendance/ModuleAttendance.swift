/// What the timetable offered one person in one module, and what the register tells of it: all that ``AttendanceRule`` looks at. Residential sessions only.
package struct ModuleAttendance: Sendable, Hashable {
    package struct Session: Sendable, Hashable {
        package let minutes: Int
        /// Nil while the register has no entry: not yet held, or not yet recorded.
        package let presence: Presence?

        package init(minutes: Int, presence: Presence?) { (self.minutes, self.presence) = (minutes, presence) }
    }

    package let module: ContentKey
    package let sessions: [Session]
    /// By a set task that was done.
    package let madeUpMinutes: Int

    package init(module: ContentKey, sessions: [Session], madeUpMinutes: Int = 0) {
        (self.module, self.sessions, self.madeUpMinutes) = (module, sessions, madeUpMinutes)
    }
}
