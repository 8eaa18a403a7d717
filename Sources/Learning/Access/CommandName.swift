/// Every command there is, as the audit trail and the table of authority name it.
package enum CommandName: String, Sendable, CaseIterable {
    case initialiseAcademy = "academy-initialise"
    case importCourse = "course-import"
    case openCohort = "cohort-open"
    case importPeople = "person-import"
    case enrolPeople = "enrol"
    case recordMark = "mark-record"
    case decideAwards = "award-decide"
    case prepareCertificates = "certificate-prepare"
    case issueCertificate = "certificate-issue"
    case revokeCertificate = "certificate-revoke"
    case verifyCertificate = "certificate-verify"
    case exportTrust = "certificate-trust"
    case deliverOutbox = "outbox-deliver"
    case sealAudit = "audit-seal"
    case verifyAudit = "audit-verify"
}
