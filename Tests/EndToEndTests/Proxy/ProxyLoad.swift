import CanonicalJSON
import Foundation
import Testing

/// People who save answers, an instructor who sends marks, and a secretariat that invites, all at once; each remembers what was acknowledged, and sends again,
/// with the same key, what was not.
actor ProxyLoad {
    private let journey: JourneyAcademy
    private let people: [JourneyPerson]
    private let port: Int
    private var isOver = false
    private(set) var acknowledged = 0
    private(set) var repeated = 0
    /// By attempt and question: the last answer that was acknowledged.
    private var answers: [String: (attempt: String, item: String, sequence: Int64)] = [:]
    private var marks: [(person: String, assessment: String, mark: String)] = []
    private var invited = 0
    private var sheets: [(email: String, attempt: String, items: [String])] = []

    /// Everybody begins the test, and answers the questions that take true or false.
    init(_ journey: JourneyAcademy, _ people: [JourneyPerson], port: Int) async throws {
        (self.journey, self.people, self.port) = (journey, people, port)
        for person in people {
            let caller = journey(person.email)
            let started = try await caller("attempt-start", JourneyAcademy.sitting("A0", 1, ["person": .string(person.email)]))
            let attempt = try #require(started["attempt"]?.stringValue)
            let sheet = try await caller("attempt-show", ["attempt": .string(attempt)])
            let questions = (sheet["sections"]?.arrayValue ?? []).flatMap { $0["questions"]?.arrayValue ?? [] }
            let items = questions.filter { $0["body"]?["kind"] == "true-false" }.compactMap { $0["item"]?.stringValue }
            if !items.isEmpty { sheets.append((person.email, attempt, items)) }
        }
        try #require(!sheets.isEmpty)
    }

    func stop() { isOver = true }

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for sheet in sheets { group.addTask { try await self.answer(sheet.email, sheet.attempt, sheet.items) } }
            group.addTask { try await self.mark() }
            group.addTask { try await self.invite() }
            try await group.waitForAll()
        }
    }

    private func answer(_ email: String, _ attempt: String, _ items: [String]) async throws {
        var sequence: Int64 = 0
        while !isOver {
            sequence += 1
            for item in items {
                let truth = JSONValue.boolean(sequence.isMultiple(of: 2))
                let fields: [String: JSONValue] = [
                    "attempt": .string(attempt), "item": .string(item), "sequence": .integer(sequence), "response": ["truth": truth],
                ]
                // The sequence says which answer is the later one; it needs no key.
                _ = try await acknowledge("attempt-save", fields, by: email, isKeyed: false)
                answers["\(attempt) \(item)"] = (attempt, item, sequence)
            }
        }
    }

    /// Each mark once.
    private func mark() async throws {
        for (number, assessment) in (1...8).map({ "A\($0)" }).enumerated() {
            for (index, person) in people.enumerated() where !isOver {
                let mark = "\(50 + number + index).\(10 + index)"
                let fields = JourneyAcademy.mark(assessment, of: person.email, ["mark": .string(mark)])
                _ = try await acknowledge("mark-record", fields, by: "ines")
                marks.append((person.email, assessment, mark))
                try await Task.sleep(for: .milliseconds(60))
            }
        }
    }

    /// What would harm twice: a letter.
    private func invite() async throws {
        while !isOver {
            let fields: [String: JSONValue] = ["email": .string("load.\(invited + 1)@example.org"), "name": "Load"]
            _ = try await acknowledge("account-invite", fields, by: "secretariat")
            invited += 1
            try await Task.sleep(for: .milliseconds(40))
        }
    }

    /// Sent until it is answered 200, always under the same key. Anything but a proxy's or a server's trouble is a failure. The key of a request in which a process
    /// ended is taken for a minute.
    private func acknowledge(_ operation: String, _ fields: [String: JSONValue], by who: String, isKeyed: Bool = true) async throws -> JSONValue {
        let request = try journey.description.request(operation, fields).with(isKeyed ? ["Idempotency-Key": UUID().uuidString] : [:])
        let caller = journey(who)
        let own = APICaller(description: caller.description, port: port, email: caller.email, token: caller.token)
        let end = ContinuousClock.now + .seconds(100)
        while ContinuousClock.now < end {
            if let answer = try? await own.send(request) {
                if answer.status == 200 {
                    acknowledged += 1
                    return try answer.json
                }
                let isTrouble = answer.status >= 502 || (answer.status == 409 && answer.body.contains("request-under-way"))
                guard isTrouble else { throw UnexpectedOutput("\(operation) by \(who): \(answer.status) \(answer.body)") }
            }
            repeated += 1
            try await Task.sleep(for: .milliseconds(50))
        }
        throw UnexpectedOutput("\(operation) by \(who) was never answered")
    }

    /// What was acknowledged is there, once.
    func check() async throws {
        for sheet in sheets {
            let shown = try await journey(sheet.email)("attempt-show", ["attempt": .string(sheet.attempt)])
            let questions = (shown["sections"]?.arrayValue ?? []).flatMap { $0["questions"]?.arrayValue ?? [] }
            for item in sheet.items {
                let last = try #require(answers["\(sheet.attempt) \(item)"])
                let kept = questions.first { $0["item"]?.stringValue == item }?["answer"]
                #expect(kept?["sequence"]?.integerValue == last.sequence)
                #expect(kept?["response"]?["truth"]?.booleanValue == last.sequence.isMultiple(of: 2))
            }
        }
        for mark in marks {
            let recorded = try await journey("ines").answer(
                "mark-record",
                JourneyAcademy.mark(mark.assessment, of: mark.person, ["mark": .string(mark.mark)])
            )
            #expect(try recorded.json["outcome"] == "unchanged", "\(mark): \(recorded.body)")
        }
        #expect(try journey.academy.sql("SELECT count(*) FROM audit_entry WHERE command = 'mark-record'") == ["\(marks.count)"])
        let letters = try journey.academy.sql("SELECT count(*) FROM audit_entry WHERE command = 'account-invite'")
        #expect(letters == ["\(people.count + invited)"], "one for each invitation, those of before among them")
        #expect(try journey.academy.sql("SELECT count(*) FROM account WHERE email LIKE 'load.%'") == ["\(invited)"])
    }
}
