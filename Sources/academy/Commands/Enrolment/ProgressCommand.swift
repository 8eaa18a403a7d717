import ArgumentParser
import CanonicalJSON
import Learning

struct ProgressCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Print where a trainee stands, and what comes next.",
        discussion: """
            Hours and units by module, each assessment as far as the trainee may know of it - marks only once they are released - and what is still missing for the \
            award, with its numbers. Exit code 1 while something is missing.
            """
    )

    @Argument(help: "E-mail address of the trainee.") var person: EmailAddress
    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "Language of the sentences: en or fr.") var language: Language = .english
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = ShowProgress(cohort: cohort, email: person)
        let progress = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let missing = progress.completion.missing.map { $0.explanation[language] }
        return Report(
            ["\(person): \(progress.state.rawValue), \(progress.creditsEarned) ECTS earned"]
                + progress.modules.map(line) + progress.tasks.map { "\($0.code)  \($0.title[language]): \(text($0.state))" }
                + missing.map { "missing: \($0)" } + [progress.next.map(next)].compactMap(\.self),
            json: [
                "person": .string(person.text), "state": .string(progress.state.rawValue),
                "creditsEarned": .string(progress.creditsEarned.description), "missing": .array(missing.map { .string($0) }),
                "tasks": .array(progress.tasks.map { ["assessment": .string($0.code.description), "state": .string(text($0.state))] }),
                "next": progress.next.map { .string($0.at.description) } ?? .null,
            ],
            exit: progress.completion.isComplete ? .done : .no
        )
    }

    private func line(_ module: StudyProgress.Module) -> String {
        "\(module.title[language]): \(module.units.isEmpty ? "" : "\(module.unitsDone) of \(module.units.count) units. ")\(module.hours?[language] ?? "")"
    }

    private func next(_ step: NextStep) -> String {
        switch step {
        case .session(let session): "next: \(session.plan.title[language]), \(session.starts.local) (\(session.starts.zone))"
        case .task(let code, let deadline): "next: hand in \(code) by \(deadline.local) (\(deadline.zone))"
        }
    }

    private func text(_ state: TaskStanding.State) -> String {
        switch state {
        case .notOpen: "not open"
        case .due(let deadline): deadline.map { "due \($0.local)" } ?? "open"
        case .overdue(let deadline): "overdue since \(deadline.local)"
        case .submitted(let instant): "handed in \(instant)"
        case .excused: "excused"
        case .provisional(let mark): "\(mark), provisional"
        case .released(let result): "\(result.mark), \(result.isPassed ? "passed" : "not passed")"
        }
    }
}
