package protocol BoardRecords {
    func find(_ id: Identifier<Board>) throws -> Board?
    func find(_ cohort: Identifier<Cohort>, on date: LocalDate) throws -> Board?
    /// Finds the board and keeps others from changing it until the transaction ends.
    func lock(_ cohort: Identifier<Cohort>, on date: LocalDate) throws -> Board?
    /// In the order of their days.
    func all(in cohort: Identifier<Cohort>) throws -> [Board]
    func insert(_ board: Board, agenda: [Identifier<Assessment>], members: [BoardMember], at instant: Instant, by actor: Actor) throws
    func apply(_ event: BoardEvent, to board: Board, reason: String?, at instant: Instant, by actor: Actor) throws -> Board
    func move(_ board: Identifier<Board>, to date: LocalDate) throws

    /// In the order of the assessment plan.
    func agenda(_ board: Identifier<Board>) throws -> [ContentCode]
    func members(_ board: Identifier<Board>) throws -> [BoardMember]
    func conflicts(_ board: Identifier<Board>) throws -> [BoardConflict]
    /// - Returns: false where the conflict was declared before.
    func insert(_ conflict: BoardConflict, board: Identifier<Board>, at instant: Instant) throws -> Bool

    /// In the order in which they were taken.
    func decisions(_ board: Identifier<Board>) throws -> [BoardDecision]
    func insert(_ decision: BoardDecision, assessment: Identifier<Assessment>, board: Identifier<Board>, at instant: Instant) throws
    /// How often any board permitted this person to repeat the component.
    func permittedRepeats(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> Int
    /// Those who ever voted on the component of this person, alone or with everybody's.
    func voters(on enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> Set<Identifier<Account>>

    func externalStatement(_ board: Identifier<Board>) throws -> String?
    /// Before the board is closed: none is closed without.
    func storeMinutes(_ board: Identifier<Board>, externalStatement: String) throws
}

extension BoardRecords {
    /// - Throws: ``Refusal`` `board-unknown`.
    package func requireLocked(_ reference: BoardReference, cohort: Identifier<Cohort>) throws -> Board {
        guard let board = try lock(cohort, on: reference.meetsOn) else {
            throw Refusal(.boardUnknown, [reference.cohort.text, reference.meetsOn.description])
        }
        return board
    }
}
