import Learning

extension CourseDraft {
    /// Whether every module's file could be read, so that what none of them says is said nowhere.
    var hasAllModules: Bool { modules.count == folder.folders(in: "modules").count }

    var bankPaths: [String] { folder.yamlFiles(in: BankFile.folder) }

    var testPaths: [String] { folder.yamlFiles(in: TestFile.folder) }

    /// Folders are named by keys, those of modules also by their order.
    func checkFolderNames(_ log: inout ProblemLog) {
        let paths = folder.folders(in: "modules")
        let folders = paths.compactMap { ModuleFolder(path: $0) }.sorted { ($0.number, $0.path) < ($1.number, $1.path) }
        for (index, module) in folders.enumerated() where folders.count == paths.count && module.number != index + 1 {
            let message = "module number \(module.number) stands where \(index + 1) is due"
            log.report(.folderName, at: Place(file: module.path), message, hint: "number them 1, 2, 3 …")
        }
        for module in modules {
            guard let key = module.file.key, let folder = module.folder, key.value != folder.key else { continue }
            reportFolder(module.path, of: key, &log)
        }
        for unit in units {
            guard let key = unit.file.key, "units/\(key.value)" != unit.path else { continue }
            reportFolder(unit.path, of: key, &log)
        }
    }

    private func reportFolder(_ path: String, of key: Located<ContentKey>, _ log: inout ProblemLog) {
        let hint = "name folder and key alike; the key is what stays"
        log.report(.folderName, at: key.place, "`\(key.value)` lies in the folder `\(path)`", hint: hint)
    }
}
