import Learning

extension CourseDraft {
    /// Banks lie in files of their name, hold items of their own, and name outcomes and readings that their unit has.
    func checkBanks(_ log: inout ProblemLog) {
        requireUnique(banks.compactMap(\.key), "bank", &log)
        requireUnique(banks.flatMap(\.entries).compactMap(\.key), "item", &log)
        for bank in banks {
            if let key = bank.key, bank.path != "\(BankFile.folder)/\(key.value).yaml" {
                let hint = "name file and key alike; the key is what stays"
                log.report(.folderName, at: key.place, "`\(key.value)` lies in the file `\(bank.path)`", hint: hint)
            }
            guard let key = bank.unit else { continue }
            require([key], in: unitKeys, "unit", &log)
            guard let unit = units.first(where: { $0.file.key?.value == key.value })?.file else { continue }
            let outcomes = Set(unit.outcomes.map(\.value.key))
            if !outcomes.isEmpty { require(bank.entries.flatMap(\.outcomes), in: outcomes, "outcome of the unit", &log) }
            if unit.hasAllReadings { require(bank.entries.flatMap(\.sources), in: Set(unit.readings.map(\.value.key)), "reading of the unit", &log) }
        }
        guard hasAllTests else { return }
        let used = Set(allTests.flatMap(\.draws).map(\.bank.value))
        for key in banks.compactMap(\.key) where !used.contains(key.value) {
            let hint = "draw from it in a test or a self-check, or remove it"
            log.report(.bankUnused, at: key.place, "no test draws from the bank `\(key.value)`", hint: hint)
        }
    }

    var allTests: [TestFile] { tests.values.map(\.self) + units.compactMap(\.selfCheck) }

    /// Whether every test could be read, so that what none of them uses is used nowhere.
    private var hasAllTests: Bool {
        allTests.allSatisfy { $0.blueprint != nil } && testPaths.count == tests.count && units.count == folder.folders(in: "units").count
            && selfCheckPaths.count == units.count { $0.selfCheck != nil }
    }

    private var selfCheckPaths: [String] { folder.files.filter { $0.hasPrefix("units/") && $0.hasSuffix("/\(TestFile.selfCheckName)") } }
}
