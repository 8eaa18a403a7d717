/// Whether somebody's attendance carries the award, module by module, with every number that went into it.
package struct AttendanceVerdict: Sendable, Hashable {
    package enum Standing: String, Sendable, CaseIterable {
        case met
        /// Not yet, but the sessions still open suffice.
        case reachable
        /// The open sessions no longer suffice; with a set task they do.
        case needsMakeUp = "needs-make-up"
        /// Neither do both together: the module has to be taken with another edition.
        case outOfReach = "out-of-reach"
        /// Nothing to attend has been announced and no register came from elsewhere, so nothing can be met.
        case notTimetabled = "not-timetabled"
    }

    package struct Module: Sendable, Hashable {
        package let key: ContentKey
        package let timetabledMinutes: Int
        package let attendedMinutes: Int
        /// Missed with leave; not part of the attended ones.
        package let excusedMinutes: Int
        /// As far as they count.
        package let madeUpMinutes: Int
        /// Of sessions that the register tells nothing of.
        package let openMinutes: Int
        package let requiredMinutes: Int
        package let missingMinutes: Int
        /// Whether any session was attended; a set task is no beginning.
        package let hasBegun: Bool
        package let standing: Standing

        package var isMet: Bool { standing == .met }
    }

    /// Percent of a module's timetabled minutes.
    package let hurdle: Hundredths
    package let modules: [Module]

    package init(hurdle: Hundredths, modules: [Module]) { (self.hurdle, self.modules) = (hurdle, modules) }

    /// True for a course that has no residential module.
    package var isMet: Bool { modules.allSatisfy(\.isMet) }

    package subscript(module: ContentKey) -> Module? { modules.first { $0.key == module } }
}
