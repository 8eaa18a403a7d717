extension AttendanceHurdle {
    /// One for each module that has a timetable in the cohort. A module whose register is not kept here - none of its sessions was ever planned - is not judged.
    static func all(of verdict: AttendanceVerdict) -> [AttendanceHurdle] {
        verdict.modules.filter { $0.standing != .notTimetabled }.map { module in
            AttendanceHurdle(module: module.key, isMet: module.isMet, detail: verdict.explanation(of: module))
        }
    }
}
