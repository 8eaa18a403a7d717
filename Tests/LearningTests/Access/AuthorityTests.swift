import Learning
import Testing

@Suite("Authority")
struct AuthorityTests {
    /// Whoever is not named here may not.
    private static let table: [Role: Set<CommandName>] = [
        .operator: Set(CommandName.allCases),
        .worker: [
            .sealAudit, .deliverOutbox, .issueDocument, .verifyAudit, .openSitting, .closeSitting, .recordAttempt, .replayAudit,
            .timeOutEnrolments, .lapseNominations, .lapseOffers, .promoteFromWaitingList, .closeWaitingList, .advanceCohort, .archiveSitting,
            .runDueWork,
        ],
        .verifier: [.verifyCertificate, .exportTrust],
        .secretariat: [
            .importCourse, .openCohort, .importPeople, .enrolPeople, .planTimetable, .cancelSession, .recordAttendance, .setMakeUp, .confirmMakeUp,
            .retakeModule, .drawGroups, .freezeGroups, .moveGroupMember, .interruptEnrolment, .resumeEnrolment, .reportNoShow, .recordDeath,
            .withdrawEnrolment, .deferEnrolment, .takeDeferredSeat, .showProgress, .showCohort, .draftSitting, .sendBackSitting, .scheduleSitting,
            .openSitting, .closeSitting, .recordAffiliation, .declareInterest, .allocateMarkers, .reallocateMarking, .callThirdMarker,
            .concludeMarking, .startApplication, .submitApplication, .resubmitApplication, .withdrawApplication, .reviewApplication,
            .requestNomination, .refuseEndorsement, .endorseApplicant, .lapseNominations, .agreeList, .acceptOffer, .declineOffer, .meetCondition,
            .reportOfferBounced, .resumeOffer, .lapseOffers, .reinstateOffer, .promoteFromWaitingList, .closeWaitingList, .deferApplication,
            .takeDeferredPlace, .recordApplicantDeath, .enrolApplicant, .advanceCohort, .cancelCohort, .listNominees, .listCohorts,
            .archiveSitting, .recordModuleAttendance, .prepareLetter, .listSittings, .showSitting,
        ],
        .instructor: [
            .recordMark, .explainMark, .recordAttendance, .setMakeUp, .confirmMakeUp, .draftSitting, .reviewSitting, .sendBackSitting,
            .recordPerformance, .showMarkingTasks, .draftMark, .sendMark, .takeBackMark, .agreeMark, .referToIntegrity,
            .listSittings, .showSitting, .showMarkingWork,
        ],
        .secondMarker: [
            .explainMark, .recordPerformance, .showMarkingTasks, .draftMark, .sendMark, .takeBackMark, .agreeMark, .referToIntegrity, .listSittings,
            .showSitting, .showMarkingWork,
        ],
        .moderator: [
            .explainMark, .openModeration, .moderate, .referToIntegrity, .mendClericalError, .listSittings, .showSitting, .listModerations,
            .showModeration,
        ],
        .boardSecretary: [
            .explainMark, .conveneBoard, .declareConflict, .decideItem, .postponeBoard, .closeBoard, .releaseResults, .openResit, .decideAwards,
            .circulateAwards, .assignRevision, .assignAppeal, .ratifyAwards, .excludeEnrolment, .completeWithoutAward, .showCohort, .listCohorts,
            .showFigures,
            .amendSitting, .voidSitting, .decideClaim, .allocateMarkers, .reallocateMarking, .callThirdMarker, .concludeMarking, .openModeration,
            .referToIntegrity, .openRevocationCase, .listSittings, .showSitting, .listModerations, .showModeration, .listBoards, .showBoard,
            .listRevisions, .listAppeals, .listRevocationCases, .listAwards, .listClaims, .listIntegrityCases,
        ],
        .governingBoard: [
            .listRevocationCases, .listAwards, .ratifyAwards, .objectToAwards, .openRevocationCase, .seatRevocationPanel, .decideRevocation,
        ],
        .trainee: [
            .openUnit, .markUnitDone, .withdrawEnrolment, .deferEnrolment, .showProgress, .saveDraft, .declareUpload, .submitWork,
            .claimCircumstances, .appealClaim, .withdrawClaim, .startApplication, .submitApplication, .resubmitApplication, .withdrawApplication,
            .acceptOffer, .declineOffer, .deferApplication, .explainMark, .requestRevision, .withdrawRevision, .lodgeAppeal, .withdrawAppeal,
            .recordWaiver, .confirmName, .showSubmission, .listResults, .listClaims, .listRevisions, .listAppeals, .listRevocationCases,
            .listIntegrityCases,
        ],
        .reviser: [.decideRevision, .listRevisions],
        .appealPanel: [.listAppeals, .listRevocationCases, .decideAppeal, .hearHolder, .recommendRevocation],
        .boardChair: [
            .explainMark, .declareConflict, .decideItem, .amendSitting, .voidSitting, .decideClaim, .listSittings, .showSitting, .listBoards,
            .showBoard,
            .listClaims,
        ],
        .boardMember: [.explainMark, .declareConflict, .listBoards, .showBoard],
        .externalExaminer: [
            .explainMark, .declareConflict, .approveSitting, .sendBackSitting, .listSittings, .showSitting, .listModerations, .showModeration,
            .listBoards, .showBoard,
        ],
        .registrar: [
            .recordWaiver, .confirmName, .correctName, .prepareDocuments, .prepareLetter, .approveDocuments, .issueDocument, .reissueDocument,
            .cancelDocument, .revokeCertificate, .verifyCertificate, .exportTrust, .openRevocationCase, .suspendAward, .listCohorts, .showFigures,
            .listRevocationCases, .listAwards,
        ],
        .approver: [.approveDocuments, .cancelDocument],
        .auditor: [.readAuditFeed, .listCohorts, .showFigures, .explainMark, .verifyAudit, .replayAudit, .verifyCertificate, .exportTrust],
        .protectionOfficer: [.erasePerson],
        .tutor: [.recordAttendance],
        .integrityBoard: [.listIntegrityCases, .hearIntegrityCase, .decideIntegrityCase, .reopenIntegrityCase],
        .correspondent: [.nominateApplicant, .refuseEndorsement, .listNominees],
        .selectionPanel: [.recordScore, .declareScoringConflict, .agreeList],
    ]

    @Test("Every pair of role and command is decided as the table says", arguments: Role.allCases, CommandName.allCases)
    func followsTheTable(role: Role, command: CommandName) {
        #expect(Authority.permits(role, command) == Self.table[role, default: []].contains(command))
    }

    @Test("A role reaches what its scope covers, and nothing else", arguments: Role.allCases)
    func reachesItsScope(role: Role) throws {
        let malta = try #require(Country("MT")), france = try #require(Country("FR"))
        let code = try #require(ContentCode("A1")), other = try #require(ContentCode("A2"))
        let here = id(1) as Identifier<Cohort>, elsewhere = id(2) as Identifier<Cohort>
        let own = id(3) as Identifier<Person>, stranger = id(4) as Identifier<Person>
        let cases: [(Scope, inside: Subject, outside: [Subject])] = [
            (.academy, Subject(), []),
            (.cohort(here), Subject(cohort: here), [Subject(), Subject(cohort: elsewhere)]),
            (.country(malta), Subject(country: malta), [Subject(), Subject(cohort: here, country: france)]),
            (
                .assessment(here, code), Subject(cohort: here, assessment: code),
                [Subject(), Subject(cohort: here), Subject(cohort: here, assessment: other), Subject(cohort: elsewhere, assessment: code)]
            ),
            (
                .caseFile(UUIDv7(high: 9, low: 9)), Subject(caseFile: UUIDv7(high: 9, low: 9)),
                [Subject(), Subject(caseFile: UUIDv7(high: 9, low: 8))]
            ),
            (.own, Subject(person: own), [Subject(), Subject(person: stranger)]),
        ]
        for (scope, inside, outside) in cases where role.scopes.contains(scope.kind) {
            let actor = Actor(account: nil, person: own, name: "Ada", grants: [Grant(role, within: scope)])
            for command in CommandName.allCases where Authority.permits(role, command) {
                #expect(try actor.require(command, on: inside).role == role)
                for subject in outside {
                    #expect(throws: Refusal(.notPermitted)) { try actor.require(command, on: subject) }
                }
            }
            for command in CommandName.allCases where !Authority.permits(role, command) {
                #expect(!actor.mayEverRun(command))
                #expect(throws: Refusal(.notPermitted)) { try actor.require(command, on: inside) }
            }
        }
    }

    @Test("Somebody without any person has nothing of their own")
    func ownsNothing() {
        let actor = Actor(account: nil, person: nil, name: "Ada", grants: [Grant(.trainee, within: .own)])
        for command in CommandName.allCases {
            #expect(throws: Refusal(.notPermitted)) { try actor.require(command, on: Subject(person: nil)) }
        }
    }

    private func id<Noun>(_ number: UInt64) -> Identifier<Noun> { Identifier(UUIDv7(high: number, low: number)) }
}
