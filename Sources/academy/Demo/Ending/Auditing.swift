import CanonicalJSON
import Learning

/// The trail is sealed, verified hash by hash, and every mark and award computed again from it alone.
struct Auditing {
    let stage: Stage

    func seal() async throws {
        try await stage.act(by: .worker) { context in
            while try await SealAudit().run(in: context) > 0 {}
        }
    }

    func verify() async throws -> (holds: Bool, step: DemoStep) {
        let outcome = try await VerifyAudit().run(in: stage.reading(as: .auditor))
        return (
            outcome.holds,
            DemoStep(
                "audit verify",
                "\(outcome.entries) entries, \(outcome.holds ? "every hash holds" : "\(outcome.findings.count) findings")",
                ["entries": .integer(Int64(outcome.entries)), "holds": .boolean(outcome.holds)]
            )
        )
    }

    func replay() async throws -> (holds: Bool, step: DemoStep) {
        let outcome = try await ReplayAudit().run(in: stage.reading(as: .auditor))
        let scope = "\(outcome.steps) steps, \(outcome.marks) marks and \(outcome.awards) awards of \(outcome.enrolments) enrolments"
        return (
            outcome.holds,
            DemoStep(
                "audit replay",
                outcome.holds ? "\(scope) computed again from the trail: all equal" : "\(outcome.findingCount) findings in \(scope)",
                ["marks": .integer(Int64(outcome.marks)), "awards": .integer(Int64(outcome.awards)), "holds": .boolean(outcome.holds)]
            )
        )
    }
}
