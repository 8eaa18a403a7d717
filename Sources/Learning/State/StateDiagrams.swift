extension StateDiagram {
    /// Every state machine there is, in the order of a life.
    package static let all: [StateDiagram] = [
        StateDiagram(of: CohortState.self, about: "Where an edition of a course stands."),
        StateDiagram(of: ApplicationState.self, about: "Where somebody's application for an edition stands."),
        StateDiagram(of: EnrolmentState.self, about: "Where somebody stands between taking a seat and the award."),
        StateDiagram(of: DocumentState.self, about: "The life of a sealed document. Whatever happens to it, its entry and its bytes stay."),
    ]
}
