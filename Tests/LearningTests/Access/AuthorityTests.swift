import Learning
import Testing

@Suite("Authority")
struct AuthorityTests {
    /// Whoever is not named here may not.
    private static let table: [Role: Set<CommandName>] = [
        .operator: Set(CommandName.allCases),
        .verifier: [.verifyCertificate, .exportTrust],
        .worker: [.sealAudit, .deliverOutbox, .issueCertificate, .verifyAudit],
    ]

    @Test("Every pair of role and command is decided as the table says", arguments: Role.allCases, CommandName.allCases)
    func followsTheTable(role: Role, command: CommandName) throws {
        #expect(Authority.permits(role, command) == (try #require(Self.table[role])).contains(command))
    }
}
