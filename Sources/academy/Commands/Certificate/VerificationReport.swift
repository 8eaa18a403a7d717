import CanonicalJSON
import Learning

/// A verification as the command line shows it.
struct VerificationReport {
    private let verification: Verification
    private let file: String

    init(_ verification: Verification, of file: String) {
        self.verification = verification
        self.file = file
    }

    var lines: [String] {
        var lines = ["\(file): \(headline)"]
        if let facts = verification.facts {
            let native = facts.holder.native.map { " / \($0)" } ?? ""
            lines.append("  \(facts.holder.latin)\(native)")
            lines.append("  \(Self.statement(facts)) by \(facts.issuer.english)")
            lines.append("  serial \(facts.serial), edition \(facts.edition)" + (verification.sealedAt.map { ", sealed \($0)" } ?? ""))
            lines += PrintedFacts.lines(facts).map { "  \($0)" }
        }
        for check in verification.checks {
            lines.append("  \(Self.mark(check.result)) \(check.name)" + (check.detail.isEmpty ? "" : ": \(check.detail)"))
        }
        return lines
    }

    private static func statement(_ facts: DocumentFacts) -> String {
        switch facts.content {
        case .certificate(let certificate): "\(certificate.award.english), awarded on \(certificate.awardedOn.inWords(.english))"
        case .transcript: "\(facts.title.english) (what it says is not shown), issued on \(facts.preparedOn.inWords(.english))"
        case .statementOfAttendance(let statement):
            "\(facts.title.english), \(DocumentHours.text(statement.attendedMinutes)) of \(DocumentHours.text(statement.heldMinutes)), "
                + "issued on \(facts.preparedOn.inWords(.english))"
        case .letter: "\(facts.title.english), issued on \(facts.preparedOn.inWords(.english))"
        }
    }

    private var headline: String {
        var text = Self.sentence(verification.answer)
        if let since = verification.since { text += " since \(since)" }
        if verification.isSpecimen { text += " (SPECIMEN: a demonstration, proof of nothing)" }
        if let asOf = verification.statusAsOf { text += ", status as of \(asOf)" }
        return text
    }

    private static func sentence(_ answer: VerificationAnswer) -> String {
        switch answer {
        case .valid: "VALID"
        case .replaced: "REPLACED by a newer edition"
        case .suspended: "SUSPENDED; ask the academy"
        case .withdrawn: "WITHDRAWN"
        case .annulled: "ANNULLED; it was never valid"
        case .changed: "CHANGED after it was sealed; do not rely on it"
        case .notInRegister: "NOT IN THE REGISTER although the seal is good; please tell the academy"
        case .notOurs: "NOT OURS or unknown"
        case .cannotJudge: "CANNOT BE JUDGED"
        }
    }

    private static func mark(_ result: VerificationCheck.Result) -> String {
        switch result {
        case .yes: "yes"
        case .no: "NO "
        case .notChecked: "-  "
        }
    }

    var json: JSONValue {
        [
            "file": .string(file), "answer": .string(verification.answer.rawValue), "specimen": .boolean(verification.isSpecimen),
            "since": verification.since.map { .string($0.description) } ?? .null,
            "statusAsOf": verification.statusAsOf.map { .string($0.description) } ?? .null,
            "sealedAt": verification.sealedAt.map { .string($0.description) } ?? .null,
            "facts": verification.facts.map(\.json) ?? .null,
            "checks": .array(
                verification.checks.map {
                    ["name": .string($0.name), "result": .string($0.result.rawValue), "detail": .string($0.detail)]
                }
            ),
        ]
    }
}
