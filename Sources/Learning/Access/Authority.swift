/// The one table of who may run what. A new command does not compile until it has its place here; how far a role reaches is its grant's scope.
package enum Authority {
    /// The machine's operator may run everything: who holds the database and the keys could do it anyway, and the audit trail names them.
    package static func permits(_ role: Role, _ command: CommandName) -> Bool { role == .operator || roles(for: command).contains(role) }

    package static func roles(for command: CommandName) -> Set<Role> {
        switch command {
        case .initialiseAcademy, .openAccount, .grantRole, .endRole: []
        case .importCourse, .openCohort, .importPeople, .enrolPeople: [.secretariat]
        case .startApplication, .submitApplication, .resubmitApplication, .withdrawApplication, .acceptOffer, .declineOffer, .deferApplication:
            [.trainee, .secretariat]
        case .reviewApplication, .requestNomination, .endorseApplicant, .meetCondition, .reportOfferBounced, .resumeOffer, .reinstateOffer,
            .takeDeferredPlace, .recordApplicantDeath, .enrolApplicant:
            [.secretariat]
        case .advanceCohort, .cancelCohort: [.secretariat]
        case .nominateApplicant: [.correspondent]
        case .listNominees, .refuseEndorsement: [.correspondent, .secretariat]
        case .recordScore, .declareScoringConflict: [.selectionPanel]
        case .agreeList: [.selectionPanel, .secretariat]
        case .lapseNominations, .lapseOffers, .promoteFromWaitingList, .closeWaitingList: [.worker, .secretariat]
        case .erasePerson: [.protectionOfficer]
        case .recordMark: [.instructor]
        case .decideAwards: [.boardSecretary]
        case .prepareCertificates, .revokeCertificate: [.registrar]
        case .issueCertificate: [.registrar, .worker]
        case .verifyCertificate, .exportTrust: [.verifier, .registrar, .auditor]
        case .deliverOutbox, .sealAudit: [.worker]
        case .verifyAudit: [.worker, .auditor]
        }
    }
}
