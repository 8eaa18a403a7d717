import ArgumentParser
import CanonicalJSON
import Learning

struct MarkExplainCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Print how a mark came about.",
        discussion: """
            One line for each step that counts, in the order of the rules: what was earned, scaling, lateness, integrity, cap, the better of the sittings, and \
            the rounding at the end - with the mark after it, who did it, when and why.
            """
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "E-mail address of the trainee.") var person: EmailAddress
    @Option(help: "The assessment's code: A1") var assessment: ContentCode
    @Option(help: "Language of the lines: en or fr.") var language: Language = .english
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = ExplainMark(cohort: cohort, person: person, assessment: assessment)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let explanation = outcome.explanation
        guard let mark = explanation.mark else {
            return Report(
                explanation.lines.map(line) + ["\(person) \(assessment): no mark that counts"],
                json: ["lines": .array(explanation.lines.map(json)), "mark": .null],
                exit: .no
            )
        }
        return Report(
            explanation.lines.map(line),
            json: [
                "assessment": .string(assessment.description), "person": .string(person.text), "lines": .array(explanation.lines.map(json)),
                "mark": ["exact": .string(mark.unrounded.description), "counts": .integer(Int64(mark.rounded))],
                "isCompensated": .boolean(mark.isCompensated), "sitting": .integer(Int64(mark.sitting)),
                "releasedAt": outcome.releasedAt.map { .string($0.description) } ?? .null,
            ]
        )
    }

    private func line(_ line: MarkExplanation.Line) -> String {
        let mark = line.mark.map { "\($0)" } ?? "-"
        let author = line.step.map { step in "  [\(step.at) \(step.actor)\(step.reason.map { ": \($0)" } ?? "")]" } ?? ""
        return "\(line.sitting)  \(mark)  \(line.effect.text[language])\(author)"
    }

    private func json(_ line: MarkExplanation.Line) -> JSONValue {
        [
            "sitting": .integer(Int64(line.sitting)), "text": .string(line.effect.text[language]),
            "mark": line.mark.map { .string($0.description) } ?? .null, "actor": line.step.map { .string($0.actor) } ?? .null,
            "at": line.step.map { .string($0.at.description) } ?? .null, "reason": (line.step?.reason).map { .string($0) } ?? .null,
        ]
    }
}
