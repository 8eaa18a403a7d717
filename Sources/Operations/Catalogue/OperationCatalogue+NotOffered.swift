package import Learning

extension OperationCatalogue {
    /// Commands from intake to documents that are no operation, and why.
    package static let notOfferedIntake: [CommandName: String] = [
        .initialiseAcademy: "Done once, on the machine itself, by whoever holds its keys.",
        .importCourse: "Reads a folder of files: `academy course import`.",
        .lapseNominations: "The clock does it.",
        .lapseOffers: "The clock does it.",
        .timeOutEnrolments: "The clock does it.",
        .endSuspensions: "The clock does it.",
        .composeNotice: "Writes a mail at the moment at which it is sent.",
        .issueDocument: "Needs the academy's key: `academy certificate issue`.",
        .fetchDocument: "Answers with a file and no JSON: a route of its own.",
        .verifyCertificate: "Takes a file: a route of its own, for everybody.",
        .exportTrust: "Answers with a signed file: a route of its own, for everybody.",
    ]
}
