extension StateDiagram {
    /// Every state machine there is, in the order of a life.
    package static let all: [StateDiagram] = [
        StateDiagram(of: EnrolmentState.self, about: "Where somebody stands between taking a seat and the award."),
        StateDiagram(of: BoardState.self, about: "A meeting of the Board of Examiners, from its calling to its minutes."),
        StateDiagram(of: RevisionState.self, about: "A request to have one released result judged again by somebody else."),
        StateDiagram(of: AppealState.self, about: "An appeal to a panel against one released result."),
        StateDiagram(of: DocumentState.self, about: "The life of a sealed document. Whatever happens to it, its entry and its bytes stay."),
    ]
}
