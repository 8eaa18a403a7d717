import CanonicalJSON
import Learning
import Passwords

/// Lets whoever plays with the demonstration sign in as one of each role, by a password that everybody knows. Only an academy that is marked as a demonstration
/// gets it; its certificates prove nothing.
struct DemoAccounts {
    static let password = "nothing here is real"

    let stage: Stage

    private static func emails() throws -> [EmailAddress] {
        let staff: [Staff] = [
            .secretariat, .registrar, .approver, .auditor, .governingBoard, .boardSecretary, .chair, .memberOne, .externalExaminer, .panelOne, .ines,
            .sara, .moderator,
        ]
        let trainee = try known(Applicant.read(FirstCast.lines).first?.email, "trainee")
        let desk = try Staff.correspondent(known(Country("GR"), "country GR"))
        return try staff.map { try $0.email } + [desk, trainee]
    }

    /// - Returns: the line that tells of it.
    func open() async throws -> DemoStep {
        let identity = try await stage.find { try $0.academy.identity() }
        guard identity.first?.isDemonstration == true, let address = identity.first?.publicAddress else { throw Refusal(.academyMissing) }
        let queue = try PasswordQueue()
        let emails = try Self.emails()
        for email in emails { try await setPassword(of: email, by: queue) }
        return DemoStep(
            "sign in",
            "\(address)/sign-in, with the password \"\(Self.password)\", as \(emails.map(\.text).joined(separator: ", "))",
            ["password": .string(Self.password), "accounts": .array(emails.map { .string($0.text) })]
        )
    }

    /// Whoever has a password from an earlier telling keeps it.
    private func setPassword(of email: EmailAddress, by hasher: any PasswordHasher) async throws {
        guard try await stage.read({ try $0.credentials.signInFacts(email, device: nil, at: stage.at).hash == nil }) else { return }
        try await stage.act(by: .operator) { context in
            let invited = try await InviteAccount(email: email).run(in: context)
            let code = try known(invited.code?.text, "code of \(email)")
            _ = try await ChoosePassword(code: code, password: Self.password, hasher: hasher).run(in: context.acting(as: .visitor))
        }
    }
}
