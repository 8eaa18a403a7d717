import ArgumentParser

struct CertificateCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "Prepare, approve, issue, withdraw and check certificates and other documents.",
        subcommands: [
            CertificatePrepareCommand.self, CertificateLetterCommand.self, CertificateApproveCommand.self, CertificateIssueCommand.self,
            CertificateReissueCommand.self, CertificateCancelCommand.self, CertificateRevokeCommand.self, CertificateVerifyCommand.self,
            CertificateArchiveCommand.self, CertificateTrustCommand.self, CertificateCheckCommand.self,
        ]
    )
}
