package import Learning

extension OperationCatalogue {
    /// Commands by which one comes in, and those whose input or answer is a file, that are no operation, and why.
    package static let notOfferedAccess: [CommandName: String] = [
        .appointFirstAdministrator: "Done once, on the machine itself: `academy account first-administrator`.",
        .signIn: "Sets a cookie: the page `/sign-in`. Programs come with a token.",
        .signOut: "Ends the page's session; a token is revoked.",
        .changePassword: "Of a session: the page `/account`.",
        .choosePassword: "Where invitations lead: the page `/choose-password`.",
        .requestPasswordReset: "The page `/forgotten-password`.",
        .issuePasswordReset: "Tells a code, on the machine itself: `academy account password-reset`.",
        .drawTicketCode: "The worker draws it when the mail goes out.",
        .dropExpiredAccess: "The clock does it.",
        .listSessionActs: "Of the audit trail, on the machine itself: `academy audit session`.",
        .proposeAwardImport: "Takes a file: `academy award import`.",
        .showAwardImport: "Row by row, on the machine itself: `academy award import`.",
        .submitDueAttempts: "The clock does it.",
        .sweepFiles: "The server does it.",
        .receiveFile: "Takes the form of a page; programs announce a file and send it in parts, from wherever the line broke off.",
        .appendToUpload: "Takes bytes: `PUT /api/v1/uploads/{upload}?offset=…`.",
        .finishUpload: "Looks at the bytes: `POST /api/v1/uploads/{upload}/completion`.",
        .showUpload: "Looks at the bytes: `GET /api/v1/uploads/{upload}`.",
        .openOwnFile: "Answers with a file: `GET /api/v1/account/files/{digest}`.",
        .openScript: "Answers with a file: `GET /api/v1/scripts/{code}/file`.",
        .openApplicationFile: "Answers with a file: `GET /api/v1/applications/{application}/files/{part}/content`.",
        .openEvidence: "Answers with a file; on the machine itself so far.",
    ]

    /// Every command that is no operation, with its why.
    package static let notOffered = notOfferedIntake.merging(notOfferedAssessment) { first, _ in first }.merging(notOfferedAccess) { first, _ in first
    }
}
