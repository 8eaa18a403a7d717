import Learning

extension CourseDraft {
    /// Tests belong to assessments that ask questions, and can be drawn and scored.
    func checkTests(_ log: inout ProblemLog) {
        for unit in units {
            guard let test = unit.selfCheck else { continue }
            check(test, units: unit.file.key.map { [$0.value] }, isMarkedByPerson: false, of: "the self-check of `\(unit.path)`", &log)
        }
        guard let plan else { return }
        var seen: Set<ContentCode> = []
        for entry in plan.entries {
            guard let assessment = entry.assessment, seen.insert(assessment.code).inserted else { continue }
            let code = assessment.code
            guard let test = tests[code] else {
                reportMissing(assessment, &log)
                continue
            }
            if !assessment.form.asksQuestions {
                let hint = "remove the file, or make \(code) a `quiz` or a `knowledge-test`"
                log.report(.ruleConflict, at: test.place, "\(code) is a `\(assessment.form.rawValue)` and has no questions", hint: hint)
            }
            check(
                test,
                units: assessment.units.isEmpty ? nil : assessment.units,
                isMarkedByPerson: assessment.marking != .machine,
                of: code.description,
                &log
            )
            if let items = assessment.limits.items, let count = test.blueprint?.itemCount, items != count {
                let message = "the draws of \(code) make \(count) items, `items` in \(PlanFile.name) says \(items)"
                log.report(.itemsMismatch, at: test.place, message, hint: "make them agree")
            }
        }
        let codes = plan.entries.compactMap(\.code?.value)
        guard codes.count == plan.entries.count else { return }
        for (code, test) in tests where !codes.contains(code) {
            let hint = "name the file by the code of an assessment: \(listed(codes.map(\.description)))"
            log.report(.unknownReference, at: test.place, "there is no assessment \(code)", hint: hint)
        }
    }

    private func reportMissing(_ assessment: Assessment, _ log: inout ProblemLog) {
        let path = "\(TestFile.folder)/\(assessment.code).yaml"
        guard assessment.form.asksQuestions, !testPaths.contains(path) else { return }
        let message = "\(assessment.code) is a `\(assessment.form.rawValue)` and has no questions"
        log.report(.fileMissing, at: Place(file: path), message, hint: "add the file, with sections that draw from banks")
    }

    /// - Parameter units: those that the test may draw on; nil for any.
    private func check(_ test: TestFile, units: [ContentKey]?, isMarkedByPerson: Bool, of name: String, _ log: inout ProblemLog) {
        let before = log.problems.count
        let known = Set(banks.compactMap(\.key?.value) + bankPaths.compactMap { BankFile.key(ofPath: $0) })
        for draw in test.draws {
            require([draw.bank], in: known, "bank", &log)
            guard let bank = banks.first(where: { $0.key?.value == draw.bank.value })?.bank else { continue }
            require(draw.items, in: Set(bank.items.map(\.key)), "item in the bank", &log)
            let outcomes = self.units.first { $0.file.key?.value == bank.unit }?.file.outcomes.map(\.value.key) ?? []
            if let outcome = draw.outcome, !outcomes.isEmpty { require([outcome], in: Set(outcomes), "outcome of the bank's unit", &log) }
            if let units, !units.contains(bank.unit), unitKeys.contains(bank.unit) {
                let message = "the bank `\(bank.key)` is on `\(bank.unit)`, which is no unit of \(name)"
                log.report(.ruleConflict, at: draw.bank.place, message, hint: "draw from a bank on one of its units, or add the unit")
            }
        }
        guard log.problems.count == before else { return }
        checkDraws(test, isMarkedByPerson: isMarkedByPerson, of: name, &log)
    }

    /// Only when all banks are whole: what a broken one lacks is no finding.
    private func checkDraws(_ test: TestFile, isMarkedByPerson: Bool, of name: String, _ log: inout ProblemLog) {
        let whole = banks.compactMap(\.bank)
        guard let blueprint = test.blueprint, bankPaths.count == whole.count else { return }
        let items = whole.flatMap(\.items).map(\.key)
        guard Set(items).count == items.count else { return }
        for shortage in blueprint.shortages(in: whole) {
            let draw = test.draws.first { $0.section == shortage.section && $0.number == shortage.draw }
            let message =
                "\(shortage.rule.count) items are to be drawn from `\(shortage.rule.bank)`; \(shortage.candidates) fit, "
                + "and \(shortage.available) are left for this rule by the others"
            log.report(.bankTooSmall, at: draw?.place ?? test.place, message, hint: "add items to the bank, or ask for fewer")
        }
        guard !isMarkedByPerson else { return }
        for draw in test.draws {
            let rule = blueprint.sections[draw.section].draws[draw.number]
            let items = whole.first { $0.key == rule.bank }?.candidates(for: rule) ?? []
            guard let item = items.first(where: { $0.kind.needsMarker }) else { continue }
            let message = "`\(item.key)` is `kind: \(item.kind.rawValue)`, and nobody marks \(name)"
            log.report(.markerNeeded, at: draw.place, message, hint: "draw by `items`, `outcome` or `difficulty` so that it cannot come up")
        }
    }
}

extension AssessmentForm {
    /// Whether it consists of questions from banks.
    fileprivate var asksQuestions: Bool {
        switch self {
        case .quiz, .knowledgeTest: true
        case .writtenWork, .groupDossier, .simulation, .defence: false
        }
    }
}
