import CanonicalJSON
import Foundation
import Testing

/// Bad input to every subcommand: the exit code and the code for programs are as documented, a sentence says why, and nothing has changed.
@Suite struct RefusalTests {
    private func refuse(_ commands: [RefusedCommand], in academy: TestAcademy) async throws {
        let before = try await academy.entries()
        for command in commands { try await command.check(in: academy) }
        #expect(try await academy.entries() == before)
    }

    @Test(arguments: Engine.allCases)
    func `Before the academy is founded every command says so`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let people = try academy.write(TestAcademy.people, to: "people.csv")
            // PostgreSQL holds an empty database; SQLite holds none.
            let code = engine == .sqlite ? "academy-missing" : "migrations-pending"
            for command in [
                RefusedCommand(code, "course", "import", TestAcademy.repository.appendingPathComponent("courses").path),
                RefusedCommand(code, "cohort", "open", "c-1", "--course", "x-y", "--starts", "2025-01-01", "--ends", "2025-02-01", "--seats", "1"),
                RefusedCommand(code, "person", "import", people),
                RefusedCommand(code, "enrol", "--cohort", "c-1", "ana@example.org"),
                RefusedCommand(code, "mark", "record", "--cohort", "c-1", "--person", "a@example.org", "--assessment", "A1", "--mark", "1"),
                RefusedCommand(code, "award", "decide", "--cohort", "c-1", "--board-date", "2025-01-01"),
                RefusedCommand(code, "certificate", "issue", "--cohort", "c-1", "--signatory", "S", "--office", "O"),
                RefusedCommand(code, "certificate", "revoke", "TEST-0000-0000-0000", "--reason", "r", "--second-person", "p"),
                RefusedCommand(code, status: 2, "certificate", "verify", people),
                RefusedCommand(code, "audit", "verify"),
            ] { try await command.check(in: academy) }
            let trust = try await academy.run("certificate", "trust")
            #expect(trust.status == 1 && trust.output.isEmpty && trust.errors.hasPrefix("academy: "))
            let serve = try await academy.run("serve", "--port", "0")
            #expect(serve.status == 1 && serve.errors.hasPrefix("academy: "))
            #expect(!FileManager.default.fileExists(atPath: academy.data.path))
        }
    }

    @Test(arguments: Engine.allCases)
    func `An academy is founded once`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            func initialise(_ code: String, name: String = "Academy of Tests", address: String = "https://academy.example", prefix: String = "TEST")
                -> RefusedCommand
            {
                RefusedCommand(
                    code,
                    "init",
                    "--name",
                    name,
                    "--name-fr",
                    "Académie des essais",
                    "--public-address",
                    address,
                    "--serial-prefix",
                    prefix
                )
            }
            for command in [
                initialise("invalid-input", name: ""), initialise("invalid-input", name: String(repeating: "x", count: 200)),
                initialise("invalid-input", address: "academy.example"), initialise("invalid-input", address: "http://academy.example"),
                initialise("invalid-input", address: "https://academy.example/path"), initialise("invalid-input", prefix: "T"),
                initialise("invalid-input", prefix: "test"), initialise("invalid-input", prefix: "ÄÖ"), .usage("init", "--name", "Academy of Tests"),
            ] { try await command.check(in: academy) }
            #expect(!FileManager.default.fileExists(atPath: academy.data.path))
            try await academy.found()
            let keys = try academy.contents(of: academy.data.appendingPathComponent("keys"))
            try await refuse(
                [
                    initialise("academy-exists", name: "Another"), initialise("academy-exists", address: "https://other.example"),
                    initialise("academy-exists", prefix: "OTHER"),
                ],
                in: academy
            )
            #expect(try academy.contents(of: academy.data.appendingPathComponent("keys")) == keys)
        }
    }

    @Test(arguments: Engine.allCases)
    func `Bad lists of people change nothing`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            let header = "email,latin_name,native_name,country\n"
            let latin1 = Data((header + "x@example.org,Jos").utf8) + Data([0xE9]) + Data(",,FR\n".utf8)
            let files: [(Data, String)] = [
                (Data(), "people-rejected"),
                (Data(header.utf8), "people-rejected"),
                (Data("who,what\nx,y\n".utf8), "people-rejected"),
                (Data((header + "x@example.org,X,,FR\nnot an address,Y,,FR\n").utf8), "people-rejected"),
                (Data((header + "x@example.org,X,,ZZ\n").utf8), "people-rejected"),
                (Data((header + "x@example.org,X,,FR\nx@example.org,Y,,FR\n").utf8), "people-rejected"),
                (Data((header + "x@example.org,\"X,,FR\n").utf8), "people-rejected"),
                (Data((header + "x@example.org,X,,FR,too,many\n").utf8), "people-rejected"),
                (latin1, "people-rejected"),
                (Data([0xFF, 0xFE]) + Data(header.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), "people-rejected"),
                (Data((0..<2048).map { _ in UInt8.random(in: 0...255) }), "people-rejected"),
                (Data(header.utf8) + Data(repeating: UInt8(ascii: ","), count: 2 << 20), "people-rejected"),
                (Data(header.utf8) + Data(repeating: UInt8(ascii: "x"), count: 17 << 20), "file-too-large"),
            ]
            var commands: [RefusedCommand] = [
                RefusedCommand("file-unreadable", "person", "import", academy.folder.path + "/missing.csv"),
                RefusedCommand("file-unreadable", "person", "import", academy.folder.path),
                .usage("person", "import"),
            ]
            for (number, (bytes, code)) in files.enumerated() {
                let file = try academy.write(bytes, to: "bad-\(number).csv")
                commands.append(RefusedCommand(code, "person", "import", file))
                commands.append(RefusedCommand(code, "enrol", "--cohort", "spring", "--from", file))
            }
            try await refuse(commands, in: academy)
            #expect(try academy.sql("SELECT count(*) FROM person") == ["3"])
        }
    }

    @Test func `A bad row is told with its line`() async throws {
        try await TestAcademy.with { academy in
            try await academy.found()
            let file = try academy.write(
                "email,latin_name,native_name,country\nx@example.org,X,,FR\nnobody,Y,,FR\nz@example.org,Z,,QQ\n",
                to: "bad.csv"
            )
            let told = try await academy.run("person", "import", file)
            #expect(told.errors.contains("\(file):3: "))
            #expect(told.errors.contains("\(file):4: "))
            let problems = try await academy.run("person", "import", file, "--json").json["problems"]
            #expect(problems?.arrayValue?.compactMap { $0["line"]?.integerValue } == [3, 4])
        }
    }

    @Test(arguments: Engine.allCases)
    func `Courses, cohorts and seats that cannot be are refused`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            let empty = academy.folder.appendingPathComponent("courses")
            let broken = empty.appendingPathComponent("broken")
            try FileManager.default.createDirectory(at: broken, withIntermediateDirectories: true)
            try Data("key: [unclosed\n".utf8).write(to: broken.appendingPathComponent("course.yaml"))
            func open(
                _ code: String,
                _ key: String = "autumn",
                course: String = TestAcademy.course,
                from: String = "2025-09-01",
                to: String = "2026-06-30",
                seats: String = "5"
            )
                -> RefusedCommand
            {
                RefusedCommand(code, "cohort", "open", key, "--course", course, "--starts", from, "--ends", to, "--seats", seats)
            }
            try await refuse(
                [
                    RefusedCommand("course-problems", "course", "import", broken.path),
                    RefusedCommand("course-problems", "course", "import", academy.folder.path + "/nowhere"),
                    open("course-unknown", course: "no-such-course"), open("cohort-exists", "spring"), open("dates-reversed", to: "2025-08-31"),
                    open("invalid-input", seats: "0"), open("invalid-input", seats: "501"),
                    .usage(
                        "cohort",
                        "open",
                        "autumn",
                        "--course",
                        TestAcademy.course,
                        "--starts",
                        "2026-02-30",
                        "--ends",
                        "2026-06-30",
                        "--seats",
                        "5"
                    ),
                    .usage(
                        "cohort",
                        "open",
                        "autumn",
                        "--course",
                        TestAcademy.course,
                        "--starts",
                        "1.9.2026",
                        "--ends",
                        "2026-06-30",
                        "--seats",
                        "5"
                    ),
                    .usage(
                        "cohort",
                        "open",
                        "Autumn!",
                        "--course",
                        TestAcademy.course,
                        "--starts",
                        "2025-09-01",
                        "--ends",
                        "2026-06-30",
                        "--seats",
                        "5"
                    ),
                    .usage(
                        "cohort",
                        "open",
                        "autumn",
                        "--course",
                        TestAcademy.course,
                        "--starts",
                        "2025-09-01",
                        "--ends",
                        "2026-06-30",
                        "--seats",
                        "many"
                    ),
                    RefusedCommand("cohort-unknown", "enrol", "--cohort", "autumn", "ana@example.org"),
                    RefusedCommand("person-unknown", "enrol", "--cohort", "spring", "ana@example.org", "nobody@example.org"),
                    RefusedCommand("cohort-full", "enrol", "--cohort", "spring", "--from", academy.folder.path + "/people.csv"),
                    .usage("enrol", "--cohort", "spring"), .usage("enrol", "--cohort", "spring", "nobody"),
                ],
                in: academy
            )
            #expect(try academy.sql("SELECT count(*) FROM enrolment") == ["0"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `Marks, awards and certificates that cannot be are refused`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.mark()
            func mark(_ code: String, _ mark: String, cohort: String = "spring", person: String = "ana@example.org", assessment: String = "A1")
                -> RefusedCommand
            {
                RefusedCommand(code, "mark", "record", "--cohort", cohort, "--person", person, "--assessment", assessment, "--mark", mark)
            }
            func decide(_ code: String, _ arguments: String...) -> RefusedCommand {
                RefusedCommand(code, ["award", "decide", "--cohort", "spring"] + arguments)
            }
            try await refuse(
                [
                    mark("mark-out-of-range", "100.01"), mark("mark-out-of-range", "999999"), mark("mark-exists", "50"),
                    mark("assessment-unknown", "50", assessment: "A9"), mark("cohort-unknown", "50", cohort: "autumn"),
                    mark("person-unknown", "50", person: "nobody@example.org"), mark("not-enrolled", "50", person: "nino@example.org"),
                    RefusedCommand("reason-needed", ["mark", "record"] + Self.markOfAna + ["--mark", "70", "--reason", "  "]),
                    RefusedCommand(
                        "invalid-input",
                        ["mark", "record"] + Self.markOfAna + ["--mark", "70", "--reason", String(repeating: "x", count: 2001)]
                    ),
                    .usage(["mark", "record"] + Self.markOfAna + ["--mark", "49.555"]),
                    .usage(["mark", "record"] + Self.markOfAna + ["--mark", "fifty"]),
                    .usage(["mark", "record"] + Self.markOfAna + ["--mark=-1"]),
                    decide("board-date-in-future", "--board-date", "2999-01-01"),
                    decide("board-before-end", "--board-date", "2025-07-10"),
                    decide("ratified-before-board", "--board-date", "2025-09-08", "--ratified-on", "2025-09-01"),
                    RefusedCommand("cohort-unknown", "award", "decide", "--cohort", "autumn", "--board-date", "2025-09-08"),
                    RefusedCommand("cohort-unknown", "certificate", "issue", "--cohort", "autumn", "--signatory", "S", "--office", "O"),
                    RefusedCommand("invalid-input", "certificate", "issue", "--cohort", "spring", "--signatory", "", "--office", "O"),
                    RefusedCommand("not-enrolled", TestAcademy.issue + ["--appeal-waived", "nobody@example.org"]),
                    .usage("certificate", "issue", "--cohort", "spring", "--signatory", "S"),
                    .usage("certificate", "issue", "--cohort", "spring", "--names-confirmed", "x"),
                ],
                in: academy
            )
            try await academy.decide()
            #expect(try await academy.start(TestAcademy.issue).wait(atMost: TestAcademy.limit).status == 0)
            let serial = try #require(academy.certificates.first).deletingPathExtension().lastPathComponent
            func revoke(_ code: String, _ serial: String, reason: String = "Plagiarism", second: String = "Chair") -> RefusedCommand {
                RefusedCommand(code, "certificate", "revoke", serial, "--reason", reason, "--second-person", second, "--as", "registrar")
            }
            try await refuse(
                [
                    RefusedCommand("marks-closed", ["mark", "record"] + Self.markOfAna + ["--mark", "70", "--reason", "Late"]),
                    revoke("second-person-needed", serial, second: "registrar"), revoke("second-person-needed", serial, second: " Registrar "),
                    revoke("reason-needed", serial, reason: ""),
                    revoke("serial-mistyped", String(serial.dropLast()) + (serial.hasSuffix("0") ? "1" : "0")),
                    revoke("serial-mistyped", "x"), revoke("document-unknown", "TEST-0000-0000-0000"), .usage("certificate", "revoke", serial),
                ],
                in: academy
            )
            #expect(
                try await academy.start(["certificate", "verify"] + academy.certificates.map(\.path)).wait(atMost: TestAcademy.limit).status == 0
            )
        }
    }

    private static let markOfAna = ["--cohort", "spring", "--person", "ana@example.org", "--assessment", "A1"]

    @Test func `Unknown words and options are wrong usage`() async throws {
        try await TestAcademy.with { academy in
            for command in [
                RefusedCommand.usage("frobnicate"), .usage("init", "--frobnicate"), .usage("certificate", "forge"),
                .usage("serve", "--port", "70000"),
                .usage("demo", "--seed", "x"), .usage("certificate", "verify"),
                .usage("certificate", "verify", "x.pdf", "--root", String(repeating: "0", count: 64)),
                .usage("certificate", "verify", "x.pdf", "--trust", "t.json", "--root", "abc"),
                .usage("audit", "verify", "--as", String(repeating: "x", count: 101)),
            ] {
                let outcome = try await academy.start(command.arguments).wait(atMost: TestAcademy.limit)
                #expect(outcome.status == 64, "\(outcome)")
                #expect(outcome.output.isEmpty && outcome.errors.contains("Usage: academy"), "\(outcome)")
            }
        }
    }
}
