import CanonicalJSON
import CourseContent
import Foundation
import Learning
import TestTools
import Testing

/// The course that the repository carries, and what happens to it under every small accident.
@Suite struct ProposedCourseTests {
    private let files: [String: String]

    init() throws {
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: Repository.course) where path.contains(".") {
            files[path] = try String(contentsOfFile: "\(Repository.course)/\(path)", encoding: .utf8)
        }
        self.files = files
    }

    /// The same course with one bank of two items, which both tests draw.
    private var filesWithSmallBank: [String: String] {
        let bank = """
            key: small-bank
            title: {en: Small bank, fr: Petite banque}
            unit: drug-policy-as-public-policy
            items:

            """
        let test = "sections:\n- {title: {en: All, fr: Tout}, draw: [{bank: small-bank, items: [one, two]}]}\n"
        let items = ["one", "two"].map { key in
            """
            - key: \(key)
              kind: true-false
              outcomes: [map-actors]
              difficulty: easy
              sources: [babor-2010]
              prompt: {en: It holds., fr: C’est exact.}
              answer: true
              feedback-true: {en: Yes, fr: Oui}
              feedback-false: {en: No, fr: Non}
              rationale: {en: So it is, fr: C’est ainsi}

            """
        }
        var files = files.filter { !$0.key.hasPrefix("banks/") && !$0.key.hasSuffix("self-check.yaml") }
        files["banks/small-bank.yaml"] = bank + items.joined()
        (files["tests/A0.yaml"], files["tests/A1.yaml"]) = (test, test)
        let limits = ["    items: 8\n", "    items: 30\n"]
        files["assessments.yaml"] = files["assessments.yaml"].map { plan in limits.reduce(plan) { $0.replacing($1, with: "    items: 2\n") } }
        return files
    }

    @Test func `all courses of the repository are without a finding`() {
        let library = CourseLibrary.read(directory: Repository.root + "/courses")
        #expect(library.problems == [])
        #expect(library.courses.map(\.key.text).contains("advanced-drug-policy-management"))
    }

    @Test func `the course has the structure that was asked for`() throws {
        let course = try #require(CourseReader.read(directory: Repository.course).course)
        #expect(course.modules.map(\.units.count) == [3, 5, 2, 0])
        #expect(course.modules.map(\.ects.description) == ["4", "5", "3", "3"])
        #expect(course.units.map(\.code.description) == (1...10).map { "U\($0)" })
        #expect(course.workload.totalHours == 375 && course.workload.contactHours == 96)
        #expect(course.plan.assessments.map(\.code.description) == (0...8).map { "A\($0)" })
        #expect(course.plan.assessments.map(\.weight.description) == ["0", "10", "15", "15", "15", "10", "15", "15", "5"])
        #expect(course.plan.assessments.filter { !$0.flags.isCompensable }.map(\.code.description) == ["A0", "A7", "A8"])
        #expect(course.plan.assessments.filter { !$0.flags.isAnonymous }.map(\.code.description) == ["A5", "A7", "A8"])
        #expect(course.plan.assessments.filter(\.flags.shownBeforeBoard).map(\.code.description) == ["A0", "A1"])
        #expect(course.rules == .proposed)
        #expect(course.proposal != nil)
        #expect(course.units.contains { $0.lesson != nil })
    }

    @Test func `the course comes back from its snapshot`() throws {
        let course = try #require(CourseReader.read(directory: Repository.course).course)
        let bytes = course.snapshot.canonicalBytes
        #expect(try Course(snapshot: JSONValue.parse(bytes, limits: JSONLimits())) == course)
    }

    @Test func `any single line can be lost without a crash or a wrong course`() throws {
        // Banks are long and all alike: a small one of every kind loses its lines in ``ItemProblemTests``.
        let folder = try CourseFolderFixture(filesWithSmallBank)
        let files = filesWithSmallBank
        let original = try #require(folder.read().course)
        for (file, text) in files.sorted(by: { $0.key < $1.key }) where file.hasSuffix(".yaml") {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for index in lines.indices.dropLast() {
                try folder.write(file, (lines[..<index] + lines[(index + 1)...]).joined(separator: "\n"))
                let reading = folder.read()
                #expect(reading.course != nil || !reading.problems.isEmpty, "\(file) without line \(index + 1)")
                #expect(reading.course == nil || reading.problems.isEmpty)
                for problem in reading.problems {
                    #expect(files[problem.file] != nil && problem.line >= 1, "\(file) without line \(index + 1): \(problem)")
                }
                // A lost rule falls back to the proposed one, which is the same here; everything else lost is seen.
                if reading.course == original { #expect(file == "course.yaml" && index >= lines.firstIndex(of: "rules:") ?? 0) }
            }
            try folder.write(file, text)
        }
    }

    @Test func `any changed weight is caught`() throws {
        let folder = try CourseFolderFixture(files)
        let lines = try #require(files["assessments.yaml"]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var weights = 0
        for index in lines.indices where lines[index].hasPrefix("    weight: ") {
            weights += 1
            for changed in [".01", "1", "0.5"] {
                var copy = lines
                copy[index] = "    weight: \(changed == ".01" ? lines[index].dropFirst(12) + changed : Substring(changed + "7"))"
                try folder.write("assessments.yaml", copy.joined(separator: "\n"))
                #expect(folder.read().findings.contains(Finding("assessments.yaml", 1, .weightsNotHundred)), "line \(index + 1): \(copy[index])")
            }
        }
        #expect(weights == 9)
    }

    @Test(arguments: 0..<8)
    func `spoilt bytes never crash the reader`(seed: UInt64) throws {
        let files = filesWithSmallBank
        let folder = try CourseFolderFixture(files)
        var random = SeededGenerator(seed: seed)
        let names = files.keys.sorted()
        for _ in 0..<100 {
            let name = names[Int(random.next() % UInt64(names.count))]
            var bytes = Array(try #require(files[name]).utf8)
            for _ in 0..<(1 + random.next() % 4) {
                let index = Int(random.next() % UInt64(bytes.count))
                let special = Array("[]{}&*!|>'\"#-?:,% \n\t\u{0}\u{FF}".utf8)
                bytes[index] = random.next() % 2 == 0 ? special[Int(random.next() % UInt64(special.count))] : UInt8(truncatingIfNeeded: random.next())
            }
            try folder.write(name, bytes: bytes)
            let reading = folder.read()
            #expect((reading.course == nil) == !reading.problems.isEmpty)
            try folder.write(name, try #require(files[name]))
        }
    }
}
