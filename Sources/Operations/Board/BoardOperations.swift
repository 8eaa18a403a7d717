import Learning

extension OperationCatalogue {
    private static let state = Field.optional("state", Kind<BoardState>.choice, "Only boards in this state.")
    private static let kind = Field.required("kind", Kind<Board.Kind>.choice, "Interim, or the award board at the end.")
    private static let agenda = Field.optional(
        "agenda",
        .list(of: Kind<ContentCode>.contentCode, atMost: 100),
        default: [],
        "The codes of the assessments to be decided on; left out, an award board decides on all."
    )
    private static let seats = Field.required("seats", .list(of: Kind<ConveneBoard.Seat>.boardSeat, atMost: 100), "Who sits on it.")
    private static let member = Field.required("member", .email, "The e-mail address of the member who has no vote on the person.")
    private static let newDate = Field.required("newDate", .date, "The new day.")
    private static let statement = Field.required("externalStatement", .text, "What the external examiner said on standards.")
    private static let names: [any AnyField] = [Fields.cohort, Fields.date]

    static let boards = [
        Operation(
            ListBoards.self,
            .get,
            "cohorts/{cohort}/boards",
            "List the boards of a cohort by their days: those that you sit on, or keep the minutes of.",
            [Fields.cohort, state, Fields.limit, Fields.after],
            answer: .page(of: .board)
        ) { input in ListBoards(cohort: try input(Fields.cohort), state: try input(state), paging: try input.paging()) },
        Operation(
            ShowBoard.self,
            .get,
            "cohorts/{cohort}/boards/{date}",
            "Show a board with its agenda, members, conflicts and decisions.",
            names,
            answer: .boardFile
        ) { input in ShowBoard(try reference(input)) },
        Operation(
            ConveneBoard.self,
            .put,
            "cohorts/{cohort}/boards/{date}",
            "Call a board to a day.",
            names + [kind, agenda, seats],
            answer: .convenedBoard
        ) { input in try ConveneBoard(reference(input), kind: input(kind), agenda: Set(input(agenda)), seats: input(seats)) },
        Operation(
            DeclareConflict.self,
            .post,
            "cohorts/{cohort}/boards/{date}/conflicts",
            "Declare that a member of a board has no vote on somebody.",
            names + [member, Fields.person, Fields.reason],
            answer: .declaredConflict
        ) { input in try DeclareConflict(reference(input), member: input(member), person: input(Fields.person), reason: input(Fields.reason)) },
        boardDecision,
        Operation(
            PostponeBoard.self,
            .post,
            "cohorts/{cohort}/boards/{date}/postponement",
            "Move a board that has not begun to another day.",
            names + [newDate, Fields.reason],
            answer: .board
        ) { input in try PostponeBoard(reference(input), to: input(newDate), reason: input(Fields.reason)) },
        Operation(
            CloseBoard.self,
            .post,
            "cohorts/{cohort}/boards/{date}/closing",
            "End a board when everything on its agenda is confirmed; its marks are ratified.",
            names + [statement],
            answer: .closedBoard
        ) { input in try CloseBoard(reference(input), externalStatement: input(statement)) },
    ]

    private static func reference(_ input: Input) throws -> BoardReference {
        BoardReference(cohort: try input(Fields.cohort), meetsOn: try input(Fields.date))
    }
}

extension Kind where Value == ConveneBoard.Seat {
    private static let account = Field.required("account", .email, "The e-mail address of the account's holder.")
    private static let role = Field.required("role", Kind<BoardMember.Role>.choice, "In what part.")

    fileprivate static let boardSeat = Kind.record("BoardSeat", [account, role]) { input in ConveneBoard.Seat(try input(account), try input(role)) }
}
