import CanonicalJSON
import Foundation
import Testing

@Suite struct DemoTests {
    @Test(arguments: Engine.allCases)
    func `The story ends with one certificate valid, a copy changed and one withdrawn, and with a trail that holds and gives every mark again`(
        _ engine: Engine
    ) async throws {
        try await TestAcademy.with(engine) { academy in
            let end = try await Demo.play(in: academy).story.suffix(6)
            let serial = #/DEMO(-[0-9A-HJKMNP-TV-Z]{4}){3}/#
            let expected = [
                "certificate verify  SERIAL: valid (specimen); offline: valid",
                "certificate verify  DATA/altered-copy.pdf: changed; offline: changed",
                "certificate verify  SERIAL: withdrawn since DAY (specimen); offline: withdrawn",
            ]
            #expect(end.prefix(3).map { $0.replacing(serial, with: "SERIAL").replacing(#/\d{4}-\d\d-\d\d/#, with: "DAY") } == expected)
            #expect(end.dropFirst(3).first?.hasSuffix("entries, every hash holds") == true)
            #expect(end.dropFirst(4).first?.hasSuffix("computed again from the trail: all equal") == true)
            #expect(end.last?.hasPrefix("sign in") == true)
            #expect(try academy.certificates.count == Demo.documents)
        }
    }

    @Test(arguments: Engine.allCases)
    func `Its figures are those of the story, read from the records, and every queue of the second edition has something in it`(_ engine: Engine)
        async throws
    {
        try await TestAcademy.with(engine) { academy in
            let figures = try await Demo.figures(in: academy)
            for (title, first) in Demo.firstEdition { #expect(figures[title]?.first == first, "\(title)") }
            for (title, parts) in Demo.queues {
                for part in parts { #expect(figures[title]?.dropFirst().joined(separator: "; ").contains(part) == true, "\(title): \(part)") }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `The worked marks of the specification are people of the story, explained step by step`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let story = try await Demo.play(in: academy).story.joined(separator: "\n")
            for sentence in Demo.workedNumbers { #expect(story.contains(sentence), "\(sentence)") }
            let cohort = try #require(try academy.sql("SELECT key FROM cohort ORDER BY starts_on LIMIT 1").first)
            for (email, assessment, mark) in Demo.workedMarks {
                let explained = try await academy.done(
                    "mark",
                    "explain",
                    "--cohort",
                    cohort,
                    "--person",
                    "\(email)@example.org",
                    "--assessment",
                    assessment
                )
                #expect(explained["mark"]?["counts"]?.integerValue == mark, "\(email) \(assessment): \(explained.canonicalText)")
            }
        }
    }

    @Test func `The same seed tells the same story on both engines, another seed another one`() async throws {
        var stories: [[String]] = []
        for (engine, seed) in [(Engine.sqlite, "7"), (.sqlite, "7"), (.postgreSQL, "7"), (.sqlite, "8")] {
            stories.append(try await TestAcademy.with(engine) { try await Demo.playAnew(in: $0, seed: seed).story })
        }
        #expect(stories[0] == stories[1])
        #expect(stories[0] == stories[2])
        #expect(stories[0] != stories[3])
        #expect(stories[0].count == stories[3].count)
    }

    @Test(arguments: Engine.allCases)
    func `A second run says that the demo is there and changes nothing`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await Demo.play(in: academy)
            let entries = try await academy.entries()
            let files = try academy.contents(of: academy.certificateFolder)
            let keys = try academy.contents(of: academy.data.appendingPathComponent("keys"))
            let again = try await Demo.playAnew(in: academy, seed: "8")
            #expect(again.lines == ["demo                the demo academy is there already; its data is kept"])
            #expect(try academy.contents(of: academy.certificateFolder) == files)
            #expect(try academy.contents(of: academy.data.appendingPathComponent("keys")) == keys)
            #expect(try await academy.entries() == entries)
        }
    }

    @Test func `With --json every line is an object with step, text and facts; with --quiet there is none`() async throws {
        try await TestAcademy.with { academy in
            let told = try await academy.run("demo", "--json")
            #expect(told.status == 0)
            #expect(told.errors.isEmpty)
            let steps = try told.lines.map { try JSONValue.parse(Array($0.utf8)) }
            #expect(steps.count >= 12)
            for step in steps {
                #expect(step["step"]?.stringValue != nil)
                #expect(step["text"]?.stringValue != nil)
                #expect(step["facts"]?.objectValue != nil)
            }
            let quiet = try await academy.run("demo", "--quiet", changing: ["ACADEMY_DATA": academy.neighbour("quiet").data.path])
            #expect(quiet.status == 0)
            #expect(quiet.output.isEmpty && quiet.errors.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `The demo stays out of a real academy`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.found()
            let before = try await academy.entries()
            let refused = try await academy.run("demo", "--json")
            #expect(refused.status == 1)
            #expect(try refused.json["error"]?["code"] == "academy-exists")
            #expect(try await academy.entries() == before)
        }
    }

    @Test(arguments: Engine.allCases)
    func `A demo killed again and again is told to its end, with one valid document of each kind for each holder`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let whole = try await ContinuousClock().measure { try await Demo.playAnew(in: academy.neighbour("whole")) }
            var kills = 0
            for _ in 0..<8 {
                let process = try academy.start(["demo", "--seed", Demo.seed])
                try await Task.sleep(for: whole * Double.random(in: 0...1))
                process.signal(SIGKILL)
                if try await process.wait(atMost: TestAcademy.limit).status == -SIGKILL { kills += 1 }
            }
            let demo = try await Demo.playAnew(in: academy)
            let files = try await academy.verified()
            #expect(files.count == Demo.documents, "after \(kills) kills")
            #expect(files.filter { $0.answer == "valid" }.count == Demo.documents - Demo.withdrawn - Demo.replaced)
            #expect(files.filter { $0.answer == "withdrawn" }.count == Demo.withdrawn)
            #expect(FileManager.default.fileExists(atPath: academy.root.path))
            #expect(try await academy.run("audit", "verify").status == 0)
            let offline = try await academy.run("certificate", "verify", files[0].file.path, "--trust", demo.trust.path)
            #expect(offline.status == (files[0].answer == "valid" ? 0 : 1))
        }
    }
}
