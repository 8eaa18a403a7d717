import CanonicalJSON
import Learning

/// The award boards recommend, the Governing Board ratifies - by silence, then at a meeting - and who earns no award is told why.
struct Awards: Chapter {
    let edition: Edition
    let plot: Plot
    /// With which a missed module can be taken.
    let next: Edition

    func scenes() -> [Scene] {
        let (first, second) = (Boards.awardWeek, Boards.secondAwardWeek)
        return [
            Scene(edition.at(first, .wednesday, 9), "award decide") { try await decide(first, $0) },
            Scene(edition.at(first, .thursday, 9), "award circulate", circulate),
            Scene(edition.at(first + 2, .monday, 9), "award ratify") { try await ratify(.silence, $0) },
            Scene(edition.at(second, .wednesday, 9), "award decide") { try await decide(second, $0) },
            Scene(edition.at(second + 1, .wednesday, 9), "award ratify") { stage in
                try await ratify(.meeting(on: edition.day(second + 1, .wednesday)), stage)
            },
            Scene(edition.at(second + 1, .thursday, 9), "module retake", retake),
            Scene(edition.at(second + 1, .thursday, 11), "completion", complete),
        ]
    }

    private func decide(_ week: Int, _ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .boardSecretary) { context in
            _ = try await DecideAwards(cohort: edition.key, boardDate: edition.board(week).meetsOn, ratifiedOn: nil).run(in: context)
        }
        let members = try await stage.members(edition)
        var lines: [String] = []
        for member in members where member.enrolment.state == .active {
            let show = ShowProgress(cohort: edition.key, email: member.person.email)
            let missing = try await show.run(in: stage.reading(as: .secretariat)).completion.missing.map(\.explanation.english)
            lines.append("\(member.person.name.latin): \(missing.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: ", "))")
        }
        let key = edition.key
        let awards = try await stage.read { try $0.awards.all(in: $0.cohorts.require(key).id) }
        let compensated = Set(edition.cast.filter { plot.compensated[$0.name] != nil }.map(\.email))
        for member in members where compensated.contains(member.person.email) {
            if let total = awards[member.enrolment.id]?.total {
                lines.append("\(member.person.name.latin): total \(total.twoDecimals), with one component compensated")
            }
        }
        let states = tally(members.map(\.enrolment.state.rawValue))
        return Scene.Telling(([states] + lines).joined(separator: "; "), ["members": .integer(Int64(members.count))])
    }

    private func circulate(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .boardSecretary) { _ = try await CirculateAwards(cohort: edition.key).run(in: $0) }
        let awards = try await awards(stage)
        return Scene.Telling("\(awards.count { $0.circulatedOn != nil }) awards are with the Governing Board; silence of five working days agrees")
    }

    private func ratify(_ manner: RatifyAwards.Manner, _ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .governingBoard) { _ = try await RatifyAwards(cohort: edition.key, manner).run(in: $0) }
        let awards = try await awards(stage)
        let ratified = awards.compactMap(\.ratifiedOn)
        return Scene.Telling("\(ratified.count) of \(awards.count) awards are ratified, the last on \(ratified.max()?.description ?? "-")")
    }

    private func retake(_ stage: Stage) async throws -> Scene.Telling {
        var lines: [String] = []
        for person in edition.cast {
            guard let number = plot.retaking[person.name] else { continue }
            let module = try await stage.course(edition).modules[number - 1]
            try await stage.act(as: .secretariat) { context in
                _ = try await RetakeModule(cohort: edition.key, email: person.email, module: module.key, edition: next.key).run(in: context)
            }
            lines.append("\(person.latin) takes \(module.key) with \(next.key)")
        }
        return Scene.Telling(lines.joined(separator: "; "))
    }

    private func complete(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast where plot.failing.contains(person.name) {
            try await stage.act(as: .boardSecretary) { context in
                let end = try CompleteWithoutAward(cohort: edition.key, email: person.email, reason: "The capstone was failed twice")
                _ = try await end.run(in: context)
            }
        }
        return Scene.Telling(tally(try await stage.members(edition).map(\.enrolment.state.rawValue)))
    }

    private func awards(_ stage: Stage) async throws -> [Award] {
        let key = edition.key
        return try await stage.read { Array(try $0.awards.all(in: $0.cohorts.require(key).id).values) }
    }
}
