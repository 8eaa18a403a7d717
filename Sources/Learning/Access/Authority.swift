/// The one table of who may run what. A new command does not compile until it has its place here; how far a role reaches is its grant's scope.
package enum Authority {
    /// The machine's operator may run everything: who holds the database and the keys could do it anyway, and the audit trail names them.
    package static func permits(_ role: Role, _ command: CommandName) -> Bool { role == .operator || roles(for: command).contains(role) }

    package static func roles(for command: CommandName) -> Set<Role> {
        switch command {
        case .initialiseAcademy, .openAccount, .grantRole, .endRole: []
        case .importCourse, .openCohort, .importPeople, .enrolPeople: [.secretariat]
        case .erasePerson: [.protectionOfficer]
        case .planTimetable, .cancelSession, .retakeModule, .drawGroups, .freezeGroups, .moveGroupMember: [.secretariat]
        case .recordAttendance: [.secretariat, .instructor, .tutor]
        case .recordModuleAttendance: [.secretariat]
        case .setMakeUp, .confirmMakeUp: [.instructor, .secretariat]
        case .openUnit, .markUnitDone: [.trainee]
        case .interruptEnrolment, .resumeEnrolment, .takeDeferredSeat, .reportNoShow, .recordDeath: [.secretariat]
        case .withdrawEnrolment, .deferEnrolment: [.trainee, .secretariat]
        case .excludeEnrolment, .completeWithoutAward: [.boardSecretary]
        case .timeOutEnrolments: [.worker]
        case .showProgress: [.trainee, .secretariat]
        case .showCohort: [.secretariat, .boardSecretary]
        case .listCohorts: [.secretariat, .boardSecretary, .registrar, .auditor]
        case .showFigures: [.boardSecretary, .registrar, .auditor]
        case .startApplication, .submitApplication, .resubmitApplication, .withdrawApplication, .acceptOffer, .declineOffer, .deferApplication:
            [.trainee, .secretariat]
        case .reviewApplication, .requestNomination, .endorseApplicant, .meetCondition, .reportOfferBounced, .resumeOffer, .reinstateOffer,
            .takeDeferredPlace, .recordApplicantDeath, .enrolApplicant:
            [.secretariat]
        case .advanceCohort: [.worker, .secretariat]
        case .cancelCohort: [.secretariat]
        case .nominateApplicant: [.correspondent]
        case .listNominees, .refuseEndorsement: [.correspondent, .secretariat]
        case .recordScore, .declareScoringConflict: [.selectionPanel]
        case .agreeList: [.selectionPanel, .secretariat]
        case .lapseNominations, .lapseOffers, .promoteFromWaitingList, .closeWaitingList: [.worker, .secretariat]
        case .recordMark: [.instructor]
        case .conveneBoard, .postponeBoard, .closeBoard, .releaseResults, .openResit, .decideAwards, .circulateAwards, .assignRevision,
            .assignAppeal:
            [.boardSecretary]
        case .listResults: [.trainee]
        case .listBoards, .showBoard: [.boardMember, .boardChair, .boardSecretary, .externalExaminer]
        case .listRevisions: [.trainee, .reviser, .boardSecretary]
        case .listAppeals: [.trainee, .appealPanel, .boardSecretary]
        case .listRevocationCases: [.trainee, .appealPanel, .registrar, .boardSecretary, .governingBoard]
        case .listAwards: [.boardSecretary, .governingBoard, .registrar]
        case .ratifyAwards: [.boardSecretary, .governingBoard]
        case .objectToAwards: [.governingBoard]
        case .requestRevision, .withdrawRevision, .lodgeAppeal, .withdrawAppeal: [.trainee]
        case .recordWaiver: [.trainee, .registrar]
        case .decideRevision: [.reviser]
        case .decideAppeal: [.appealPanel]
        case .openRevocationCase: [.registrar, .boardSecretary, .governingBoard]
        case .suspendAward: [.registrar]
        case .seatRevocationPanel, .decideRevocation: [.governingBoard]
        case .hearHolder, .recommendRevocation: [.appealPanel]
        case .explainMark:
            [
                .trainee, .instructor, .secondMarker, .moderator, .externalExaminer, .boardMember, .boardChair, .boardSecretary, .auditor,
            ]
        case .decideItem: [.boardSecretary, .boardChair]
        case .declareConflict: [.boardMember, .boardChair, .boardSecretary, .externalExaminer]
        case .listSittings, .showSitting:
            [.secretariat, .instructor, .secondMarker, .moderator, .externalExaminer, .boardChair, .boardSecretary]
        case .draftSitting: [.instructor, .secretariat]
        case .reviewSitting: [.instructor]
        case .approveSitting: [.externalExaminer]
        case .sendBackSitting: [.instructor, .externalExaminer, .secretariat]
        case .scheduleSitting, .recordAffiliation, .declareInterest: [.secretariat]
        case .openSitting, .closeSitting, .archiveSitting: [.worker, .secretariat]
        case .amendSitting, .voidSitting: [.boardSecretary, .boardChair]
        case .showSubmission: [.trainee]
        case .listClaims: [.trainee, .boardSecretary, .boardChair]
        case .saveDraft, .declareUpload, .submitWork, .claimCircumstances, .appealClaim, .withdrawClaim: [.trainee]
        case .recordPerformance: [.instructor, .secondMarker]
        case .decideClaim: [.boardSecretary, .boardChair]
        case .allocateMarkers, .reallocateMarking, .callThirdMarker: [.secretariat, .boardSecretary]
        case .showMarkingTasks, .showMarkingWork, .draftMark, .sendMark, .takeBackMark, .agreeMark: [.instructor, .secondMarker]
        case .concludeMarking: [.secretariat, .boardSecretary]
        case .listModerations, .showModeration: [.moderator, .externalExaminer, .boardSecretary]
        case .openModeration: [.moderator, .boardSecretary]
        case .moderate, .mendClericalError: [.moderator]
        case .recordAttempt: [.worker]
        case .referToIntegrity: [.instructor, .secondMarker, .moderator, .boardSecretary]
        case .listIntegrityCases: [.trainee, .integrityBoard, .boardSecretary]
        case .hearIntegrityCase, .decideIntegrityCase, .reopenIntegrityCase: [.integrityBoard]
        case .confirmName: [.trainee, .registrar]
        case .prepareDocuments, .reissueDocument, .correctName, .revokeCertificate: [.registrar]
        case .prepareLetter: [.secretariat, .registrar]
        case .approveDocuments, .cancelDocument: [.registrar, .approver]
        case .issueDocument: [.registrar, .worker]
        case .verifyCertificate, .exportTrust: [.verifier, .registrar, .auditor]
        case .deliverOutbox, .sealAudit, .runDueWork: [.worker]
        case .verifyAudit, .replayAudit: [.worker, .auditor]
        case .readAuditFeed: [.auditor]
        }
    }
}
