import ArgumentParser

struct CertificateCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "Issue, withdraw and check certificates.",
        subcommands: [
            CertificateIssueCommand.self, CertificateRevokeCommand.self, CertificateVerifyCommand.self, CertificateTrustCommand.self,
            CertificateCheckCommand.self,
        ]
    )
}
