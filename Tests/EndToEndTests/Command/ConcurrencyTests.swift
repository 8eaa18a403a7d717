import CanonicalJSON
import Foundation
import Testing

/// Many at once on one academy.
@Suite struct ConcurrencyTests {
    private func together(_ commands: [[String]], in academy: TestAcademy) async throws -> [AcademyProcess.Outcome] {
        let processes = try commands.map { try academy.start($0 + ["--json"]) }
        var outcomes: [AcademyProcess.Outcome] = []
        for process in processes { outcomes.append(try await process.wait(atMost: TestAcademy.limit)) }
        return outcomes
    }

    @Test(arguments: Engine.allCases)
    func `Sixteen markers beside a running server all get their marks in`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.done("enrol", "--cohort", "spring", "ana@example.org", "luka@example.org")
            let server = try await RunningServer.start(in: academy)
            let commands = TestAcademy.assessments.prefix(8).flatMap { code in
                ["ana@example.org", "luka@example.org"].map { person in
                    ["mark", "record", "--cohort", "spring", "--person", person, "--assessment", code, "--mark", "60"]
                }
            }
            #expect(commands.count == 16)
            for outcome in try await together(commands, in: academy) { #expect(outcome.status == 0, "\(outcome)") }
            #expect(try await server.get("/health/ready").status == 200)
            try await server.stop()
            #expect(try academy.sql("SELECT count(*) FROM mark_step") == ["16"])
            #expect(try await academy.run("audit", "verify").status == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `Of sixteen who want the last seat exactly one gets it`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open(seats: 1)
            let emails = (1...16).map { "person\($0)@example.org" }
            let list = "email,latin_name,native_name,country\n" + emails.map { "\($0),Person,,FR\n" }.joined()
            try await academy.done("person", "import", try academy.write(list, to: "sixteen.csv"))
            let outcomes = try await together(emails.map { ["enrol", "--cohort", "spring", $0] }, in: academy)
            #expect(outcomes.filter { $0.status == 0 }.count == 1)
            for outcome in outcomes where outcome.status != 0 {
                #expect(outcome.status == 1)
                #expect(try outcome.json["error"]?["code"] == "cohort-full", "\(outcome)")
            }
            #expect(try academy.sql("SELECT count(*) FROM enrolment") == ["1"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `Runs of certificate issue at the same time give nobody two`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.mark()
            try await academy.decide()
            let outcomes = try await together(Array(repeating: TestAcademy.issue, count: 4), in: academy)
            var issued: [String] = []
            for outcome in outcomes {
                #expect(outcome.status == 0, "\(outcome)")
                issued += try outcome.json["issued"]?.arrayValue?.compactMap { $0["serial"]?.stringValue } ?? []
            }
            #expect(issued.count == 2)
            #expect(Set(issued).count == 2)
            #expect(try academy.sql("SELECT count(*), count(DISTINCT enrolment_id) FROM document") == ["2|2"])
            #expect(try academy.certificates.count == 2)
            #expect(try await academy.verified().map(\.answer) == ["valid", "valid"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `One academy is founded by whoever comes first`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let commands = (1...6).map { number in
                ["init", "--name", "Academy \(number)", "--public-address", "https://a\(number).example", "--serial-prefix", "TEST"]
            }
            let outcomes = try await together(commands, in: academy)
            #expect(outcomes.filter { $0.status == 0 }.count == 1, "\(outcomes)")
            // The others meet the winner's identity or, a moment earlier, its keys.
            for outcome in outcomes where outcome.status != 0 {
                let code = try outcome.json["error"]?["code"]?.stringValue
                #expect(outcome.status == 1 && ["academy-exists", "keys-of-another-academy"].contains(code), "\(outcome)")
            }
            // One of the foundation, and one of each key that it began with.
            let keys = try await academy.done("key", "list")["keys"]?.arrayValue?.count ?? 0
            #expect(try await academy.entries() == 1 + Int64(keys))
            #expect(try academy.sql("SELECT size FROM log_head") == ["\(keys)"])
        }
    }
}
