import CanonicalJSON
import Learning

/// What becomes of each row of a file of past awards, as the command line tells it.
struct PastAwardReport {
    /// What stands before a line's number.
    let file: String

    func report(of problems: [PastAwardList.Problem]) -> Report {
        let refusal = Refusal(.awardListRejected, ["\(Set(problems.map(\.line)).count)"])
        return Report(
            problems.map { "\(file):\($0.line): \($0.text.english)" } + [refusal.explanation(.english)],
            json: [
                "error": Problem(refusal).json,
                "problems": .array(
                    problems.map {
                        ["line": .integer(Int64($0.line)), "message": .string($0.text.english), "messageFrench": .string($0.text.french)]
                    }
                ),
            ],
            exit: .no
        )
    }

    func report(of outcome: ProposeAwardImport.Outcome, isRehearsal: Bool) -> Report {
        let refused = outcome.refused.count
        let ending =
            if refused > 0 {
                Refusal(.awardListRejected, ["\(refused)"]).explanation(.english)
            } else if let id = outcome.proposal {
                "Proposed as \(id): another person approves it with `academy award import approve \(id) --as \"their name\"`."
            } else if outcome.new.isEmpty {
                "Nothing to propose: every row is recorded or proposed already."
            } else {
                "Nothing was changed; without --dry-run the \(outcome.new.count) rows that are ok would be proposed."
            }
        var members: [String: JSONValue] = [
            "rows": .array(outcome.verdicts.map(Self.json)), "new": .integer(Int64(outcome.new.count)), "refused": .integer(Int64(refused)),
            "dryRun": .boolean(isRehearsal), "proposal": outcome.proposal.map { .string($0.description) } ?? .null,
        ]
        if refused > 0 { members["error"] = Problem(Refusal(.awardListRejected, ["\(refused)"])).json }
        return Report(lines(of: outcome.verdicts) + [ending], json: .object(members), exit: refused == 0 ? .done : .no)
    }

    func lines(of verdicts: [PastAwardVerdict]) -> [String] {
        verdicts.map { "\(file):\($0.award.line): \($0.award.name.latin), \($0.award.edition), \($0.award.awardedOn): \($0.finding.sentence)" }
    }

    static func json(_ verdict: PastAwardVerdict) -> JSONValue {
        let award = verdict.award
        return [
            "line": .integer(Int64(award.line)), "email": .string(award.email.text), "latinName": .string(award.name.latin),
            "edition": .string(award.edition.text), "awardedOn": .string(award.awardedOn.description), "source": .string(award.source),
            "finding": .string(verdict.finding.name),
            "reasons": .array(verdict.reasons.map { ["english": .string($0.text.english), "french": .string($0.text.french)] }),
        ]
    }
}

extension PastAwardVerdict.Finding {
    fileprivate var name: String {
        switch self {
        case .known: "ok"
        case .newcomer: "ok-new-person"
        case .recorded: "recorded"
        case .proposed: "proposed"
        case .refused: "problem"
        }
    }

    fileprivate var sentence: String {
        switch self {
        case .known: "ok"
        case .newcomer: "ok, a new person"
        case .recorded: "recorded already"
        case .proposed: "proposed already"
        case .refused(let reasons): reasons.map(\.text.english).joined(separator: "; ")
        }
    }
}
