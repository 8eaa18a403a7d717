import Learning

/// Everything that was read of a course folder, whole or not, before it is seen as a whole.
struct CourseDraft {
    struct ModuleEntry {
        let path: String
        /// Nil when the folder is not named as it should be.
        let folder: ModuleFolder?
        let file: ModuleFile
    }

    struct UnitEntry {
        let path: String
        let file: UnitFile
        let lesson: Lesson?
        let selfCheck: TestFile?
    }

    let course: CourseFile?
    let modules: [ModuleEntry]
    let units: [UnitEntry]
    let plan: PlanFile?
    let banks: [BankFile]
    /// By the code of the assessment that they are named by.
    let tests: [ContentCode: TestFile]
    let folder: CourseFolder
    private let usedFiles: Set<String>

    init(folder: CourseFolder, log: inout ProblemLog) {
        self.folder = folder
        var reader = FileReader(folder: folder)
        course = reader.mapping(CourseFile.name, CourseFile.fields, &log).map { CourseFile($0, log: &log) }
        let tests = Self.tests(&reader, &log)
        self.tests = tests
        plan = reader.mapping(PlanFile.name, PlanFile.fields, &log).map { PlanFile($0, tests: tests.compactMapValues(\.blueprint), log: &log) }
        banks = folder.yamlFiles(in: BankFile.folder).compactMap { path in
            reader.mapping(path, BankFile.fields, &log).map { BankFile($0, path: path, log: &log) }
        }
        modules = Self.modules(&reader, &log)
        units = Self.units(&reader, &log)
        usedFiles = reader.used
    }

    func checkUnusedFiles(_ log: inout ProblemLog) {
        for path in folder.files where !usedFiles.contains(path) && !path.hasSuffix("README.md") {
            let names =
                usedFiles.map { String($0.split(separator: "/").last ?? "") } + [
                    "course.yaml", "module.yaml", "unit.yaml", LessonFile.name, TestFile.selfCheckName,
                ]
            let guess = names.nearest(to: String(path.split(separator: "/").last ?? "")).map { "did you mean `\($0)`? " } ?? ""
            log.report(
                .unusedFile,
                at: Place(file: path),
                "nothing reads or links to this file",
                hint: "\(guess)remove it, or link to it from a lesson"
            )
        }
    }

    private static func modules(_ reader: inout FileReader, _ log: inout ProblemLog) -> [ModuleEntry] {
        var entries: [ModuleEntry] = []
        let paths = reader.folder.folders(in: "modules")
        if paths.isEmpty {
            log.report(
                .fileMissing,
                at: Place(file: "modules"),
                "there is no module",
                hint: "add a folder such as modules/1-foundations with module.yaml"
            )
        }
        for path in paths {
            let folder = ModuleFolder(path: path)
            if folder == nil {
                log.report(.folderName, at: Place(file: path), "a module's folder needs a number and a key", hint: "name it as in `1-foundations`")
            }
            guard let file = reader.mapping("\(path)/module.yaml", ModuleFile.fields, &log).map({ ModuleFile($0, log: &log) }) else { continue }
            entries.append(ModuleEntry(path: path, folder: folder, file: file))
        }
        return entries.sorted { ($0.folder?.number ?? .max, $0.path) < ($1.folder?.number ?? .max, $1.path) }
    }

    private static func units(_ reader: inout FileReader, _ log: inout ProblemLog) -> [UnitEntry] {
        reader.folder.folders(in: "units").compactMap { path in
            let file = reader.mapping("\(path)/unit.yaml", UnitFile.fields, &log).map { UnitFile($0, log: &log) }
            let lesson = lesson(of: file, in: path, &reader, &log)
            let selfCheck = selfCheck(in: path, &reader, &log)
            return file.map { UnitEntry(path: path, file: $0, lesson: lesson, selfCheck: selfCheck) }
        }
    }

    private static func selfCheck(in folder: String, _ reader: inout FileReader, _ log: inout ProblemLog) -> TestFile? {
        let path = "\(folder)/\(TestFile.selfCheckName)"
        guard reader.folder.files.contains(path) else { return nil }
        return reader.mapping(path, TestFile.fields, &log).map { TestFile($0, log: &log) }
    }

    private static func tests(_ reader: inout FileReader, _ log: inout ProblemLog) -> [ContentCode: TestFile] {
        var tests: [ContentCode: TestFile] = [:]
        for path in reader.folder.yamlFiles(in: TestFile.folder) {
            guard let test = reader.mapping(path, TestFile.fields, &log).map({ TestFile($0, log: &log) }) else { continue }
            guard let code = ContentCode(String(path.dropFirst("\(TestFile.folder)/".count).dropLast(".yaml".count))) else {
                log.report(.folderName, at: Place(file: path), "the file is not named by a code", hint: "name it as in `A1.yaml`")
                continue
            }
            tests[code] = test
        }
        return tests
    }

    /// Checked also when `unit` could not be read.
    private static func lesson(of unit: UnitFile?, in folder: String, _ reader: inout FileReader, _ log: inout ProblemLog) -> Lesson? {
        let path = "\(folder)/\(LessonFile.name)"
        guard reader.folder.files.contains(path), let text = reader.text(path, &log) else { return nil }
        var context = LessonContext(folder: folder, files: reader.folder.files, unit: unit)
        let lesson = LessonFile.read(text, file: path, context: &context, limits: reader.folder.limits, log: &log)
        for file in context.linkedFiles { reader.use(file) }
        for reading in unit?.readings ?? [] where lesson != nil && !context.citedSources.contains(reading.value.key) {
            log.report(
                .sourceNotCited,
                at: reading.place,
                "the lesson does not cite `\(reading.value.key)`",
                hint: "cite it in \(LessonFile.name) by a link to `source:\(reading.value.key)`, or remove it"
            )
        }
        return lesson
    }
}
