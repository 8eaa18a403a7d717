import Learning
import Testing

extension TestAcademy {
    static let boardEmails = ["chair@example.org", "m1@example.org", "m2@example.org", "m3@example.org", "external@example.org"]

    func address(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }
    func reference(_ date: String = "2026-11-02") throws -> BoardReference { BoardReference(cohort: try key(), meetsOn: try self.date(date)) }
    var everyone: [EmailAddress] { get throws { try Self.boardEmails.map(address) } }

    /// Accounts for a chair, three members and an external examiner.
    func openBoardAccounts() async throws {
        for email in try everyone { try await run(OpenAccount(email: email, name: email.text)) }
    }

    func convening(_ kind: Board.Kind = .award, on date: String = "2026-11-02", _ agenda: [String] = []) throws -> ConveneBoard {
        let seats = try zip(everyone, [BoardMember.Role.chair, .member, .member, .member, .externalExaminer]).map { ConveneBoard.Seat($0, $1) }
        return try ConveneBoard(reference(date), kind: kind, agenda: Set(agenda.map(code)), seats: seats)
    }

    func decidingItem(
        _ assessment: String,
        of person: Int? = nil,
        _ kind: BoardDecision.Kind,
        on date: String = "2026-11-02",
        present: [EmailAddress]? = nil,
        reason: String = "after discussion"
    ) throws -> DecideItem {
        try DecideItem(reference(date), code(assessment), of: person.map(email), kind, present: present ?? everyone, reason: reason)
    }

    func closing(on date: String = "2026-11-02") throws -> CloseBoard {
        try CloseBoard(reference(date), externalStatement: "Standards are those of other schools.")
    }

    /// Confirms the agenda, closes the board, and releases.
    @discardableResult
    func concludeBoard(_ agenda: [String], on date: String = "2026-11-02") async throws -> ReleaseResults.Outcome {
        for assessment in agenda { try await run(decidingItem(assessment, .confirm, on: date)) }
        try await run(closing(on: date))
        return try await run(ReleaseResults(reference(date)))
    }

    func released(_ person: Int) async throws -> [ContentCode: ReleasedMark] {
        let (key, email) = (try key(), try email(person))
        return try await store.read { transaction in
            guard
                let found = try transaction.enrolments.find(cohort: transaction.cohorts.require(key).id, person: transaction.people.require(email).id)
            else { return [:] }
            return try transaction.releases.latest(of: found.id)
        }
    }

    func current(_ person: Int) async throws -> [ContentCode: ComponentMark] {
        let (key, email) = (try key(), try email(person))
        return try await store.read { transaction in
            guard
                let found = try transaction.enrolments.find(cohort: transaction.cohorts.require(key).id, person: transaction.people.require(email).id)
            else { return [:] }
            return try transaction.marks.marks(of: found.id)
        }
    }
}
