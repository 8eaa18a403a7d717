import Credentials
import Issuing
import Learning
import Testing

@Suite("Links by which holders show documents")
struct ShareTests {
    private func holder(_ number: Int, _ academy: TestAcademy) async throws -> CommandContext {
        let person = try await academy.person(number)
        return academy.context(as: Actor(account: nil, person: person.id, name: person.name.latin, grants: [Grant(.trainee, within: .own)]))
    }

    private func share(_ document: Document, _ academy: TestAcademy, days: Int = 30) async throws -> ShareDocument.Outcome {
        try await ShareDocument(serial: document.facts.serial.text, days: days).run(in: holder(1, academy))
    }

    @Test("Whoever has it sees facts and answer until it ends, and its secret is kept nowhere", arguments: Engine.allCases)
    func shows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let made = try await share(document, academy)
            let seen = try await academy.run(OpenShare(secret: made.secret.text))
            #expect(seen.verification.answer == .valid && seen.verification.facts == document.facts)
            #expect(seen.endsAt == made.link.endsAt && seen.endsAt == academy.clock.now.adding(seconds: 30 * 86_400))
            #expect(seen.forms.map(\.fileExtension) == ["pdf", "json", "jwt", "png"])
            let dump = try academy.raw.dump()
            #expect(!"\(dump)".contains(made.secret.text))
            for wrong in ["", "x", made.secret.text + "A", String(made.secret.text.dropLast()), String(made.secret.text.reversed())] {
                try await academy.refuses(.shareUnknown, OpenShare(secret: wrong))
            }
            academy.clock.advance(days: 30)
            try await academy.refuses(.shareUnknown, OpenShare(secret: made.secret.text))
            #expect(try await academy.run(DropExpiredAccess()) == 0)
            academy.clock.advance(days: 1)
            #expect(try await academy.run(DropExpiredAccess()) == 1)
            #expect(try academy.raw.count("share_link") == 0)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Only its holder makes one, of a sealed document, for up to a year, and twenty at once", arguments: Engine.allCases)
    func refuses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let documents = try await academy.prepareCertificate(people: 2)
            let own = try #require(documents.first { $0.facts.holder.latin == "Noa Levi" } ?? documents.first)
            let serial = own.facts.serial.text
            let person = try await academy.store.read { try $0.documents.entry(own.facts.serial)?.person.id }
            let holder = Actor(account: nil, person: person, name: "holder", grants: [Grant(.trainee, within: .own)])
            let other = Actor(
                account: nil,
                person: Identifier(UUIDv7(at: TestAcademy.start, random: 1)),
                name: "o",
                grants: [Grant(.trainee, within: .own)]
            )
            try await academy.refuses(.documentNotSealed, ShareDocument(serial: serial, days: 1), as: holder)
            try await academy.seal(own)
            try await academy.refuses(.notPermitted, ShareDocument(serial: serial, days: 1), as: other)
            for days in [0, 366, -1] { #expect(throws: Refusal.self) { try ShareDocument(serial: serial, days: days) } }
            for _ in 0..<ShareDocument.mostAtOnce { _ = try await ShareDocument(serial: serial, days: 1).run(in: academy.context(as: holder)) }
            try await academy.refuses(.tooManyShares, ShareDocument(serial: serial, days: 1), as: holder)
        }
    }

    @Test("Its holder ends it, once, and sees those that are open", arguments: Engine.allCases)
    func ends(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let context = try await holder(1, academy)
            let first = try await share(document, academy)
            academy.clock.advance(days: 1)
            let second = try await share(document, academy, days: 1)
            let email = try academy.email(1)
            #expect(try await ListShares(email: email).run(in: context) == [first.link, second.link])
            let command = EndShare(serial: document.facts.serial.text, link: first.link.id)
            #expect(try await command.run(in: context))
            let before = try academy.raw.dump()
            #expect(try await !command.run(in: context))
            #expect(try await !EndShare(serial: document.facts.serial.text, link: Identifier(document.id.uuid)).run(in: context))
            #expect(try academy.raw.dump() == before)
            #expect(try await ListShares(email: email).run(in: context) == [second.link])
            try await academy.refuses(.shareUnknown, OpenShare(secret: first.secret.text))
            _ = try await academy.run(OpenShare(secret: second.secret.text))
            try await academy.expectAuditHolds()
            try await academy.expectReplayHolds()
        }
    }

    @Test("An edition that was withdrawn says so; of one that was replaced nothing is shown", arguments: Engine.allCases)
    func follows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let made = try await share(document, academy)
            try await academy.run(ReissueDocument(serial: document.facts.serial.text, reason: "r"))
            try await academy.approve()
            let next = try #require(try await academy.documents().first { $0.state == .approved })
            try await academy.seal(next)
            let replaced = try await academy.run(OpenShare(secret: made.secret.text))
            #expect(replaced.verification.answer == .replaced && replaced.verification.facts == nil && replaced.forms.isEmpty)
            let again = try await share(next, academy)
            try await academy.run(RevokeCertificate(serial: next.facts.serial.text, reason: "r", secondPerson: "Bo"))
            let withdrawn = try await academy.run(OpenShare(secret: again.secret.text))
            #expect(withdrawn.verification.answer == .withdrawn && withdrawn.verification.since != nil)
        }
    }

    @Test("Whoever is erased leaves none")
    func erased() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let made = try await share(document, academy)
            let person = try await academy.person(1)
            try await academy.run(ErasePerson(person.id, reason: "asked for"))
            #expect(try academy.raw.count("share_link") == 0)
            try await academy.refuses(.shareUnknown, OpenShare(secret: made.secret.text))
        }
    }

    @Test("The document and its badge are fetched by it, in every form")
    func fetches() async throws {
        let works = try BadgeWorks(and: [.badgeToken])
        let publisher = BadgePress(keys: works.keyFolder, threadCount: 1)
        try await TestAcademy.with(.sqlite) { academy in
            let press = try works.press()
            let document = try #require(try await academy.prepareCertificate().first)
            try await academy.run(IssueDocument(document.id, issuer: press))
            let secret = try await share(document, academy).secret.text
            let file = try #require(try await academy.bytes(of: document))
            let badge = try #require(try SealedContent(StrictReader.read(file).attachments).badge)
            func fetch(_ form: SharedForm) async throws -> FetchDocument.Outcome {
                try await academy.run(FetchShared(secret: secret, form, publisher: publisher))
            }
            #expect(try await fetch(.document).bytes == file)
            let json = try await fetch(.badge(.json))
            #expect(json.bytes == badge.bytes && json.fileName == "\(document.facts.serial.text).json")
            let token = try await fetch(.badge(.token))
            let tokenKey = try works.keys.badgeTokenKey(at: academy.clock.now.microseconds).signer
            let read = try BadgeToken.verify(
                String(decoding: token.bytes, as: UTF8.self),
                tokenKeys: [tokenKey.keyID: tokenKey.publicKey],
                badgeKeys: works.badgeKeys
            )
            #expect(read == badge)
            #expect(try await BakedPicture.extract(fetch(.badge(.picture)).bytes) == token.bytes)
            let own = try await FetchBadge(serial: document.facts.serial.text, .token, publisher: publisher).run(in: holder(1, academy))
            #expect(own.bytes == token.bytes && own.fileName == "\(document.facts.serial.text).jwt")
            let others = try BadgeWorks()
            let without = BadgePress(keys: others.keyFolder, threadCount: 1)
            try await academy.refuses(.badgeFormMissing, FetchBadge(serial: document.facts.serial.text, .picture, publisher: without))
            withExtendedLifetime(others) {}
        }
        withExtendedLifetime(works) {}
    }
}
