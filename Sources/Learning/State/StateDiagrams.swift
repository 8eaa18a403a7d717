extension StateDiagram {
    /// Every state machine there is, in the order of a life.
    package static let all: [StateDiagram] = [
        StateDiagram(of: CohortState.self, about: "Where an edition of a course stands."),
        StateDiagram(of: ApplicationState.self, about: "Where somebody's application for an edition stands."),
        StateDiagram(of: EnrolmentState.self, about: "Where somebody stands between taking a seat and the award."),
        StateDiagram(of: BoardState.self, about: "A meeting of the Board of Examiners, from its calling to its minutes."),
        StateDiagram(of: RevisionState.self, about: "A request to have one released result judged again by somebody else."),
        StateDiagram(of: AppealState.self, about: "An appeal to a panel against one released result."),
        StateDiagram(of: RevocationState.self, about: "The inquiry into a ratified award, from the suspicion to the Governing Board's decision."),
        StateDiagram(of: SittingState.self, about: "One holding of an assessment for a cohort, from the draft of its brief to the archive."),
        StateDiagram(of: SubmissionState.self, about: "Somebody's work for one sitting, from the empty page to the mark that no longer changes."),
        StateDiagram(of: AttemptState.self, about: "One go at the test of a sitting, on a paper drawn for it alone."),
        StateDiagram(of: ClaimState.self, about: "A claim that circumstances kept somebody from doing a work in time."),
        StateDiagram(of: MarkingState.self, about: "One marker's work on one script."),
        StateDiagram(
            of: ModerationState.self,
            about: "The review of a sample of a marked run. The moderator decides on the run, never on a single mark."
        ),
        StateDiagram(of: IntegrityCaseState.self, about: "A case of suspected misconduct. An open one holds its submission and bars the award."),
        StateDiagram(of: SuspensionState.self, about: "An interim act of two people on documents of one holder, which ends by itself."),
        StateDiagram(of: FreezeState.self, about: "A halt of all sealing: one person calls it, two registrars end it."),
        StateDiagram(of: JointActState.self, about: "An act of two people, from the first word to the second."),
        StateDiagram(of: AwardImportState.self, about: "A proposal to take over awards from before the academy kept its records here."),
        StateDiagram(
            of: DocumentState.self,
            about: "One edition of a document, from the draft to its end. Whatever happens to it, its entry and its bytes stay."
        ),
    ]
}
