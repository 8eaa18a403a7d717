import Issuing
import Learning

/// Prepares and seals the certificates of a cohort, also those that an earlier run prepared and did not come to seal.
struct IssueRun {
    struct Outcome {
        /// Sealed by this run.
        var issued: [Document] = []
        /// Every sealed document of the cohort, in the order in which they were prepared.
        var sealed: [Document] = []
        var waiting: [PrepareCertificates.Outcome.Waiting] = []
        /// With an open revision or appeal of their own.
        var held: [Person] = []
        var failures: [String] = []
    }

    let press: CertificatePress
    let folder: CertificateFolder

    func issue(_ prepare: PrepareCertificates, in context: CommandContext) async throws -> Outcome {
        let prepared = try await prepare.run(in: context)
        var outcome = Outcome(waiting: prepared.waiting, held: prepared.held)
        for document in try await documents(of: prepare.cohort, in: context) where document.state == .prepared {
            do {
                guard case .issued = try await IssueCertificate(document.id, issuer: press).run(in: context) else { continue }
                outcome.issued.append(document)
            } catch let refused as IssuingRefused {
                outcome.failures.append(refused.description)
            }
        }
        _ = try await DeliverOutbox.untilEmpty([.publishDocument: folder], in: context)
        outcome.sealed = try await documents(of: prepare.cohort, in: context).filter { $0.state != .prepared && $0.state != .cancelled }
        // Copies that somebody removed, or whose delivery a crash left under a lease that has yet to expire.
        for document in outcome.sealed {
            do {
                guard try await !folder.holds(document) else { continue }
                try await folder.layOut(document.id)
            } catch {
                outcome.failures.append("certificate \(document.facts.serial) is sealed, but not laid out: \(Problem(error).sentence)")
            }
        }
        return outcome
    }

    private func documents(of cohort: CohortKey, in context: CommandContext) async throws -> [Document] {
        try await context.store.read { try $0.documents.all(in: $0.cohorts.require(cohort).id) }
    }
}

extension DeliverOutbox {
    /// Delivers until nothing is due; what failed is tried again later.
    /// - Returns: what failed, and why.
    static func untilEmpty(_ handlers: [OutboxMessage.Topic: any OutboxHandler], in context: CommandContext) async throws -> [String] {
        var failures: [String] = []
        var delivered = 0
        repeat {
            let outcome = try await DeliverOutbox(handlers: handlers).run(in: context)
            failures += outcome.failures
            delivered = outcome.delivered
        } while delivered > 0
        return failures
    }
}
