import Learning

extension CourseDraft {
    /// Every key that one file names exists in another. Where a list could not be read, references to it are left alone.
    func checkReferences(_ log: inout ProblemLog) {
        let outcomes = course.map { Set($0.outcomes.map(\.value.key)) } ?? []
        if !outcomes.isEmpty {
            for module in modules { require(module.file.outcomes, in: outcomes, "programme outcome", &log) }
            for outcome in units.flatMap(\.file.outcomes) {
                require(outcome.value.supports.map { Located(value: $0, place: outcome.place) }, in: outcomes, "programme outcome", &log)
            }
            for entry in plan?.entries ?? [] { require(entry.outcomes, in: outcomes, "programme outcome", &log) }
        }
        let moduleKeys = Set(folder.folders(in: "modules").compactMap { ModuleFolder(path: $0)?.key } + modules.compactMap(\.file.key?.value))
        for module in modules { require(module.file.units, in: unitKeys, "unit", &log) }
        for entry in plan?.entries ?? [] {
            require(entry.units, in: unitKeys, "unit", &log)
            if let module = entry.module { require([module], in: moduleKeys, "module", &log) }
        }
    }

    /// Those that have a folder count as well: a unit that could not be read is not unknown.
    var unitKeys: Set<ContentKey> {
        Set(folder.folders(in: "units").compactMap { ContentKey(String($0.dropFirst("units/".count))) } + units.compactMap(\.file.key?.value))
    }

    func require(_ keys: [Located<ContentKey>], in known: Set<ContentKey>, _ noun: String, _ log: inout ProblemLog) {
        for key in keys where !known.contains(key.value) {
            let names = known.sorted().map(\.text)
            let guess = names.nearest(to: key.value.text).map { "did you mean `\($0)`? " } ?? ""
            log.report(.unknownReference, at: key.place, "there is no \(noun) `\(key.value)`", hint: "\(guess)known: \(listed(names))")
        }
    }

    /// Everything taught and promised is assessed somewhere.
    func checkCoverage(_ log: inout ProblemLog) {
        guard let plan, plan.entries.allSatisfy({ $0.assessment != nil }), !plan.entries.isEmpty else { return }
        let weighted = plan.entries.compactMap(\.assessment).filter { $0.weight > .zero }
        let (outcomes, units, modules) = (Set(weighted.flatMap(\.outcomes)), Set(weighted.flatMap(\.units)), Set(weighted.map(\.module)))
        for outcome in course?.outcomes ?? [] where !outcomes.contains(outcome.value.key) {
            let hint = "add it to the `outcomes` of an assessment that counts"
            log.report(.outcomeNotAssessed, at: outcome.place, "no assessment asks for the outcome `\(outcome.value.key)`", hint: hint)
        }
        for key in self.units.compactMap(\.file.key) where !units.contains(key.value) {
            let hint = "add it to the `units` of an assessment that counts"
            log.report(.unitNotAssessed, at: key.place, "no assessment draws on the unit `\(key.value)`", hint: hint)
        }
        for key in self.modules.compactMap(\.file.key) where !modules.contains(key.value) {
            let hint = "name it as `module` of an assessment that counts"
            log.report(.moduleNotAssessed, at: key.place, "no assessment gives the credits of `\(key.value)`", hint: hint)
        }
    }

    /// Credits and hours add up from units to modules to the course.
    func checkSums(_ log: inout ProblemLog) {
        let unitCredits = Dictionary(
            units.compactMap { unit in unit.file.key.map { ($0.value, unit.file.ects?.value) } },
            uniquingKeysWith: { first, _ in first }
        )
        for module in modules.map(\.file) where module.kind == .taught {
            let parts = module.units.map { unitCredits[$0.value] ?? nil }
            compare(module.ects, parts, "the units", &log)
        }
        guard hasAllModules else { return }
        compare(course?.ects, modules.map(\.file.ects?.value), "the modules", &log)

        guard let workload = course?.workload else { return }
        let hours = modules.compactMap(\.file.residentialHours?.value)
        let sum = hours.reduce(0, +)
        if hours.count == modules.count, sum != workload.value.residentialHours {
            let message = "`residential` is \(workload.value.residentialHours), the modules have \(sum)"
            log.report(.hoursMismatch, at: workload.place, message, hint: "make the hours of course and modules agree")
        }
        if let ects = course?.ects {
            let hundredfold = workload.value.totalHours * 100
            if hundredfold < ects.value.count * 25 || hundredfold > ects.value.count * 30 {
                let message = "\(workload.value.totalHours) hours are no workload for \(ects.value) ECTS"
                log.report(.hoursMismatch, at: workload.place, message, hint: "one ECTS credit stands for 25 to 30 hours")
            }
        }
    }

    private func compare(_ stated: Located<Hundredths>?, _ parts: [Hundredths?], _ noun: String, _ log: inout ProblemLog) {
        let known = parts.compactMap(\.self)
        guard let stated, known.count == parts.count, !parts.isEmpty else { return }
        let sum = Hundredths(count: known.reduce(0) { $0 + $1.count })
        guard sum != stated.value else { return }
        let list = known.map(\.description).joined(separator: " + ")
        log.report(.ectsMismatch, at: stated.place, "`ects` is \(stated.value), \(noun) have \(sum): \(list)", hint: "make them agree")
    }
}
