package import Learning

extension OperationCatalogue {
    /// Commands from assessment to audit that nobody is offered, each with its why.
    package static let notOfferedAssessment: [CommandName: String] = [
        .recordAttempt: "The worker records what the machine marked; a trainee answers a test's questions instead.",
        .runDueWork: "The server's own clock; whoever operates the machine has `academy clock run`.",
        .deliverOutbox: "The worker's own: it carries messages out.",
        .sealAudit: "The worker's own: it links entries into the academy's chain.",
        .sequenceLog: "The worker's own: it says in the transparency log what became of documents.",
    ]
}
