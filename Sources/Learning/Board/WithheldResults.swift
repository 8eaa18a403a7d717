/// Whose results a board leaves out of its release: those on whom its last decision was to hold or to refer.
struct WithheldResults {
    private var held: [ContentCode: Set<Identifier<Enrolment>>] = [:]

    /// - Parameter decisions: in the order in which they were taken.
    init(_ decisions: [BoardDecision]) {
        for decision in decisions {
            guard let enrolment = decision.enrolment else { continue }
            if decision.kind.withholds {
                held[decision.assessment, default: []].insert(enrolment)
            } else {
                held[decision.assessment]?.remove(enrolment)
            }
        }
    }

    subscript(assessment: ContentCode) -> Set<Identifier<Enrolment>> { held[assessment, default: []] }
}
