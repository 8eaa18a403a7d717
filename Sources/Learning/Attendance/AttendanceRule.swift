/// The attendance hurdle (domain.md 2.3): of the timetabled minutes of each residential module at least the course's share, a part of which a set task can make up
/// for, and every module begun. An excused absence is an absence.
package enum AttendanceRule {
    /// - Parameter modules: those with a residential part, in the order of the course.
    package static func judge(_ modules: [ModuleAttendance], by rules: CourseRules.Attendance) -> AttendanceVerdict {
        AttendanceVerdict(hurdle: rules.hurdle, modules: modules.map { judge($0, by: rules) })
    }

    private static func judge(_ module: ModuleAttendance, by rules: CourseRules.Attendance) -> AttendanceVerdict.Module {
        let timetabled = module.sessions.reduce(0) { $0 + $1.minutes }
        let attended = module.sessions.reduce(0) { $0 + ($1.presence?.attendedMinutes(of: $1.minutes) ?? 0) }
        let excused = module.sessions.reduce(0) { $0 + ($1.presence == .excused ? $1.minutes : 0) }
        let open = module.sessions.reduce(0) { $0 + ($1.presence == nil ? $1.minutes : 0) }
        let allowance = makeUpAllowance(timetabledMinutes: timetabled, by: rules)
        let madeUp = min(max(0, module.madeUpMinutes), allowance)
        // Rounded up: a share of a minute short of the hurdle is short of it.
        let required = (timetabled * rules.hurdle.count + Hundredths.hundred.count - 1) / Hundredths.hundred.count
        let missing = max(0, required - attended - madeUp)
        let hasBegun = attended > 0
        let standing: AttendanceVerdict.Standing =
            if timetabled == 0 {
                .notTimetabled
            } else if missing == 0 && hasBegun {
                .met
            } else if !hasBegun && open == 0 {
                .outOfReach
            } else if missing <= open {
                .reachable
            } else if missing <= open + allowance - madeUp {
                .needsMakeUp
            } else {
                .outOfReach
            }
        return AttendanceVerdict.Module(
            key: module.module,
            timetabledMinutes: timetabled,
            attendedMinutes: attended,
            excusedMinutes: excused,
            madeUpMinutes: madeUp,
            openMinutes: open,
            requiredMinutes: required,
            missingMinutes: missing,
            hasBegun: hasBegun,
            standing: standing
        )
    }

    /// The most that set tasks can make up for in a module of so many minutes, rounded down.
    package static func makeUpAllowance(timetabledMinutes: Int, by rules: CourseRules.Attendance) -> Int {
        timetabledMinutes * rules.makeUp.count / Hundredths.hundred.count
    }
}
