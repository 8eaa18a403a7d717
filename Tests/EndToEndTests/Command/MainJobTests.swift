import CanonicalJSON
import Foundation
import Testing

/// The main job as `academy --help` teaches it, step by step and each step twice.
@Suite struct MainJobTests {
    /// Runs a step twice; the second time must change nothing.
    private func twice(_ academy: TestAcademy, _ arguments: String..., gives first: JSONValue, then second: JSONValue) async throws {
        for expected in [first, second] {
            let outcome = try await academy.start(arguments + ["--json"]).wait(atMost: TestAcademy.limit)
            #expect(outcome.status == 0, "\(arguments.joined(separator: " ")): \(outcome)")
            #expect(try outcome.json == expected)
        }
    }

    @Test(arguments: Engine.allCases)
    func `Two trainees go from a course folder to certificates, and every step may be repeated`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await foundAndOpen(academy)
            try await enrolAndMark(academy)
            try await decide(academy)
            let serials = try await issue(academy)
            try await revoke(academy, serials)
            let report = try await academy.done("audit", "verify")
            #expect(report["findings"] == [])
            #expect(report["unsealed"] == 0)
            #expect(report["position"] == report["entries"])
        }
    }

    private func foundAndOpen(_ academy: TestAcademy) async throws {
        func founded(_ isNew: Bool) -> JSONValue {
            [
                "did": "did:web:academy.example", "initialised": .boolean(isNew), "publicAddress": "https://academy.example",
                "rootCertificate": .string(academy.root.path),
            ]
        }
        try await twice(
            academy,
            "init",
            "--name",
            "Academy of Tests",
            "--public-address",
            "https://academy.example",
            "--serial-prefix",
            "TEST",
            gives: founded(true),
            then: founded(false)
        )
        let courses = TestAcademy.repository.appendingPathComponent("courses").path
        let checked = try await academy.done("course", "check", courses)
        #expect(checked == ["courses": [.string(TestAcademy.course)], "problems": []])
        func imported(_ isNew: Bool) -> JSONValue {
            ["courses": [["key": .string(TestAcademy.course), "new": .boolean(isNew), "version": 1]]]
        }
        try await twice(academy, "course", "import", courses, gives: imported(true), then: imported(false))
        try await twice(
            academy,
            "cohort",
            "open",
            "spring",
            "--course",
            TestAcademy.course,
            "--starts",
            "2025-01-13",
            "--ends",
            "2025-07-11",
            "--seats",
            "2",
            gives: ["cohort": "spring", "opened": true],
            then: ["cohort": "spring", "opened": false]
        )
    }

    private func enrolAndMark(_ academy: TestAcademy) async throws {
        let people = try academy.write(TestAcademy.people, to: "people.csv")
        try await twice(
            academy,
            "person",
            "import",
            people,
            gives: ["created": 3, "unchanged": 0, "updated": 0],
            then: ["created": 0, "unchanged": 3, "updated": 0]
        )
        let changed = try academy.write(TestAcademy.people.replacing("Nino Abashidze,,GE", with: "Nino Abashidze,ნინო აბაშიძე,GE"), to: "changed.csv")
        try await twice(
            academy,
            "person",
            "import",
            changed,
            gives: ["created": 0, "unchanged": 2, "updated": 1],
            then: ["created": 0, "unchanged": 3, "updated": 0]
        )
        try await twice(
            academy,
            "enrol",
            "--cohort",
            "spring",
            "ana@example.org",
            "luka@example.org",
            gives: ["enrolled": 2, "seatsLeft": 0, "unchanged": 0],
            then: ["enrolled": 0, "seatsLeft": 0, "unchanged": 2]
        )
        // 49.5 is kept as it is and counts as 50.
        func mark(_ outcome: JSONValue) -> JSONValue {
            ["assessment": "A1", "counts": 50, "exact": "49.5", "outcome": outcome, "person": "ana@example.org"]
        }
        try await twice(
            academy,
            "mark",
            "record",
            "--cohort",
            "spring",
            "--person",
            "ana@example.org",
            "--assessment",
            "A1",
            "--mark",
            "49.50",
            gives: mark("recorded"),
            then: mark("unchanged")
        )
        let below = try await academy.done(
            "mark",
            "record",
            "--cohort",
            "spring",
            "--person",
            "luka@example.org",
            "--assessment",
            "A1",
            "--mark",
            "49.49"
        )
        #expect(below["counts"] == 49)
        let corrected = try await academy.done(
            "mark",
            "record",
            "--cohort",
            "spring",
            "--person",
            "luka@example.org",
            "--assessment",
            "A1",
            "--mark",
            "51",
            "--reason",
            "Added up wrongly"
        )
        #expect(corrected["outcome"] == "corrected")
        try await twice(
            academy,
            "attendance",
            "import",
            try academy.write(TestAcademy.register, to: "register.csv"),
            "--cohort",
            "spring",
            "--source",
            "attendance sheets",
            gives: ["corrected": 0, "recorded": 6, "unchanged": 0],
            then: ["corrected": 0, "recorded": 0, "unchanged": 6]
        )
        for person in ["ana@example.org", "luka@example.org"] {
            for code in TestAcademy.assessments where code != "A1" && !(code == "A8" && person == "luka@example.org") {
                try await academy.done("mark", "record", "--cohort", "spring", "--person", person, "--assessment", code, "--mark", "60")
            }
        }
    }

    private func decide(_ academy: TestAcademy) async throws {
        func decision(_ person: JSONValue, _ result: JSONValue, _ total: JSONValue, _ reasons: JSONValue = []) -> JSONValue {
            ["person": person, "reasons": reasons, "result": result, "total": total]
        }
        // A1 weighs 10 percent: 0.1 × 50 + 0.9 × 60.
        let ana = decision("ana@example.org", "recommended", "59")
        let luka = decision("luka@example.org", "not-yet", .null, ["A8 has no mark"])
        let today = Self.day(-1)
        try await twice(
            academy,
            "award",
            "decide",
            "--cohort",
            "spring",
            "--board-date",
            today,
            gives: ["decisions": [ana, luka]],
            then: ["decisions": [decision("ana@example.org", "unchanged", "59"), luka]]
        )
        try await academy.done("mark", "record", "--cohort", "spring", "--person", "luka@example.org", "--assessment", "A8", "--mark", "60")
        let all = try await academy.done("award", "decide", "--cohort", "spring", "--board-date", today, "--ratified-on", today)
        #expect(all["decisions"]?.arrayValue?.compactMap { $0["result"]?.stringValue } == ["awarded", "awarded"])
    }

    /// - Returns: the serials of both, Ana's first.
    private func issue(_ academy: TestAcademy) async throws -> [String] {
        let waiting = try await academy.start(TestAcademy.issue).wait(atMost: TestAcademy.limit)
        #expect(waiting.status == 0)
        #expect(waiting.lines.last == "0 sealed, 2 waiting, 0 failed")
        #expect(waiting.output.contains("Ana Kovač <ana@example.org>: the appeal term runs until 20"))
        var serials: [String] = []
        for person in ["ana@example.org", "luka@example.org"] {
            let report = try await academy.start(TestAcademy.issue + ["--appeal-waived", person, "--json"]).wait(atMost: TestAcademy.limit).json
            let issued = try #require(report["issued"]?[0])
            let serial = try #require(issued["serial"]?.stringValue)
            #expect(issued["holder"] == (person == "ana@example.org" ? "Ana Kovač" : "Luka Beridze"))
            #expect(issued["file"]?.stringValue == academy.certificateFolder.appendingPathComponent("\(serial).pdf").path)
            serials.append(serial)
        }
        let files = try academy.contents(of: academy.certificateFolder)
        #expect(files.keys.sorted() == serials.map { "\($0).pdf" }.sorted())
        try FileManager.default.removeItem(at: academy.certificateFolder)
        let again = try await academy.start(TestAcademy.issue + ["--json"]).wait(atMost: TestAcademy.limit)
        #expect(try again.json == ["awaitingName": [], "failed": [], "held": [], "issued": [], "unapproved": [], "waiting": []])
        #expect(try academy.contents(of: academy.certificateFolder) == files, "a removed copy is laid out again, to the byte")
        return serials
    }

    private func revoke(_ academy: TestAcademy, _ serials: [String]) async throws {
        let file = { (serial: String) in academy.certificateFolder.appendingPathComponent("\(serial).pdf").path }
        #expect(try await academy.run("certificate", "verify", file(serials[0]), file(serials[1])).status == 0)
        let revocation = ["certificate", "revoke", serials[1], "--reason", "Plagiarism", "--second-person", "Chair of the board", "--json"]
        let first = try await academy.start(revocation).wait(atMost: TestAcademy.limit).json
        #expect(first["serial"] == .string(serials[1]))
        #expect(try await academy.start(revocation).wait(atMost: TestAcademy.limit).json == first)
        let trust = try await academy.run("certificate", "trust")
        #expect(trust.status == 0)
        let bundle = try academy.write(trust.output, to: "trust.json")
        for by in [["--trust", bundle], []] {
            let outcome = try await academy.start(["certificate", "verify", file(serials[0]), file(serials[1]), "--json"] + by).wait(
                atMost: TestAcademy.limit
            )
            #expect(outcome.status == 1)
            #expect(try outcome.json["files"]?.arrayValue?.compactMap { $0["answer"]?.stringValue } == ["valid", "withdrawn"])
            #expect(!outcome.output.contains("Plagiarism"))
        }
    }

    /// Days from today in UTC, as the command line takes them.
    private static func day(_ offset: Int) -> String {
        Date(timeIntervalSinceNow: Double(offset) * 86_400).formatted(.iso8601.year().month().day())
    }
}
