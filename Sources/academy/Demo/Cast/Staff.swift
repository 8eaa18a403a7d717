import Learning

/// The people who run the academy, each with an account and the roles it takes. Nobody has two roles in one person's case.
enum Staff: String, CaseIterable, Sendable {
    case secretariat, registrar, approver, auditor
    case governingBoard = "governing.board"
    case boardSecretary = "board.secretary"
    case chair
    case memberOne = "member.one"
    case memberTwo = "member.two"
    case memberThree = "member.three"
    case externalExaminer = "external.examiner"
    case panelOne = "panel.one"
    case panelTwo = "panel.two"
    case panelThree = "panel.three"
    case ines, ivan, sara, simon
    case moderator
    /// Hear cases; their roles reach one case each.
    case reviser
    case juristOne = "jurist.one"
    case juristTwo = "jurist.two"
    case juristThree = "jurist.three"

    var email: EmailAddress {
        get throws { try known(EmailAddress("\(rawValue)@academy.example"), rawValue) }
    }

    var name: String { rawValue.split(separator: ".").map(\.capitalised).joined(separator: " ") }

    /// For the whole academy.
    var office: Role? {
        switch self {
        case .secretariat: .secretariat
        case .registrar: .registrar
        case .approver: .approver
        case .auditor: .auditor
        case .governingBoard: .governingBoard
        case .boardSecretary: .boardSecretary
        case .chair, .memberOne, .memberTwo, .memberThree, .externalExaminer, .panelOne, .panelTwo, .panelThree, .ines, .ivan, .sara, .simon,
            .moderator, .reviser, .juristOne, .juristTwo, .juristThree:
            nil
        }
    }

    /// In each edition.
    var duty: Role? {
        switch self {
        case .chair: .boardChair
        case .memberOne, .memberTwo, .memberThree: .boardMember
        case .externalExaminer: .externalExaminer
        case .panelOne, .panelTwo, .panelThree: .selectionPanel
        case .ines, .ivan: .instructor
        case .sara, .simon: .secondMarker
        case .moderator: .moderator
        case .secretariat, .registrar, .approver, .auditor, .governingBoard, .boardSecretary, .reviser, .juristOne, .juristTwo, .juristThree: nil
        }
    }

    static let markers: [Staff] = [.ines, .ivan, .sara, .simon]
    static let examiners: [Staff] = [.chair, .memberOne, .memberTwo, .memberThree, .externalExaminer]

    /// The desk of a country's correspondent.
    static func correspondent(_ country: Country) throws -> EmailAddress {
        let address = "correspondent.\(country.code.lowercased())@academy.example"
        return try known(EmailAddress(address), address)
    }

    /// Countries with a correspondent; files of the others go by the secretariat.
    static let desks = "GR TR GE MT UA PL AM IL MA MD RS FR BG MK CY TN HR RO PT SI"
}

extension Substring {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Stage {
    func act(as staff: Staff, _ body: @Sendable (CommandContext) async throws -> Void) async throws {
        try await act(as: staff.email, body)
    }
}
