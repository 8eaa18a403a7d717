import Learning

extension CourseDraft {
    /// What only shows when files are seen together. Each check needs its own parts only, so that one broken file does not hide what is wrong in others.
    func check(_ log: inout ProblemLog) {
        plan?.check(&log)
        checkNames(&log)
        checkFolderNames(&log)
        checkUnits(&log)
        checkReferences(&log)
        checkCoverage(&log)
        checkSums(&log)
        checkBanks(&log)
        checkTests(&log)
    }

    private func checkNames(_ log: inout ProblemLog) {
        requireUnique(course?.outcomes.map { Located(value: $0.value.key, place: $0.place) } ?? [], "outcome", &log)
        requireUnique(modules.compactMap(\.file.key), "module", &log)
        requireUnique(units.compactMap(\.file.key), "unit", &log)
        for unit in units {
            requireUnique(unit.file.outcomes.map { Located(value: $0.value.key, place: $0.place) }, "outcome", &log)
            requireUnique(unit.file.readings.map { Located(value: $0.value.key, place: $0.place) }, "reading", &log)
        }
        var codes: [ContentCode: Place] = [:]
        for code in units.compactMap(\.file.code) {
            if let first = codes[code.value] {
                log.report(.duplicateCode, at: code.place, "\(code.value) is the code in \(first.file) already", hint: "give each unit its own code")
            }
            codes[code.value] = codes[code.value] ?? code.place
        }
    }

    func requireUnique(_ keys: [Located<ContentKey>], _ noun: String, _ log: inout ProblemLog) {
        var seen: [ContentKey: Place] = [:]
        for key in keys {
            if let first = seen[key.value] {
                let message = "`\(key.value)` is the key of another \(noun), in line \(first.line) of \(first.file)"
                log.report(.duplicateKey, at: key.place, message, hint: "give each \(noun) its own key")
            }
            seen[key.value] = seen[key.value] ?? key.place
        }
    }

    /// Every unit belongs to one module.
    private func checkUnits(_ log: inout ProblemLog) {
        var users: [ContentKey: Place] = [:]
        for key in modules.flatMap(\.file.units) {
            if let first = users[key.value] {
                log.report(
                    .unitUsedTwice,
                    at: key.place,
                    "`\(key.value)` stands in line \(first.line) of \(first.file) already",
                    hint: "leave it in one module"
                )
            }
            users[key.value] = users[key.value] ?? key.place
        }
        guard hasAllModules, modules.allSatisfy({ $0.file.kind == .capstone || !$0.file.units.isEmpty }) else { return }
        for key in units.compactMap(\.file.key) where users[key.value] == nil {
            log.report(
                .unitUnused,
                at: key.place,
                "no module has the unit `\(key.value)`",
                hint: "add it to the `units` of a module, or remove its folder"
            )
        }
    }

    /// The course, when every part of it could be read.
    func course(_ log: inout ProblemLog) -> Course? {
        let known = Dictionary(
            units.compactMap { $0.file.unit(lesson: $0.lesson, selfCheck: $0.selfCheck?.blueprint) }.map { ($0.key, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let built = modules.compactMap { $0.file.module(units: known) }
        let assessments = plan?.entries.compactMap(\.assessment) ?? []
        guard let course, let key = course.key, let title = course.title, let award = course.awardTitle, let provider = course.provider,
            let ects = course.ects, let workload = course.workload, built.count == modules.count, assessments.count == plan?.entries.count
        else {
            reportInconsistent("a part is missing", &log)
            return nil
        }
        do {
            return try Course(
                key: key.value,
                title: title,
                awardTitle: award,
                proposal: course.proposal,
                provider: provider,
                ects: ects.value,
                workload: workload.value,
                teachingLanguages: course.teachingLanguages,
                submissionLanguages: course.submissionLanguages,
                outcomes: course.outcomes.map(\.value),
                modules: built,
                plan: AssessmentPlan(assessments),
                rules: course.rules,
                banks: banks.compactMap(\.bank)
            )
        } catch {
            reportInconsistent("\(error)", &log)
            return nil
        }
    }

    /// The checks above know the lines; this one only makes sure that none was forgotten.
    private func reportInconsistent(_ reason: String, _ log: inout ProblemLog) {
        log.report(
            .courseInconsistent,
            at: Place(file: CourseFile.name),
            "the parts do not make a course: \(reason)",
            hint: "see docs/course-format.md"
        )
    }
}
