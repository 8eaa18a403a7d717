extension AttendanceHurdle {
    /// One for each module with a residential part. One of which no register is known is not met: no award rests on attendance that nobody has recorded.
    static func all(of verdict: AttendanceVerdict) -> [AttendanceHurdle] {
        verdict.modules.map { module in
            AttendanceHurdle(module: module.key, isMet: module.isMet, detail: verdict.explanation(of: module))
        }
    }
}
