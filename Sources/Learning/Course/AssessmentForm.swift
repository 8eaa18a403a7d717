/// What is done in an assessment, as far as the rules of sitting and marking differ by it.
package enum AssessmentForm: String, Sendable, CaseIterable {
    /// Formative questions with feedback.
    case quiz
    /// Items drawn from a bank, answered online within a time.
    case knowledgeTest = "knowledge-test"
    /// A text of one person: brief, case analysis, plan, report.
    case writtenWork = "written-work"
    /// A text of a learning group with an individual part.
    case groupDossier = "group-dossier"
    /// Observed negotiation or exercise.
    case simulation
    /// Oral examination before a panel.
    case defence
}
