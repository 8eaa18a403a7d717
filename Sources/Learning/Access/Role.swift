/// In what capacity somebody acts (domain.md 2.1).
package enum Role: String, Sendable, CaseIterable {
    /// Works on the machine itself, with access to the academy's data.
    case `operator`
    /// The program's own background work.
    case worker
    /// Somebody without an account who checks a certificate.
    case verifier
    /// Somebody at the door who has not said who they are: may sign in.
    case visitor
    /// Whoever has an account, in what concerns that account and nothing else: its password, sessions, tokens.
    case accountHolder = "account-holder"

    /// Applies, learns, submits; reaches what is their own and nothing else.
    case trainee
    /// Permanent Correspondent of a country: sees and ranks that country's applicants, never marks.
    case correspondent
    /// Course administration: editions, files, selection, attendance, letters.
    case secretariat
    /// Scores applications, blind to the other scorers.
    case selectionPanel = "selection-panel"
    /// First marker; drafts briefs, marks by code, keeps the register.
    case instructor
    /// Looks after a learning group; never first-marks it.
    case tutor
    case secondMarker = "second-marker"
    /// Reviews a sample; confirms the run, has it marked anew, or proposes scaling - never a single mark.
    case moderator
    /// Approves briefs and comments on standards.
    case externalExaminer = "external-examiner"
    case boardMember = "board-member"
    case boardChair = "board-chair"
    case boardSecretary = "board-secretary"
    /// Ratifies award lists and decides revocations.
    case governingBoard = "governing-board"
    /// Prepares, seals, re-issues, suspends.
    case registrar
    /// The second person of the registrar's acts.
    case approver
    /// Examines one mark anew, having had no part in it.
    case reviser
    case appealPanel = "appeal-panel"
    case integrityBoard = "integrity-board"
    case protectionOfficer = "protection-officer"
    case auditor
}

extension Role {
    /// The kinds of scope with which the role can be granted; a correspondent of the whole academy cannot be.
    package var scopes: Set<Scope.Kind> {
        switch self {
        case .operator, .worker, .verifier, .visitor, .governingBoard, .registrar, .approver, .protectionOfficer, .auditor: [.academy]
        case .trainee, .accountHolder: [.own]
        case .correspondent: [.country]
        case .secretariat, .boardMember, .boardChair, .boardSecretary: [.academy, .cohort]
        case .selectionPanel, .tutor, .externalExaminer: [.cohort]
        case .instructor, .secondMarker, .moderator: [.cohort, .assessment]
        case .reviser, .appealPanel, .integrityBoard: [.caseFile]
        }
    }
}
