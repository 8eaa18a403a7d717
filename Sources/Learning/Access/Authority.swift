/// The one table of who may run what. A new command does not compile until it has its place here; how far a role reaches is its grant's scope.
package enum Authority {
    /// The machine's operator may run everything: who holds the database and the keys could do it anyway, and the audit trail names them.
    package static func permits(_ role: Role, _ command: CommandName) -> Bool { role == .operator || roles(for: command).contains(role) }

    package static func roles(for command: CommandName) -> Set<Role> {
        switch command {
        case .initialiseAcademy, .openAccount, .grantRole, .endRole: []
        case .importCourse, .openCohort, .importPeople, .enrolPeople: [.secretariat]
        case .recordMark: [.instructor]
        case .conveneBoard, .postponeBoard, .closeBoard, .releaseResults, .openResit, .decideAwards, .circulateAwards, .assignRevision,
            .assignAppeal:
            [.boardSecretary]
        case .ratifyAwards: [.boardSecretary, .governingBoard]
        case .objectToAwards: [.governingBoard]
        case .requestRevision, .lodgeAppeal: [.trainee]
        case .recordWaiver: [.trainee, .registrar]
        case .decideRevision: [.reviser]
        case .decideAppeal: [.appealPanel]
        case .explainMark:
            [
                .trainee, .instructor, .secondMarker, .moderator, .externalExaminer, .boardMember, .boardChair, .boardSecretary, .auditor,
            ]
        case .decideItem: [.boardSecretary, .boardChair]
        case .declareConflict: [.boardMember, .boardChair, .boardSecretary, .externalExaminer]
        case .prepareCertificates, .revokeCertificate: [.registrar]
        case .issueCertificate: [.registrar, .worker]
        case .verifyCertificate, .exportTrust: [.verifier, .registrar, .auditor]
        case .deliverOutbox, .sealAudit: [.worker]
        case .verifyAudit, .replayAudit: [.worker, .auditor]
        }
    }
}
