import Learning
import Testing

@Suite("Taking over past awards")
struct AwardImportTests {
    @Test("Two people make awards of a list, once, and its people's data leaves the proposal", arguments: Engine.allCases)
    func imports(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            try await academy.run(ImportPeople(academy.list("email,latin_name,native_name,country\na1@example.org,Luka Beridze,ლუკა ბერიძე,GE\n")))
            let before = try academy.raw.dump()
            let rehearsal = try await academy.propose(academy.pastAwards(1...3), rehearsing: true)
            #expect(rehearsal.new.count == 3 && rehearsal.proposal == nil)
            #expect(try academy.raw.dump() == before)

            let outcome = try await academy.propose(academy.pastAwards(1...3))
            let id = try #require(outcome.proposal)
            #expect(outcome.verdicts.map(\.finding) == rehearsal.verdicts.map(\.finding))
            #expect(try academy.raw.count("award") == 0)
            try await expectNothingTwice(academy, proposed: true)
            #expect(try await academy.approve(id) == .approved(awards: 3, newcomers: 2))
            try await expectAwards(academy, id)
            try await expectNothingTwice(academy, proposed: false)
            #expect(try await academy.approve(id) == .unchanged)
        }
    }

    private func expectNothingTwice(_ academy: TestAcademy, proposed: Bool) async throws {
        let before = try academy.raw.dump()
        let again = try await academy.propose(academy.pastAwards(1...3))
        #expect(again.proposal == nil)
        #expect(again.verdicts.allSatisfy { $0.finding == (proposed ? .proposed : .recorded) })
        #expect(try academy.raw.dump() == before)
    }

    private func expectAwards(_ academy: TestAcademy, _ id: Identifier<AwardImport>) async throws {
        let key = try academy.key(TestAcademy.pastEdition)
        let (members, awards) = try await academy.store.read { transaction in
            let cohort = try transaction.cohorts.require(key)
            return (try transaction.enrolments.all(in: cohort.id), try transaction.awards.all(in: cohort.id))
        }
        #expect(members.map(\.enrolment.state) == [.awarded, .awarded, .awarded])
        // Who was known keeps the name on record, in both scripts.
        #expect(members.first { $0.person.email.text == "a1@example.org" }?.person.name.native == "ლუკა ბერიძე")
        for member in members {
            let award = try #require(awards[member.enrolment.id])
            #expect(award.boardDate.description == "2019-09-27")
            #expect(award.ratifiedOn?.description == "2026-11-02")
            #expect(award.total == nil)
            #expect(award.origin?.source.hasPrefix("register 2019, page ") == true)
        }
        let rows = try academy.raw.rows("SELECT CAST(email AS TEXT), CAST(latin_name AS TEXT), CAST(source AS TEXT) FROM award_import_row")
        #expect(rows.allSatisfy { $0[0] == "NULL" && $0[1] == "NULL" && $0[2].hasPrefix("register") })
        #expect(try academy.raw.column("SELECT CAST(to_state AS TEXT) FROM award_import_history ORDER BY sequence") == ["proposed", "approved"])
        try await academy.expectAuditHolds()
        #expect(try await academy.run(ReplayAudit()).findings == [])
    }

    @Test("Nobody agrees to what they proposed themselves, by account or by name", arguments: Engine.allCases)
    func needsTwo(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            let id = try #require(try await academy.propose(academy.pastAwards(1...1)).proposal)
            try await academy.refuses(.secondPersonNeeded, ApproveAwardImport(id))
            try await academy.refuses(.secondPersonNeeded, ApproveAwardImport(id), as: Actor(role: .approver, name: "ADA  registrar"))
            try await academy.refuses(.notPermitted, ApproveAwardImport(id), as: Actor(role: .auditor, name: "Bo"))
            #expect(throws: (any Error).self) {
                try academy.raw.execute(
                    "INSERT INTO award_import_signer SELECT award_import_id, 'approver', NULL, name, folded_name, at FROM award_import_signer"
                )
            }
            try await academy.approve(id)
        }
    }

    @Test("Nobody agrees to an award of their own", arguments: Engine.allCases)
    func needsAnother(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            try await academy.run(ImportPeople(academy.list("email,latin_name,native_name,country\na1@example.org,Luka Beridze,,GE\n")))
            let id = try #require(try await academy.propose(academy.pastAwards(1...2)).proposal)
            let email = try #require(EmailAddress("a1@example.org"))
            let holder = try #require(try await academy.find(email))
            let actor = Actor(account: nil, person: holder.id, name: "Luka Beridze", grants: [Grant(.approver, within: .academy)])
            try await academy.refuses(.secondPersonNeeded, ApproveAwardImport(id), as: actor)
        }
    }

    @Test("A rejected proposal leaves no award and nothing of its people, and can be made again", arguments: Engine.allCases)
    func rejects(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            let id = try #require(try await academy.propose(academy.pastAwards(1...2)).proposal)
            #expect(throws: Refusal(.reasonNeeded)) { try RejectAwardImport(id, reason: " ") }
            #expect(try await academy.run(RejectAwardImport(id, reason: "another register")) == .rejected)
            #expect(try await academy.run(RejectAwardImport(id, reason: "again")) == .unchanged)
            try await academy.refuses(.transitionRefused, ApproveAwardImport(id), as: TestAcademy.approver)
            #expect(try academy.raw.count("award") == 0)
            let dump = try academy.raw.dump().values.joined().joined(separator: "\n")
            #expect(!dump.contains("a1@example.org") && !dump.contains("Luka Beridze"))
            #expect(try await academy.propose(academy.pastAwards(1...2)).proposal != nil)
            #expect(try await academy.run(ListAwardImports()).map(\.state) == [.proposed, .rejected])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Every row that cannot become an award tells all that stands against it, and keeps the others", arguments: Engine.allCases)
    func judges(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition(seats: 2)
            try await academy.run(academy.opening(startsOn: "2026-11-01", endsOn: "2027-03-31"))
            try await academy.run(ImportPeople(academy.list("email,latin_name,native_name,country\nknown@example.org,Ana Kovač,,HR\n")))
            let list = academy.pastAwards(
                """
                a@example.org,A One,,MT,2018-autumn,2019-09-27,register,
                b@example.org,B Two,,MT,2026-strasbourg,2028-09-27,register,
                c@example.org,C Three,,MT,2019-autumn,2019-09-19,register,
                known@example.org,Ana Kovačević,,HR,2019-autumn,2019-09-27,register,
                d@example.org,ANA KOVAC,,HR,2019-autumn,2019-09-27,register,
                e@example.org,Ana Kovač,,HR,2019-autumn,2019-09-27,register,yes
                f@example.org,F Six,,MT,2019-autumn,2019-09-27,register,
                g@example.org,G Seven,,MT,2019-autumn,2019-09-27,register,

                """
            )
            #expect(list.problems == [])
            let outcome = try await academy.propose(list)
            #expect(outcome.proposal == nil)
            #expect(try academy.raw.count("award_import") == 0)
            let known = try PersonName(latin: "Ana Kovač", native: nil)
            let email = try #require(EmailAddress("known@example.org"))
            let (past, now) = (try academy.key("2019-autumn"), try academy.key())
            let expected: [PastAwardVerdict.Finding] = [
                .refused([.editionUnknown(try academy.key("2018-autumn"))]),
                .refused([.inFuture(try academy.date("2028-09-27")), .editionNotEnded(now, .published)]),
                .refused([.beforeEnd(try academy.date("2019-09-19"), try academy.date("2019-09-20"))]),
                .refused([.otherName(email, known)]),
                .refused([.nameKnown(known, email)]),
                .newcomer, .newcomer,
                .refused([.noSeat(past, 2)]),
            ]
            #expect(outcome.verdicts.map(\.finding) == expected)
        }
    }

    @Test("What the records say against a row meanwhile keeps the whole proposal from becoming awards", arguments: Engine.allCases)
    func looksAgain(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            let id = try #require(try await academy.propose(academy.pastAwards(1...2)).proposal)
            try await academy.run(ImportPeople(academy.list("email,latin_name,native_name,country\na2@example.org,Somebody Else,,MT\n")))
            try await academy.refuses(.awardImportStale, ApproveAwardImport(id), as: TestAcademy.approver)
            #expect(try await academy.run(ShowAwardImport(id)).map(\.isNew) == [true, false])
            try await academy.refuses(.awardImportUnknown, ApproveAwardImport(Identifier(UUIDv7(high: 1, low: 2))), as: TestAcademy.approver)
        }
    }

    @Test("Two proposals at once do not both have a row", arguments: Engine.allCases)
    func proposesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            let made = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 { group.addTask { try await academy.propose(academy.pastAwards(1...3)).proposal != nil } }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(made == 1)
            #expect(try academy.raw.count("award_import_row") == 3)
        }
    }

    @Test("Two approvals at once make each award once", arguments: Engine.allCases)
    func approvesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            let id = try #require(try await academy.propose(academy.pastAwards(1...3)).proposal)
            let approved = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 { group.addTask { (try? await academy.approve(id)).map { $0 != .unchanged } ?? false } }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(approved == 1)
            #expect(try academy.raw.count("award") == 3)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Somebody who is erased falls out of an open proposal", arguments: Engine.allCases)
    func forgetsTheErased(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            try await academy.run(ImportPeople(academy.list("email,latin_name,native_name,country\na1@example.org,Luka Beridze,,GE\n")))
            let id = try #require(try await academy.propose(academy.pastAwards(1...2)).proposal)
            let email = try #require(EmailAddress("a1@example.org"))
            let person = try #require(try await academy.find(email))
            try await academy.run(ErasePerson(person.id, reason: "asked for it"))
            #expect(try await academy.approve(id) == .approved(awards: 1, newcomers: 1))
            let dump = try academy.raw.dump().values.joined().joined(separator: "\n")
            #expect(!dump.contains("a1@example.org"))
        }
    }
}
