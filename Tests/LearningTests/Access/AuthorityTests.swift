import Learning
import Testing

@Suite("Authority")
struct AuthorityTests {
    /// What everybody may.
    private static let `public`: Set<CommandName> = [.listCourses, .showCourse, .listCalls]

    /// Whoever is not named here may not.
    private static let table: [Role: Set<CommandName>] = [
        .operator: Set(CommandName.allCases),
        .worker: [
            .sealAudit, .deliverOutbox, .issueDocument, .verifyAudit, .openSitting, .closeSitting, .recordAttempt, .replayAudit, .timeOutEnrolments,
            .lapseNominations, .lapseOffers, .promoteFromWaitingList, .closeWaitingList, .advanceCohort, .archiveSitting, .runDueWork,
            .submitDueAttempts, .sweepFiles, .drawTicketCode, .dropExpiredAccess, .endSuspensions, .composeNotice,
        ],
        .verifier: [
            .verifyCertificate, .exportTrust,
        ],
        .secretariat: [
            .importCourse, .openCohort, .importPeople, .enrolPeople, .planTimetable, .cancelSession, .recordAttendance, .setMakeUp, .confirmMakeUp,
            .retakeModule, .drawGroups, .freezeGroups, .moveGroupMember, .interruptEnrolment, .resumeEnrolment, .reportNoShow, .recordDeath,
            .withdrawEnrolment, .deferEnrolment, .takeDeferredSeat, .showProgress, .showCohort, .draftSitting, .sendBackSitting, .scheduleSitting,
            .openSitting, .closeSitting, .recordAffiliation, .declareInterest, .allocateMarkers, .reallocateMarking, .callThirdMarker,
            .concludeMarking, .startApplication, .submitApplication, .resubmitApplication, .withdrawApplication, .reviewApplication,
            .requestNomination, .refuseEndorsement, .endorseApplicant, .lapseNominations, .agreeList, .acceptOffer, .declineOffer, .meetCondition,
            .reportOfferBounced, .resumeOffer, .lapseOffers, .reinstateOffer, .promoteFromWaitingList, .closeWaitingList, .deferApplication,
            .takeDeferredPlace, .recordApplicantDeath, .enrolApplicant, .advanceCohort, .cancelCohort, .listNominees, .listCohorts, .archiveSitting,
            .recordModuleAttendance, .prepareLetter, .openApplicationFile, .listPeople, .showPerson, .listApplications, .showApplication,
            .listOwnApplications, .showSelection, .showWaitingList, .showTimetable, .showGroups, .showAttendance, .listRegisters, .showRegister,
            .listOwnEnrolments,
            .showUnit, .listDocuments, .inviteAccount, .listSittings, .showSitting,
        ],
        .instructor: [
            .recordMark, .explainMark, .recordAttendance, .setMakeUp, .confirmMakeUp, .draftSitting, .reviewSitting, .sendBackSitting,
            .recordPerformance, .showMarkingTasks, .draftMark, .sendMark, .takeBackMark, .agreeMark, .referToIntegrity, .openScript, .showTimetable,
            .showGroups, .listRegisters, .showRegister, .listSittings, .showSitting, .showMarkingWork,
        ],
        .secondMarker: [
            .explainMark, .recordPerformance, .showMarkingTasks, .draftMark, .sendMark, .takeBackMark, .agreeMark, .referToIntegrity, .openScript,
            .listSittings, .showSitting, .showMarkingWork,
        ],
        .moderator: [
            .explainMark, .openModeration, .moderate, .referToIntegrity, .mendClericalError, .openScript, .listSittings, .showSitting,
            .listModerations, .showModeration,
        ],
        .boardSecretary: [
            .explainMark, .conveneBoard, .declareConflict, .decideItem, .postponeBoard, .closeBoard, .releaseResults, .openResit, .decideAwards,
            .circulateAwards, .assignRevision, .assignAppeal, .ratifyAwards, .excludeEnrolment, .completeWithoutAward, .showCohort, .listCohorts,
            .showFigures, .amendSitting, .voidSitting, .decideClaim, .allocateMarkers, .reallocateMarking, .callThirdMarker, .concludeMarking,
            .openModeration, .referToIntegrity, .openRevocationCase, .openEvidence, .showTimetable, .listSittings, .showSitting, .listModerations,
            .showModeration, .listBoards, .showBoard, .listRevisions, .listAppeals, .listRevocationCases, .listAwards, .listClaims,
            .listIntegrityCases, .freezeSealing, .showSealing,
        ],
        .governingBoard: [
            .ratifyAwards, .objectToAwards, .openRevocationCase, .seatRevocationPanel, .decideRevocation, .listRevocationCases, .listAwards,
            .reinstateAward,
        ],
        .trainee: [
            .openUnit, .markUnitDone, .withdrawEnrolment, .deferEnrolment, .showProgress, .saveDraft, .declareUpload, .submitWork,
            .claimCircumstances, .appealClaim, .withdrawClaim, .startApplication, .submitApplication, .resubmitApplication, .withdrawApplication,
            .acceptOffer, .declineOffer, .deferApplication, .explainMark, .requestRevision, .withdrawRevision, .lodgeAppeal, .withdrawAppeal,
            .recordWaiver, .confirmName, .startAttempt, .saveAnswer, .showAttempt, .listAttempts, .submitAttempt, .showSelfCheck, .answerSelfCheck,
            .receiveFile, .beginUpload, .appendToUpload, .finishUpload, .showUpload, .listFiles, .openOwnFile, .attachApplicationFile, .showPerson,
            .showApplication, .listOwnApplications, .showTimetable, .showGroups, .showAttendance, .listOwnEnrolments, .showUnit, .listOwnDocuments,
            .fetchDocument, .showDocument, .showSubmission, .listResults, .listClaims, .listRevisions, .listAppeals, .listRevocationCases,
            .listIntegrityCases,
        ],
        .reviser: [
            .decideRevision, .listRevisions,
        ],
        .appealPanel: [
            .decideAppeal, .hearHolder, .recommendRevocation, .listAppeals, .listRevocationCases,
        ],
        .boardChair: [
            .explainMark, .declareConflict, .decideItem, .amendSitting, .voidSitting, .decideClaim, .openEvidence, .listSittings, .showSitting,
            .listBoards, .showBoard, .listClaims,
        ],
        .boardMember: [
            .explainMark, .declareConflict, .listBoards, .showBoard,
        ],
        .externalExaminer: [
            .explainMark, .declareConflict, .approveSitting, .sendBackSitting, .openScript, .listSittings, .showSitting, .listModerations,
            .showModeration, .listBoards, .showBoard,
        ],
        .registrar: [
            .recordWaiver, .confirmName, .correctName, .prepareDocuments, .prepareLetter, .approveDocuments, .issueDocument, .reissueDocument,
            .cancelDocument, .revokeCertificate, .verifyCertificate, .exportTrust, .openRevocationCase, .suspendAward, .listCohorts, .showFigures,
            .listPeople, .showPerson, .listDocuments, .listOwnDocuments, .fetchDocument, .showDocument, .proposeAwardImport, .approveAwardImport,
            .rejectAwardImport, .listAwardImports, .showAwardImport, .inviteAccount, .listAccounts, .listRevocationCases, .listAwards,
            .freezeSealing, .thawSealing, .showSealing, .annulDocument, .suspendDocument, .renewSuspension, .liftSuspension, .listSuspensions,
        ],
        .approver: [
            .approveDocuments, .cancelDocument, .listDocuments, .showDocument, .approveAwardImport, .rejectAwardImport, .listAwardImports,
            .showAwardImport, .freezeSealing, .showSealing, .suspendAward, .suspendDocument, .renewSuspension, .liftSuspension, .listSuspensions,
        ],
        .auditor: [
            .listCohorts, .showFigures, .explainMark, .verifyAudit, .replayAudit, .verifyCertificate, .exportTrust, .listAwardImports,
            .showAwardImport, .listSessionActs, .listAccounts, .readAuditFeed, .freezeSealing, .showSealing, .listSuspensions,
        ],
        .protectionOfficer: [
            .erasePerson, .showPerson,
        ],
        .tutor: [
            .recordAttendance, .showTimetable, .showGroups, .listRegisters, .showRegister,
        ],
        .integrityBoard: [
            .hearIntegrityCase, .decideIntegrityCase, .reopenIntegrityCase, .listIntegrityCases,
        ],
        .correspondent: [
            .nominateApplicant, .refuseEndorsement, .listNominees,
        ],
        .selectionPanel: [
            .recordScore, .declareScoringConflict, .agreeList, .listScoringFiles, .showSelection,
        ],
        .visitor: [
            .signIn, .choosePassword, .requestPasswordReset,
        ],
        .accountHolder: [
            .signIn, .signOut, .endSession, .endOtherSessions, .listSessions, .changePassword, .choosePassword, .createToken, .revokeToken,
            .listTokens, .showAccount, .startApplication,
        ],
    ]

    @Test("Every pair of role and command is decided as the table says", arguments: Role.allCases, CommandName.allCases)
    func followsTheTable(role: Role, command: CommandName) {
        #expect(Authority.permits(role, command) == Self.table[role, default: []].union(Self.public).contains(command))
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

    @Test("An account's holder reaches their own account and no other, whatever person it is of")
    func reachesOwnAccount() throws {
        let own = id(1) as Identifier<Account>, stranger = id(2) as Identifier<Account>
        let holder = Account(id: own, email: try #require(EmailAddress("ada@example.org")), name: "Ada", person: id(3)).actor(holding: [])
        #expect(try holder.require(.showAccount, on: Subject(account: own)).role == .accountHolder)
        for subject in [Subject(), Subject(account: stranger), Subject(cohort: id(1))] {
            #expect(throws: Refusal(.notPermitted)) { try holder.require(.showAccount, on: subject) }
        }
    }

    private static let scopeSets: [Set<TokenScope>] = [[], [.read], [.write], [.read, .write]]

    @Test(
        "A token reaches no further than its scopes, and no further than its account's roles",
        arguments: Self.scopeSets
    )
    func reachesScopes(scopes: Set<TokenScope>) throws {
        let actor = Actor(role: .registrar, name: "Ada").entering(by: .token(id(1), scopes))
        let stamp = AuditStamp(id: id(2), at: Instant(microseconds: 0), actor: actor, salt: [], nonce: [])
        #expect(((try? actor.require(.listCohorts)) != nil) == scopes.contains(.read))
        #expect(((try? stamp.act(.prepareDocuments)) != nil) == scopes.contains(.write))
        if scopes.contains(.read) { #expect(throws: Refusal(.notPermitted)) { try actor.require(.showProgress) } }
        if scopes.contains(.write) { #expect(throws: Refusal(.notPermitted)) { try stamp.act(.recordMark) } }
        if !scopes.contains(.write) { #expect(throws: Refusal(.tokenScopeMissing)) { try stamp.act(.prepareDocuments) } }
    }

    @Test("Narrowing an actor to one role keeps the way by which they came in")
    func keepsEntrance() throws {
        let actor = Actor(role: .registrar, name: "Ada").entering(by: .session(id(7)))
        let stamp = AuditStamp(id: id(2), at: Instant(microseconds: 0), actor: actor, salt: [], nonce: [])
        #expect(try stamp.act(.prepareDocuments).actor.entrance == .session(id(7)))
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
