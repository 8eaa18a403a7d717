import CanonicalJSON
import Foundation
import Issuing
import Learning

/// Seals everything that is approved, in whatever cohort. Each document is sealed, stored and laid out by itself, so that a run which was broken off is simply run
/// again; what keeps one from being sealed keeps no other.
struct PendingRun {
    /// What became of it all. Counts, since there may be thousands.
    struct Outcome {
        var sealed = 0
        /// Sealed by somebody else meanwhile.
        var others = 0
        var failures: [String] = []
        var duration = Duration.zero
    }

    /// Documents on their way at a time: one drawn on each processor, and one at least while another is being stored.
    static let atOnce = max(2, ProcessInfo.processInfo.activeProcessorCount)
    /// Read at a time, and laid out together.
    private static let page = 50

    let press: DocumentPress
    let folder: CertificateFolder
    let progress: IssueProgress

    func issue(in context: CommandContext) async throws -> Outcome {
        let start = ContinuousClock.now
        var outcome = Outcome()
        var last: Identifier<Document>?
        repeat {
            let from = last
            let documents = try await context.store.read { try $0.documents.awaitingSeal(after: from, atMost: Self.page) }
            try await issue(documents, in: context, &outcome)
            outcome.failures += try await DeliverOutbox.untilEmpty([.publishDocument: folder], in: context).map { "sealed, but not laid out: \($0)" }
            last = documents.last
        } while last != nil
        outcome.duration = .now - start
        progress.end()
        return outcome
    }

    private enum Result: Sendable {
        case sealed(String)
        case sealedBefore
        case failed(String)
    }

    private func issue(_ documents: [Identifier<Document>], in context: CommandContext, _ outcome: inout Outcome) async throws {
        var waiting = documents[...]
        try await withThrowingTaskGroup(of: Result.self) { [press] group in
            for document in waiting.prefix(Self.atOnce) { group.addTask { try await Self.issue(document, with: press, in: context) } }
            waiting = waiting.dropFirst(Self.atOnce)
            while let result = try await group.next() {
                switch result {
                case .sealed(let serial):
                    outcome.sealed += 1
                    progress.sealed(serial)
                case .sealedBefore:
                    outcome.others += 1
                    progress.passed()
                case .failed(let reason):
                    outcome.failures.append(reason)
                    progress.failed(reason)
                }
                if let next = waiting.popFirst() { group.addTask { try await Self.issue(next, with: press, in: context) } }
            }
        }
    }

    /// - Throws: what keeps every document from being sealed: a database that is gone, keys that do not open.
    private static func issue(_ id: Identifier<Document>, with press: DocumentPress, in context: CommandContext) async throws -> Result {
        do {
            switch try await IssueDocument(id, issuer: press).run(in: context) {
            case .issued(let serial): return .sealed(serial.text)
            case .alreadyIssued: return .sealedBefore
            }
        } catch let refused as IssuingRefused {
            return .failed(try await name(id, in: context) + refused.description)
        } catch let refusal as Refusal {
            return .failed(try await name(id, in: context) + refusal.explanation(.english))
        }
    }

    private static func name(_ id: Identifier<Document>, in context: CommandContext) async throws -> String {
        try await context.store.read { try $0.documents.find(id).map { "\($0.facts.kind.rawValue) \($0.facts.serial): " } ?? "" }
    }
}

extension PendingRun.Outcome {
    var report: Report {
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        let rate = sealed == 0 ? 0 : Int((Double(sealed) / max(seconds, 0.001)).rounded())
        let elsewhere = others == 0 ? "" : "\(others) by another run, "
        let pace = sealed == 0 ? "" : "; \(rate) a second"
        var report = Report(
            "\(sealed) sealed, \(elsewhere)\(failures.count) failed\(pace)",
            json: [
                "sealed": .integer(Int64(sealed)), "sealedByOthers": .integer(Int64(others)), "failed": .array(failures.map { .string($0) }),
                "milliseconds": .integer(Int64(seconds * 1_000)),
            ],
            exit: failures.isEmpty ? .done : .no
        )
        report.failures = failures
        return report
    }
}
