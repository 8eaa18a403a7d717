package import Learning

extension OperationCatalogue {
    /// Commands from intake to documents that are no operation, and why.
    package static let notOfferedIntake: [CommandName: String] = [
        .initialiseAcademy: "Done once, on the machine itself, by whoever holds its keys.",
        .recordKeyChanges: "Follows from what was done to the keys, on the machine that holds them.",
        .importCourse: "Reads a folder of files: `academy course import`.",
        .lapseNominations: "The clock does it.",
        .lapseOffers: "The clock does it.",
        .timeOutEnrolments: "The clock does it.",
        .endSuspensions: "The clock does it.",
        .composeNotice: "Writes a mail at the moment at which it is sent.",
        .issueDocument: "Needs the academy's key: `academy certificate issue`.",
        .archiveDocument: "Needs the academy's key: `academy certificate archive`, and the server by itself.",
        .fetchDocument: "Answers with a file and no JSON: a route of its own.",
        .fetchBadge: "Answers with a file and no JSON: a route of its own.",
        .showIssuer: "Answers with a document of its own form: `/.well-known/did.json` and its like, for everybody.",
        .showStatusList: "Answers with a signed file: a route of its own, for everybody.",
        .openShare: "Whoever has the link is asked for nothing else: a page of its own.",
        .fetchShared: "Answers with a file and no JSON, to whoever has the link.",
        .readStatement: "A field of the page on which certificates are checked.",
        .verifyCertificate: "Takes a file: a route of its own, for everybody.",
        .exportTrust: "Answers with a signed file: a route of its own, for everybody.",
    ]
}
