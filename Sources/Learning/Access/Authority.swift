/// The one table of who may run what. Total: a new role or command does not compile until it has its place here.
package enum Authority {
    package static func permits(_ role: Role, _ command: CommandName) -> Bool {
        switch (role, command) {
        case (.operator, _):
            true
        case (.verifier, .verifyCertificate), (.verifier, .exportTrust):
            true
        case (.verifier, _):
            false
        case (.worker, .sealAudit), (.worker, .deliverOutbox), (.worker, .issueCertificate), (.worker, .verifyAudit):
            true
        case (.worker, _):
            false
        }
    }
}
