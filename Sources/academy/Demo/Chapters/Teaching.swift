import CanonicalJSON
import Learning

/// Three residential modules with their register, the learning groups, and whoever leaves.
struct Teaching: Chapter {
    let edition: Edition
    let plot: Plot
    /// In which weeks the modules are held.
    static let weeks = [0, 14, 30]

    func scenes() throws -> [Scene] {
        var scenes = [
            Scene(edition.at(-4, .monday, 9), "timetable plan", plan),
            Scene(edition.at(3, .monday, 9), "group draw", draw),
            Scene(edition.at(15, .monday, 10), "group freeze", freeze),
        ]
        for (index, week) in Self.weeks.enumerated() {
            scenes.append(Scene(edition.at(week, .thursday, 19), "attendance record") { try await register(index + 1, $0) })
            scenes.append(Scene(edition.at(week + 2, .monday, 9), "make-up confirm") { try await makeUp(index + 1, $0) })
        }
        if let leaving = plot.leaving {
            scenes.append(Scene(edition.at(2, .wednesday, 9), "enrolment withdraw") { try await withdraw(leaving, $0) })
        }
        return scenes
    }

    private func plan(_ stage: Stage) async throws -> Scene.Telling {
        let course = try await stage.course(edition)
        var sessions: [PlannedSession] = []
        for (week, module) in zip(Self.weeks, course.modules) {
            for number in 0..<8 {
                let weekday = Edition.Weekday(rawValue: number / 2) ?? .monday
                let unit = module.units[number * module.units.count / 8]
                sessions.append(
                    PlannedSession(
                        key: try session(number, of: module.key),
                        module: module.key,
                        unit: unit.key,
                        kind: .residential,
                        title: unit.title,
                        starts: edition.at(week, weekday, number.isMultiple(of: 2) ? 9 : 14),
                        minutes: 210
                    )
                )
            }
        }
        let planned = sessions
        try await stage.act(as: .secretariat) { _ = try await PlanTimetable(cohort: edition.key, sessions: planned).run(in: $0) }
        let key = edition.key
        let timetable = try await stage.read { try $0.timetable.all(in: $0.cohorts.require(key).id) }
        let hours = timetable.reduce(0) { $0 + $1.plan.minutes } / 60
        return Scene.Telling("\(timetable.count) sessions of \(Set(timetable.map(\.plan.module)).count) residential modules, \(hours) hours")
    }

    private func session(_ number: Int, of module: ContentKey) throws -> ContentKey {
        try known(ContentKey("\(module)-\(number + 1)"), "session")
    }

    /// The instructor keeps it; one entry is corrected, with the reason.
    private func register(_ number: Int, _ stage: Stage) async throws -> Scene.Telling {
        let module = try await stage.course(edition).modules[number - 1].key
        let trainees = try await stage.trainees(edition)
        for session in 0..<8 where plot.unkept[number] != session {
            let key = try self.session(session, of: module)
            let entries = trainees.map { ($0.email, plot.register[$0.name]?[number]?[session] ?? .present) }
            let register = Dictionary(uniqueKeysWithValues: entries)
            try await stage.act(as: .ines) { _ = try await RecordAttendance(cohort: edition.key, session: key, register: register).run(in: $0) }
        }
        if number == 1, let first = trainees.first {
            let key = try session(0, of: module)
            for (presence, reason) in [(Presence.absent, "Not on the list"), (.present, "Signed the list of the other room")] {
                try await stage.act(as: .ines) { context in
                    _ = try await RecordAttendance(cohort: edition.key, session: key, register: [first.email: presence], reason: reason).run(
                        in: context
                    )
                }
            }
        }
        return Scene.Telling(try await attendance(of: module, on: stage))
    }

    private func attendance(of module: ContentKey, on stage: Stage) async throws -> String {
        let overview = try await overview(on: stage)
        let judged = overview.members.compactMap { member in member.attendance[module].map { (member.person.name.latin, $0) } }
            .filter { $0.1.timetabledMinutes > 0 && $0.1.attendedMinutes > 0 }
        let partial = judged.filter { $0.1.attendedMinutes < $0.1.timetabledMinutes - $0.1.openMinutes }
            .map { "\($0.0) \($0.1.attendedMinutes / 60) of \($0.1.timetabledMinutes / 60) h" }
        let whole = "\(judged.count - partial.count) of \(judged.count) were there all the time"
        return "\(module): " + ([whole] + partial).joined(separator: "; ")
    }

    func overview(on stage: Stage) async throws -> CohortOverview {
        try await ShowCohort(cohort: edition.key).run(in: stage.reading(as: .secretariat))
    }

    private func makeUp(_ number: Int, _ stage: Stage) async throws -> Scene.Telling {
        let module = try await stage.course(edition).modules[number - 1].key
        for person in edition.cast {
            guard let task = plot.makeUps[person.name], task.module == number else { continue }
            try await stage.act(as: .ines) { context in
                let set = try SetMakeUp(
                    cohort: edition.key,
                    email: person.email,
                    module: module,
                    minutes: 168,
                    task: "A report on the missed sessions"
                )
                _ = try await set.run(in: context)
            }
            guard task.isDone else { continue }
            try await stage.act(as: .ines) { _ = try await ConfirmMakeUp(cohort: edition.key, email: person.email, module: module).run(in: $0) }
        }
        let overview = try await overview(on: stage)
        let standings = overview.members.filter { $0.enrolment.state == .active }.compactMap { $0.attendance[module]?.standing.rawValue }
        return Scene.Telling("\(module): hurdle of 80 % \(tally(standings))")
    }

    private func withdraw(_ name: String, _ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast where person.name == name {
            try await stage.act(as: person.email) { context in
                _ = try await WithdrawEnrolment(cohort: edition.key, email: person.email, reason: "A new post abroad").run(in: context)
            }
        }
        return Scene.Telling(tally(try await stage.members(edition).map(\.enrolment.state.rawValue)))
    }

    private func draw(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .secretariat) { _ = try await DrawGroups(cohort: edition.key).run(in: $0) }
        return try await groups("drawn by lot, mixed by country and sector", stage)
    }

    /// By the clock, with the opening of their first task.
    private func freeze(_ stage: Stage) async throws -> Scene.Telling { try await groups("frozen: their first task is open", stage) }

    private func groups(_ what: String, _ stage: Stage) async throws -> Scene.Telling {
        let key = edition.key
        let groups = try await stage.read { try $0.groups.all(in: $0.cohorts.require(key).id) }
        return Scene.Telling("\(groups.count) learning groups of \(groups.map { "\($0.members.count)" }.joined(separator: ", ")) \(what)")
    }
}
