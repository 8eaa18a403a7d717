import Learning
import Testing

@Suite("Suspending a document")
struct SuspensionTests {
    private let clock = Actor(role: .worker, name: "clock")

    /// The day after the sixtieth from Sunday, 22 November, begins.
    private func end(_ academy: TestAcademy) throws -> Instant { try academy.paris("2027-01-22T00:00") }

    /// How many documents each suspension held that the clock ends now.
    private func ended(_ academy: TestAcademy) async throws -> [Int] {
        try await academy.run(RunDueWork(), as: clock).done.filter { $0.work.command == .endSuspensions }.map(\.count)
    }

    private func issued(_ academy: TestAcademy) async throws -> Document {
        let document = try #require(try await academy.issueCertificate().first)
        try await academy.appointRegistrars()
        academy.pause()
        return document
    }

    @Test("Suspended by two for sixty days, the holder told first; then valid again by itself", arguments: Engine.allCases)
    func endsByItself(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await issued(academy)
            let first = try await academy.run(academy.suspending(document), as: academy.staff("rita"))
            #expect(first == .awaitingSecond(until: academy.clock.now.adding(seconds: 72 * 3600)))
            #expect(try await academy.states() == [.issued])
            #expect(try await academy.topics(of: document) == [.documentIssued, .suspensionAnnounced])
            academy.pause()
            let end = try end(academy)
            #expect(try await academy.run(academy.suspending(document), as: academy.staff("remy")) == .suspended(until: end))
            #expect(try await academy.states() == [.suspended])
            #expect(try await academy.suspend(document) == .unchanged)
            #expect(try await academy.run(ListSuspensions()).map(\.serial) == [document.facts.serial])

            academy.clock.now = Instant(microseconds: end.microseconds - 1)
            #expect(try await ended(academy) == [])
            #expect(try await academy.states() == [.suspended])
            academy.clock.now = end
            #expect(try await ended(academy) == [1])
            #expect(try await academy.run(EndSuspensions(), as: clock) == 0)
            #expect(try await academy.states() == [.issued])
            #expect(try await academy.topics(of: document) == [.documentIssued, .suspensionAnnounced, .documentSuspended, .suspensionEnded])
            #expect(try await academy.run(ListSuspensions()) == [])
            let events = try academy.raw.column("SELECT CAST(event AS TEXT) FROM suspension_history ORDER BY sequence")
            #expect(events == ["suspend", "expire"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nobody has a word in what becomes of an own document", arguments: Engine.allCases)
    func refusesTheHolder(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await issued(academy)
            let email = try academy.email(1)
            let holder = try await academy.store.read { try $0.people.require(email).id }
            let rita = try await academy.actor(academy.staff("rita"))
            let own = Actor(account: rita.account, person: holder, name: rita.name, grants: rita.grants)
            try await academy.refuses(.ownDecision, academy.suspending(document), as: own)
            try await academy.suspend(document)
            let lift = try LiftSuspension(serial: document.facts.serial.text, reason: "unfounded")
            try await academy.refuses(.ownDecision, lift, as: own)
            #expect(try await academy.states() == [.suspended])
        }
    }

    @Test("In a case of fraud or of a key nothing is told before", arguments: Engine.allCases, [SuspensionGround.fraud, .keyCompromise])
    func warnsNobody(engine: Engine, ground: SuspensionGround) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await issued(academy)
            _ = try await academy.run(academy.suspending(document, ground), as: academy.staff("rita"))
            #expect(try await academy.topics(of: document) == [.documentIssued])
            try await academy.suspend(document, ground)
            #expect(try await Set(academy.topics(of: document)) == [.documentIssued, .documentSuspended])
        }
    }

    @Test("Both name the same ground; nobody is both; nobody else joins", arguments: Engine.allCases)
    func takesTwo(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await issued(academy)
            try await academy.openAccount("rita.two", as: "Rita", .approver)
            try await academy.openAccount("aud", as: "Aud", .auditor)
            try await academy.refuses(.accountNeeded, academy.suspending(document))
            _ = try await academy.run(academy.suspending(document), as: academy.staff("rita"))
            try await academy.refuses(.jointActDiffers, academy.suspending(document, .fraud), by: academy.staff("remy"))
            try await academy.refuses(.secondPersonNeeded, academy.suspending(document), by: academy.staff("rita.two"))
            try await academy.refuses(.notPermitted, academy.suspending(document), by: academy.staff("aud"))
            #expect(try await academy.states() == [.issued])
        }
    }

    @Test("Renewed by two it lasts for another sixty days from its end, and the holder is told", arguments: Engine.allCases)
    func renews(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await issued(academy)
            let renewal = try RenewSuspension(serial: document.facts.serial.text, reason: "The inquiry is not over")
            try await academy.refuses(.notSuspended, renewal, by: academy.staff("rita"))
            try await academy.suspend(document)
            academy.clock.advance(days: 50)
            _ = try await academy.run(renewal, as: academy.staff("rosa"))
            let renewed = try academy.paris("2027-03-23T00:00")
            #expect(try await academy.run(renewal, as: academy.staff("remy")) == .suspended(until: renewed))
            academy.clock.now = try end(academy)
            #expect(try await academy.run(EndSuspensions(), as: clock) == 0)
            #expect(try await academy.states() == [.suspended])
            academy.clock.now = renewed
            #expect(try await academy.run(EndSuspensions(), as: clock) == 1)
            #expect(try await academy.topics(of: document).suffix(2) == [.suspensionRenewed, .suspensionEnded])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Lifted by two before its term, or overtaken by a withdrawal, it is over", arguments: Engine.allCases, [true, false])
    func endsBefore(engine: Engine, isLifted: Bool) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await issued(academy)
            try await academy.suspend(document)
            academy.clock.advance(days: 1)
            if isLifted {
                let lift = try LiftSuspension(serial: document.facts.serial.text, reason: "It was another file")
                guard case .awaitingSecond = try await academy.run(lift, as: academy.staff("rosa")) else { throw Unexpected() }
                #expect(try await academy.states() == [.suspended])
                #expect(try await academy.run(lift, as: academy.staff("rita")) == .done)
            } else {
                _ = try await academy.run(RevokeCertificate(serial: document.facts.serial.text, reason: "r", secondPerson: "Bo"))
            }
            #expect(try await academy.states() == [isLifted ? .issued : .revoked])
            #expect(try academy.raw.column("SELECT CAST(state AS TEXT) FROM suspension") == [isLifted ? "lifted" : "overtaken"])
            #expect(try await academy.topics(of: document).last == (isLifted ? .suspensionEnded : .documentWithdrawn))
            academy.clock.advance(days: 80)
            #expect(try await ended(academy) == [])
            #expect(try await academy.states() == [isLifted ? .issued : .revoked])
            try await academy.expectAuditHolds()
        }
    }

    @Test("What is not valid is not suspended", arguments: Engine.allCases)
    func needsAValidOne(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            try await academy.appointRegistrars()
            try await academy.refuses(.transitionRefused, academy.suspending(document), by: academy.staff("rita"))
        }
    }
}
