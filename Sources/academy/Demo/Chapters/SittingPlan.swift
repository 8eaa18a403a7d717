import Learning

/// One sitting with its dates: from them follows when work comes in, is marked and goes to the board.
struct SittingPlan: Sendable {
    let assessing: Assessing
    private let edition: Edition
    private let code: String
    private let week: Int

    /// - Parameter markedIn: the week in whose Tuesday scripts are given out; by the next week's end they are with the board.
    init(_ code: String, number: Int = 1, _ edition: Edition, _ plot: Plot, opens: LocalDateTime, due: LocalDateTime, markedIn week: Int) throws {
        (self.code, self.edition, self.week) = (code, edition, week)
        assessing = try Assessing(code, number, edition: edition, plot: plot, opens: opens, due: due)
    }

    private var isByMachine: Bool { ["A0", "A1"].contains(code) }
    private var isHeard: Bool { ["A5", "A8"].contains(code) }
    private var isDouble: Bool { code == "A7" }

    var scenes: [Scene] {
        if isByMachine { return [comingIn, Scene(edition.at(week, .monday, 12), "marking conclude", assessing.conclude)] }
        return [comingIn] + latecomers + marking
    }

    var comingIn: Scene {
        let day = assessing.due.date
        if isByMachine { return Scene(LocalDateTime(day, hour: 11, minute: 0) ?? assessing.due, "attempt record", assessing.attempt) }
        if isHeard {
            return Scene(LocalDateTime(assessing.opens.date, hour: 15, minute: 0) ?? assessing.due, "performance record", assessing.perform)
        }
        return Scene(LocalDateTime(day, hour: 15, minute: 0) ?? assessing.due, "work submit", assessing.handIn)
    }

    /// On the Tuesday after a Friday: two started working days late.
    var latecomers: [Scene] {
        guard assessing.plot.late.values.contains(code) || assessing.plot.claims.values.contains(code) else { return [] }
        return [Scene(LocalDateTime(assessing.due.date.adding(days: 4), hour: 16, minute: 0) ?? assessing.due, "work submit", assessing.handInLate)]
    }

    var marking: [Scene] {
        let allocating = Scene(edition.at(week, .tuesday, 9), "marker allocate", assessing.allocate)
        let marking = Scene(edition.at(week, .thursday, 16), "mark send") { try await assessing.mark($0) }
        if isHeard || isDouble {
            let talk = isDouble ? [Scene(edition.at(week + 1, .tuesday, 9), "mark agree", assessing.settle)] : []
            return [allocating, marking] + talk + [Scene(edition.at(week + 1, .wednesday, 9), "marking conclude", assessing.conclude)]
        }
        return [allocating, marking, Scene(edition.at(week + 1, .tuesday, 9), "moderate", assessing.moderate)]
    }
}
