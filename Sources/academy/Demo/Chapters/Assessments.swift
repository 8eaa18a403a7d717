import Learning

/// Every assessment of the plan, A0 to A8.
struct Assessments: Chapter {
    let edition: Edition
    let plot: Plot

    func scenes() throws -> [Scene] {
        let all = try Self.plan(edition, plot)
        return [Scene(edition.at(-4, .tuesday, 9), "sitting schedule") { try await Self.prepare(all, edition, $0) }]
            + all.flatMap { $0.scenes }
    }

    /// Dates of each sitting, in weeks of the edition.
    static func plan(_ edition: Edition, _ plot: Plot) throws -> [SittingPlan] {
        try [
            SittingPlan("A0", edition, plot, opens: edition.at(-3, .monday, 9), due: .endOfDay(edition.day(-1, .sunday)), markedIn: 2),
            SittingPlan("A1", edition, plot, opens: edition.at(0, .friday, 9), due: edition.at(0, .friday, 18), markedIn: 1),
            SittingPlan("A2", edition, plot, opens: edition.at(1, .monday, 9), due: .endOfDay(edition.day(6, .friday)), markedIn: 8),
            SittingPlan("A3", edition, plot, opens: edition.at(15, .monday, 9), due: .endOfDay(edition.day(19, .friday)), markedIn: 21),
            SittingPlan("A4", edition, plot, opens: edition.at(17, .monday, 9), due: .endOfDay(edition.day(23, .friday)), markedIn: 25),
            SittingPlan("A5", edition, plot, opens: edition.at(30, .thursday, 14), due: edition.at(30, .thursday, 18), markedIn: 31),
            SittingPlan("A6", edition, plot, opens: edition.at(31, .monday, 9), due: .endOfDay(edition.day(36, .friday)), markedIn: 38),
            SittingPlan("A7", edition, plot, opens: edition.at(25, .monday, 9), due: .endOfDay(edition.day(42, .friday)), markedIn: 44),
            SittingPlan("A8", edition, plot, opens: edition.at(45, .tuesday, 9), due: edition.at(45, .wednesday, 18), markedIn: 46),
        ]
    }

    static func prepare(_ plans: [SittingPlan], _ edition: Edition, _ stage: Stage) async throws -> Scene.Telling {
        for plan in plans { try await plan.assessing.prepare(stage) }
        let key = edition.key
        let sittings = try await stage.read { try $0.sittings.all(in: $0.cohorts.require(key).id) }
        return Scene.Telling("briefs written, reviewed by a peer, approved from outside: \(tally(sittings.map(\.state.rawValue)))")
    }
}
