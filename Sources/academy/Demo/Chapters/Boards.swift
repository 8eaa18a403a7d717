import CanonicalJSON
import Learning

/// A board of examiners on one day: convened with its agenda, quorate for each item, closed, its results released at one moment.
struct BoardMeeting: Sendable {
    let edition: Edition
    let week: Int
    let kind: Board.Kind
    let agenda: [String]
    /// Near misses that the total makes up for, by name.
    var compensated: [String: String] = [:]
    /// A member who has no vote on somebody, and why.
    var conflict: (member: Staff, person: String, reason: String)?

    private var reference: BoardReference { edition.board(week) }

    var scenes: [Scene] {
        [
            convening(edition.at(week - 1, .friday, 9)), Scene(edition.at(week, .monday, 10), "board decide", decide),
            Scene(edition.at(week, .tuesday, 12), "result release", release),
        ]
    }

    func convening(_ time: LocalDateTime) -> Scene { Scene(time, "board convene", convene) }

    private func convene(_ stage: Stage) async throws -> Scene.Telling {
        let seats = try Staff.examiners.map { staff in
            ConveneBoard.Seat(try staff.email, staff == .chair ? .chair : staff == .externalExaminer ? .externalExaminer : .member)
        }
        let command = try ConveneBoard(reference, kind: kind, agenda: Set(agenda.map { try code($0) }), seats: seats)
        try await stage.act(as: .boardSecretary) { _ = try await command.run(in: $0) }
        if let conflict, let person = edition.cast.first(where: { $0.name == conflict.person }) {
            try await stage.act(as: conflict.member) { context in
                let declared = try DeclareConflict(reference, member: conflict.member.email, person: person.email, reason: conflict.reason)
                _ = try await declared.run(in: context)
            }
        }
        let board = try await board(stage)
        let (members, conflicts) = try await stage.read { (try $0.boards.members(board.id), try $0.boards.conflicts(board.id)) }
        let excused = conflicts.isEmpty ? "" : ", \(counted(conflicts.count, "conflict")) declared"
        return Scene.Telling("\(kind.rawValue) board of \(board.meetsOn) on \(agenda.joined(separator: ", ")): \(members.count) members\(excused)")
    }

    private func decide(_ stage: Stage) async throws -> Scene.Telling {
        let present = try Staff.examiners.map { try $0.email }
        for assessment in agenda {
            let confirm = try DecideItem(reference, code(assessment), .confirm, present: present, reason: "The marks are sound")
            try await stage.act(as: .boardSecretary) { _ = try await confirm.run(in: $0) }
        }
        for person in edition.cast {
            guard let assessment = compensated[person.name] else { continue }
            let reason = "A near miss in one component, and a good total"
            let compensate = try DecideItem(reference, code(assessment), of: person.email, .compensate, present: present, reason: reason)
            try await stage.act(as: .boardSecretary) { _ = try await compensate.run(in: $0) }
        }
        try await stage.act(as: .boardSecretary) { context in
            _ = try await CloseBoard(reference, externalStatement: "Standards are those of comparable schools.").run(in: context)
        }
        let board = try await board(stage)
        let decisions = try await stage.read { try $0.boards.decisions(board.id) }
        let votes = decisions.map(\.voters.count).min() ?? 0
        return Scene.Telling(
            "\(tally(decisions.map { "\($0.kind.name.rawValue)" })), each by \(votes) votes at least; the board is \(board.state.rawValue)"
        )
    }

    private func release(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .boardSecretary) { _ = try await ReleaseResults(reference).run(in: $0) }
        let board = try await board(stage)
        let told = try await stage.read { transaction in
            let release = try transaction.releases.find(board: board.id)?.id
            return try transaction.releases.latest(in: board.cohort).values.map { marks in marks.values.count { $0.release == release } }
        }
        let results = told.reduce(0, +)
        return Scene.Telling("\(results) results told to \(told.count { $0 > 0 }) people at one moment", ["results": .integer(Int64(results))])
    }

    private func board(_ stage: Stage) async throws -> Board {
        let reference = reference
        return try await known(
            stage.find { try $0.boards.find($0.cohorts.require(reference.cohort).id, on: reference.meetsOn) }.first,
            "board \(reference)"
        )
    }
}

/// The boards of a whole edition: at half-time, at its end, and after the resits.
struct Boards: Chapter {
    let edition: Edition
    let plot: Plot
    static let awardWeek = 49
    static let secondAwardWeek = 57

    func scenes() -> [Scene] {
        let conflict = (member: Staff.memberThree, person: edition.cast[0].name, reason: "A former colleague")
        let meetings = [
            BoardMeeting(edition: edition, week: 28, kind: .interim, agenda: ["A0", "A1", "A2", "A3", "A4"], conflict: conflict),
            BoardMeeting(edition: edition, week: Self.awardWeek, kind: .award, agenda: ["A5", "A6", "A7", "A8"], compensated: plot.compensated),
            BoardMeeting(edition: edition, week: Self.secondAwardWeek, kind: .award, agenda: ["A7"]),
        ]
        return meetings.flatMap(\.scenes)
    }
}
