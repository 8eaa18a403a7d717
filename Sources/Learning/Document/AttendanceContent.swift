/// What the register shows of the residential sessions: held and attended, in minutes. Work set in place of missed sessions is no attendance and stands nowhere
/// here; nor does why somebody was absent.
package struct AttendanceContent: Sendable, Hashable {
    package struct Module: Sendable, Hashable {
        package let title: LocalizedText
        package let heldMinutes: Int64
        package let attendedMinutes: Int64

        package init(title: LocalizedText, heldMinutes: Int64, attendedMinutes: Int64) {
            (self.title, self.heldMinutes, self.attendedMinutes) = (title, heldMinutes, attendedMinutes)
        }

        /// Whole percent, cut: what is not reached never looks reached.
        package var attendedPercent: Int64 { heldMinutes == 0 ? 0 : attendedMinutes * 100 / heldMinutes }
    }

    package struct Session: Sendable, Hashable {
        /// On the clocks of the place.
        package let date: LocalDate
        package let title: LocalizedText
        package let minutes: Int64
        package let attendedMinutes: Int64

        package init(date: LocalDate, title: LocalizedText, minutes: Int64, attendedMinutes: Int64) {
            (self.date, self.title, self.minutes, self.attendedMinutes) = (date, title, minutes, attendedMinutes)
        }
    }

    package let modules: [Module]
    /// In the order of time.
    package let sessions: [Session]

    package init(modules: [Module], sessions: [Session]) { (self.modules, self.sessions) = (modules, sessions) }

    package var heldMinutes: Int64 { modules.reduce(0) { $0 + $1.heldMinutes } }
    package var attendedMinutes: Int64 { modules.reduce(0) { $0 + $1.attendedMinutes } }

    /// - Parameter sessions: those that count for the person; of them the residential ones count that the register has an entry for.
    init(_ course: Course, sessions: [AttendedSession]) {
        let held = sessions.filter { $0.presence != nil && $0.session.plan.kind == .residential }
        let byModule = Dictionary(grouping: held, by: \.session.plan.module)
        self.init(
            modules: course.modules.compactMap { module in
                byModule[module.key].map { held in
                    Module(
                        title: module.title,
                        heldMinutes: held.reduce(0) { $0 + Int64($1.session.plan.minutes) },
                        attendedMinutes: held.reduce(0) { $0 + Int64($1.attendedMinutes) }
                    )
                }
            },
            sessions: held.sorted { $0.session.starts.instant < $1.session.starts.instant }.map { attended in
                Session(
                    date: attended.session.starts.local.date,
                    title: attended.session.plan.title,
                    minutes: Int64(attended.session.plan.minutes),
                    attendedMinutes: Int64(attended.attendedMinutes)
                )
            }
        )
    }
}
