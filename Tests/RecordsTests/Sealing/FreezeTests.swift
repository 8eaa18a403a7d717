import Learning
import Testing

@Suite("Freezing all sealing")
struct FreezeTests {
    private let auditor = Actor(role: .auditor, name: "Aud Itor")

    @Test("While sealing is frozen nothing is sealed or issued again; preparing and approving go on", arguments: Engine.allCases)
    func keepsFromSealing(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareAwarded(people: 2)
            let first = try #require(try await academy.approved(people: [1]).first)
            #expect(try await academy.freeze(as: auditor) == .frozen(since: academy.clock.now))
            let issuer = FakeIssuer()
            try await academy.refuses(.sealingFrozen, IssueDocument(first.id, issuer: issuer))
            #expect(issuer.sealed == 0)
            #expect(try await academy.approved(people: [2]).count == 1)
            #expect(try await academy.run(ShowSealing()).waiting == 2)

            try await academy.appointRegistrars()
            #expect(try await academy.thaw("rita") == .awaitingSecond(until: academy.clock.now.adding(seconds: 72 * 3600)))
            try await academy.refuses(.sealingFrozen, IssueDocument(first.id, issuer: issuer))
            #expect(try await academy.thaw("remy") == .thawed)
            #expect(try await academy.run(IssueDocument(first.id, issuer: issuer)) == .issued(first.facts.serial))

            _ = try await academy.freeze("Once more")
            try await academy.refuses(.sealingFrozen, ReissueDocument(serial: first.facts.serial.text, reason: "misprint"))
            #expect(try await academy.run(IssueDocument(first.id, issuer: issuer)) == .alreadyIssued(first.facts.serial))
            try await academy.expectAuditHolds()
        }
    }

    @Test("A freeze that comes while a file is being sealed keeps the file out of the register", arguments: Engine.allCases)
    func asksLast(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let issuer = FakeIssuer { _ = try await academy.freeze() }
            await #expect(throws: Refusal(.sealingFrozen)) { try await academy.run(IssueDocument(document.id, issuer: issuer)) }
            #expect(try academy.raw.count("sealed_file") == 0)
            #expect(try await academy.states() == [.approved])
        }
    }

    @Test("It takes two registrars to thaw: neither the same one twice, nor one without an account, nor another office", arguments: Engine.allCases)
    func thawsByTwo(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.appointRegistrars()
            try await academy.openAccount("rita.two", as: "RITA", .registrar)
            try await academy.openAccount("bo", as: "Bo", .approver)
            try await academy.refuses(.sealingOpen, ThawSealing(reason: "r"), by: academy.staff("rita"))
            _ = try await academy.freeze(as: academy.actor(academy.staff("rita")))
            let thaw = try ThawSealing(reason: "The key is safe")
            try await academy.refuses(.accountNeeded, thaw)
            try await academy.refuses(.notPermitted, thaw, by: academy.staff("bo"))
            let until = academy.clock.now.adding(seconds: 72 * 3600)
            #expect(try await academy.thaw("rita") == .awaitingSecond(until: until))
            let before = try academy.raw.dump()
            #expect(try await academy.thaw("rita") == .awaitingSecond(until: until))
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.secondPersonNeeded, thaw, by: academy.staff("rita.two"))
            #expect(try await academy.run(ShowSealing()).thaw?.name == "rita")
            #expect(try await academy.thaw("remy") == .thawed)
            #expect(try await academy.run(ShowSealing()).freeze == nil)
            try await academy.refuses(.sealingOpen, thaw, by: academy.staff("rosa"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("A registrar's second account under another name is no second person where both are one person's", arguments: Engine.allCases)
    func knowsThePerson(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let person = try await academy.person(1)
            try await academy.run(OpenAccount(email: person.email, name: "Registrar One"))
            try await academy.run(GrantRole(.registrar, within: .academy, to: person.email))
            try await academy.openAccount("two", as: person.name.latin.uppercased(), .registrar)
            _ = try await academy.freeze()
            _ = try await academy.run(ThawSealing(reason: "r"), as: person.email)
            try await academy.refuses(.secondPersonNeeded, ThawSealing(reason: "r"), by: academy.staff("two"))
        }
    }

    @Test("A first word lapses after three days, and when somebody freezes again", arguments: Engine.allCases)
    func forgetsFirstWords(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.appointRegistrars()
            _ = try await academy.freeze()
            _ = try await academy.thaw("rita")
            academy.clock.advance(days: 3)
            #expect(try await academy.run(ShowSealing()).thaw == nil)
            #expect(try await academy.thaw("remy") == .awaitingSecond(until: academy.clock.now.adding(seconds: 72 * 3600)))
            let since = try #require(try await academy.run(ShowSealing()).freeze?.frozenAt)
            #expect(try await academy.freeze("The log disagrees", as: auditor) == .frozen(since: since))
            #expect(try await academy.freeze("The log disagrees", as: auditor) == .unchanged(since: since))
            let status = try await academy.run(ShowSealing())
            #expect(status.thaw == nil)
            #expect(status.freeze?.reason == "The log disagrees")
            #expect(try await academy.thaw("rita") != .thawed)
            #expect(try await academy.isFrozen())
            #expect(try await academy.thaw("rosa") == .thawed)
            let events = try academy.raw.column("SELECT CAST(event AS TEXT) FROM sealing_freeze_history ORDER BY sequence")
            #expect(events == ["freeze", "freeze-again", "thaw"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Frozen by many at once there is one freeze; thawed by many at once it is thawed by two", arguments: Engine.allCases)
    func holdsAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.appointRegistrars()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<4 { group.addTask { _ = try await academy.freeze("Reason \(number)") } }
                try await group.waitForAll()
            }
            #expect(try academy.raw.count("sealing_freeze") == 1)
            let outcomes = try await withThrowingTaskGroup(of: ThawSealing.Outcome.self) { group in
                for name in ["rita", "remy"] { group.addTask { try await academy.thaw(name) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .thawed } == 1)
            #expect(try academy.raw.count("joint_act_signer") == 2)
            #expect(try await academy.isFrozen() == false)
            try await academy.expectAuditHolds()
        }
    }

    @Test("The schema holds that there is one freeze, and that two different people end it", arguments: Engine.allCases)
    func holdsInTheSchema(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.appointRegistrars()
            _ = try await academy.freeze()
            _ = try await academy.thaw("rita")
            for statement in [
                "INSERT INTO joint_act_signer SELECT joint_act_id, 'second', account_id, 'other', 'other', at FROM joint_act_signer",
                "INSERT INTO joint_act_signer SELECT joint_act_id, 'second', (SELECT id FROM account WHERE name = 'remy'), name, folded_name, at "
                    + "FROM joint_act_signer",
                "INSERT INTO joint_act_signer SELECT joint_act_id, 'second', NULL, 'other', 'other', at FROM joint_act_signer",
            ] {
                #expect(throws: (any Error).self) { try academy.raw.execute(statement) }
            }
            #expect(try academy.raw.count("joint_act_signer") == 1)
        }
    }
}
