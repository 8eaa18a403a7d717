import Hummingbird
import Learning

/// `GET /study/{cohort}`: where a trainee stands, with reasons, what comes next, and what was released.
struct ProgressPage: Sendable {
    private let frame: PageFrame
    private let text: StudyTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.study) }

    func response(_ content: ProgressContent) -> Response {
        let progress = content.progress
        return frame.response(
            title: "\(text.progress) – \(content.cohort)",
            notice: content.notice,
            switchTo: StudyAddress.progress(content.cohort)
        ) { page in
            page.title("\(text.progress)\(Punctuation.colon(frame.language)) \(content.cohort)")
            page.lead(
                "\(progress.state.title[frame.language]). \(text.creditsEarned)\(Punctuation.colon(frame.language)) \(NumberText.words(progress.creditsEarned, frame.language))."
            )
            page.heading(text.nextHeading)
            page.paragraph(progress.next.map(next) ?? text.nothingNext)
            page.heading(text.missingHeading)
            let lacking = progress.completion.missing.map { missing($0, in: progress) }
            if lacking.isEmpty { page.paragraph(text.nothingMissing) } else { page.list(lacking) }
            modules(progress, content.cohort, to: &page)
            tasks(progress, content.cohort, to: &page)
            results(content.results, to: &page)
            page.markup("<p>")
            page.link(text.toDocuments, to: DocumentAddress.list, frame.language)
            page.markup("</p>\n")
        }
    }

    /// Attendance is told of each module, so its line says of which.
    private func missing(_ missing: CompletionVerdict.Missing, in progress: StudyProgress) -> String {
        let language = frame.language
        let line = language.set(missing.explanation[language])
        guard case .attendance(let key, _) = missing, let module = progress.modules.first(where: { $0.key == key }) else { return line }
        return "\(module.title[language])\(Punctuation.colon(language)) \(line)"
    }

    private func next(_ step: NextStep) -> String {
        switch step {
        case .session(let session):
            "\(session.plan.title[frame.language])\(Punctuation.colon(frame.language)) \(DeadlineText.words(session.starts, frame.language))"
        case .task(let code, let deadline): "\(text.handIn) \(code) \(text.by) \(DeadlineText.words(deadline, frame.language))"
        }
    }

    private func modules(_ progress: StudyProgress, _ cohort: CohortKey, to page: inout HTMLWriter) {
        for module in progress.modules {
            page.heading(module.title[frame.language])
            var facts = [(label: text.credits, value: "\(NumberText.words(module.ects, frame.language))\(module.isCredited ? " ✓" : "")")]
            if let hours = module.hours { facts.append((label: text.attendance, value: frame.language.set(hours[frame.language]))) }
            if !module.units.isEmpty { facts.append((label: text.units, value: "\(module.unitsDone) \(text.unitCount) \(module.units.count)")) }
            page.facts(facts)
            guard !module.units.isEmpty else { continue }
            page.markup("<ul class=\"units\">\n")
            for unit in module.units {
                page.markup("<li>")
                page.link(unit.title[frame.language], to: StudyAddress.unit(unit.key, cohort), frame.language)
                if unit.isDone { page.markup(" <span class=\"done\">✓</span>") }
                page.markup("</li>\n")
            }
            page.markup("</ul>\n")
        }
    }

    private func tasks(_ progress: StudyProgress, _ cohort: CohortKey, to page: inout HTMLWriter) {
        page.heading(text.taskCaption)
        let rows = progress.tasks.map { task -> [Cell] in
            let name = "\(task.code) \(task.title[frame.language])"
            let page =
                task.test.map { QuizAddress.test(SittingKey(cohort, task.code, number: $0)) }
                ?? task.work.map { TaskAddress.task(SittingKey(cohort, task.code, number: $0)) }
            return [
                page.map { .link(name, $0, frame.language) } ?? .text(name),
                .text("\(NumberText.words(task.weight, frame.language))\(Punctuation.percent(frame.language))"), .text(words(task.state)),
            ]
        }
        page.table(text.taskCaption, [text.task, "%", text.standing], rows)
    }

    private func words(_ state: TaskStanding.State) -> String {
        switch state {
        case .notOpen: text.notOpen
        case .due(let deadline): deadline.map { "\(text.due) \(DeadlineText.words($0, frame.language))" } ?? text.open
        case .overdue(let deadline): "\(text.overdueSince) \(DeadlineText.words(deadline, frame.language))"
        case .submitted(let instant): "\(text.handedIn) \(Moment.words(instant, frame.language))"
        case .excused: text.excused
        case .provisional(let mark): "\(mark) (\(text.provisional))"
        case .released(let result): "\(result.mark) (\(result.isPassed ? text.passed : text.notPassed))"
        }
    }

    private func results(_ results: [ReleasedResult], to page: inout HTMLWriter) {
        guard !results.isEmpty else { return }
        page.heading(text.resultsHeading)
        page.paragraph(text.resultsMeaning)
        for result in results {
            page.markup("<details><summary>")
            page.text(
                "\(result.code) \(result.title[frame.language])\(Punctuation.colon(frame.language)) \(result.mark.map { "\($0.rounded)" } ?? text.countsNothing)"
            )
            page.markup("</summary>\n<ol>\n")
            for line in result.lines {
                page.markup("<li>")
                page.text(frame.language.set(line.effect.text[frame.language]))
                if let mark = line.mark { page.text(" → \(mark)") }
                page.markup("</li>\n")
            }
            page.markup("</ol>\n")
            page.facts(
                [
                    (label: text.releasedAt, value: Moment.words(result.releasedAt, frame.language)),
                    (label: text.revisionUntil, value: DeadlineText.words(result.revisionUntil, frame.language)),
                ] + [result.appealUntil.map { (label: text.appealUntil, value: DeadlineText.words($0, frame.language)) }].compactMap(\.self)
            )
            page.markup("</details>\n")
        }
    }
}

struct ProgressContent: Sendable {
    let cohort: CohortKey
    let progress: StudyProgress
    let results: [ReleasedResult]
    var notice: Notice?
}
