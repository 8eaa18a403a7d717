import Issuing
import Learning

/// Seals what is approved in a cohort, also what an earlier run did not come to seal, and lays the files out.
struct IssueRun {
    struct Outcome {
        /// Sealed by this run.
        var issued: [Document] = []
        /// Every sealed document of the cohort, in the order in which they were opened.
        var sealed: [Document] = []
        /// Prepared, and yet to be approved by a second person.
        var unapproved: [Document] = []
        var failures: [String] = []
    }

    let press: DocumentPress
    let folder: CertificateFolder

    func issue(_ cohort: CohortKey, in context: CommandContext) async throws -> Outcome {
        var outcome = Outcome()
        for document in try await documents(of: cohort, in: context) where document.state == .approved {
            do {
                guard case .issued = try await IssueDocument(document.id, issuer: press).run(in: context) else { continue }
                outcome.issued.append(document)
            } catch let refused as IssuingRefused {
                outcome.failures.append(refused.description)
            } catch let refusal as Refusal {
                // What keeps one document from being sealed keeps no other.
                outcome.failures.append("\(document.facts.kind.rawValue) \(document.facts.serial): \(refusal.explanation(.english))")
            }
        }
        _ = try await DeliverOutbox.untilEmpty([.publishDocument: folder], in: context)
        let all = try await documents(of: cohort, in: context)
        outcome.sealed = all.filter(\.state.isSealed)
        outcome.unapproved = all.filter { $0.state == .prepared }
        // Copies that somebody removed, or whose delivery a crash left under a lease that has yet to expire.
        for document in outcome.sealed {
            do {
                guard try await !folder.holds(document) else { continue }
                try await folder.layOut(document.id)
            } catch {
                outcome.failures.append(
                    "\(document.facts.kind.rawValue) \(document.facts.serial) is sealed, but not laid out: \(Problem(error).sentence)"
                )
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
