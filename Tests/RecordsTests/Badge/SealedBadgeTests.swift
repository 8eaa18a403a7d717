import CanonicalJSON
import Credentials
import Cryptography
import Foundation
import Issuing
import Learning
import TestTools
import Testing

/// The badge inside certificates as the academy really issues them.
@Suite("The badge in a sealed certificate")
struct SealedBadgeTests {
    private let works: BadgeWorks

    init() throws { works = try BadgeWorks() }

    /// Whole sealed files with their documents, of everybody in the cohort.
    private func issued(_ academy: TestAcademy, people: Int = 1) async throws -> [(document: Document, file: [UInt8])] {
        let press = try works.press()
        for document in try await academy.prepareCertificate(people: people) {
            try await academy.run(IssueDocument(document.id, issuer: press))
        }
        var issued: [(Document, [UInt8])] = []
        for document in try await academy.documents() {
            if let bytes = try await academy.bytes(of: document) { issued.append((document, bytes)) }
        }
        return issued
    }

    @Test("It lies beside the facts, says the same, and is found good")
    func isThere() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let issued = try await self.issued(academy, people: 2)
            #expect(issued.count == 2)
            for (document, file) in issued {
                let attachments = try StrictReader.read(file).attachments
                #expect(attachments.map(\.name) == ["certificate.json", "credential.json"])
                #expect(attachments.map(\.mediaType) == ["application/json", "application/vc"])
                let content = try SealedContent(attachments)
                #expect(content.facts == document.facts)
                let badge = try #require(content.badge)
                try badge.verify(keys: works.badgeKeys)
                #expect(badge.facts.credential == "https://academy.example/credentials/\(document.facts.credentialID)")
                #expect(badge.facts.holder.name == document.facts.holder.latin)
                #expect(badge.facts.holder.nativeName == document.facts.holder.native)
                #expect(badge.facts.holder.id == "urn:uuid:\(try #require(document.facts.badge).holder)")
                #expect(badge.facts.facts.digest == SHA256.digest(document.facts.json.canonicalBytes))
                #expect(badge.facts.achievement.texts.map(\.name) == [document.facts.title.english, document.facts.title.french])
                let sealedOn = academy.clock.now.utcDate
                #expect(badge.facts.validFrom == Int64(sealedOn.daysSince1970) * 86_400_000_000)
                let entry = try #require(badge.facts.status.first)
                #expect(badge.facts.status.count == 1 && entry.purpose == .revocation)
                #expect(entry.list == "https://academy.example/credentials/status/1")
                #expect(Int64(entry.index.value) == document.facts.badge?.status.index)
                for word in ["grade", "result", "mark", "email", "@example"] {
                    #expect(!String(decoding: badge.bytes, as: UTF8.self).contains("\"\(word)"))
                }
                let answer = try await academy.run(VerifyCertificate(.file(file), examiner: works.examiner(at: academy.clock.now)))
                #expect(answer.answer == .valid && answer.facts == document.facts)
            }
        }
    }

    @Test("Other kinds carry their facts alone")
    func othersHaveNone() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let press = try works.press()
            try await academy.prepareAwarded()
            for document in try await academy.run(academy.preparing(.transcript)).prepared {
                try await academy.approve()
                try await academy.run(IssueDocument(document.id, issuer: press))
                let file = try #require(try await academy.bytes(of: document))
                let content = try SealedContent(StrictReader.read(file).attachments)
                #expect(content.badge == nil && content.facts.kind == .transcript)
            }
        }
    }

    @Test("Facts and badge of different certificates, one of them alone, or under another name, are no content of ours")
    func refusesOthers() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let issued = try await self.issued(academy, people: 2)
            let (first, second) = (try StrictReader.read(issued[0].file).attachments, try StrictReader.read(issued[1].file).attachments)
            #expect(throws: Never.self) { try SealedContent([first[1], first[0]]) }
            let named = { (file: Credentials.Attachment, name: String, type: String) in
                Credentials.Attachment(name: name, mediaType: type, bytes: file.bytes)
            }
            let broken: [[Credentials.Attachment]] = [
                [], [first[0]], [first[1]], [first[0], second[1]], [second[0], first[1]], first + second, first + [second[1]],
                [first[0], named(first[1], "credential.json", "application/json")], [first[0], named(first[1], "badge.json", "application/vc")],
                [named(first[0], "certificate.json", "text/plain"), first[1]], [named(first[0], "transcript.json", "application/json"), first[1]],
                [first[0], Credentials.Attachment(name: "credential.json", mediaType: "application/vc", bytes: first[1].bytes + [0x20])],
                [Credentials.Attachment(name: first[0].name, mediaType: first[0].mediaType, bytes: first[0].bytes + [0x20]), first[1]],
            ]
            for attachments in broken { #expect(throws: (any Error).self) { try SealedContent(attachments) } }
            let others = try BadgeWorks()
            let badge = try #require(try SealedContent(first).badge)
            #expect(throws: BadgeError.self) { try badge.verify(keys: others.badgeKeys) }
        }
    }

    @Test("The same facts and day give the same bytes, and facts that state something else do not go with the badge")
    func deterministic() async throws {
        let maker = BadgeMaker(keys: works.keyFolder)
        try await TestAcademy.with(.sqlite) { academy in
            let facts = try #require(try await academy.prepareCertificate().first).facts
            let now = academy.clock.now
            let made = try maker.attachments(facts, at: now)
            #expect(try made == BadgeMaker(keys: works.keyFolder).attachments(facts, at: now))
            #expect(try maker.statement(facts, at: now) == maker.statement(facts, at: now.adding(seconds: 60)))
            let place = try #require(StatusPlace(list: 7, index: 9))
            let changes: [(inout DocumentFacts.Values) throws -> Void] = [
                { $0.holder = try PersonName(latin: "Noa Lévi", native: nil) }, { $0.credentialID = String(repeating: "0", count: 32) },
                { $0.courseKey = "other" }, { $0.courseVersion = 9 }, { $0.publicAddress = "https://other.example" },
                { $0.badge = BadgeNumbers(holder: UUIDv4(high: 5, low: 6), status: $0.badge?.status ?? place) },
                { $0.badge = $0.badge.map { BadgeNumbers(holder: $0.holder, status: place) } },
            ]
            for change in changes {
                let values = try changed(facts, change)
                let file = try maker.attachments(values, at: now)[0]
                #expect(throws: BadgeMismatch.self) { try SealedContent([file, made[1]]) }
            }
            let plain = facts.with { $0.badge = nil }
            #expect(try maker.attachments(plain, at: now).count == 1)
            #expect(throws: BadgeMismatch.self) { try maker.attachment(plain, facts: [], at: now) }
            #expect(throws: KeyError.self) { try BadgeMaker(keys: works.keyFolder).attachments(facts, at: now.adding(seconds: 366 * 86_400)) }
        }
    }

    private func changed(_ facts: DocumentFacts, _ change: (inout DocumentFacts.Values) throws -> Void) throws -> DocumentFacts {
        var failure: (any Error)?
        let result = facts.with { values in
            do { try change(&values) } catch { failure = error }
        }
        if let failure { throw failure }
        return result
    }

    @Test("The printed code states serial, holder, award and day, signed")
    func statement() async throws {
        let maker = BadgeMaker(keys: works.keyFolder)
        try await TestAcademy.with(.sqlite) { academy in
            let facts = try #require(try await academy.prepareCertificate().first).facts
            let text = try #require(try maker.statement(facts, at: academy.clock.now))
            let statement = try QRStatement.verify(text, keys: works.badgeKeys)
            #expect(statement.serial == facts.serial.text)
            #expect(statement.name.states(facts.holder.latin) && statement.award.states(facts.title.english))
            #expect(Instant(microseconds: statement.awarded).utcDate.description == "2026-11-02")
            let request = try DocumentPress.request(facts, maker, security: nil, at: academy.clock.now)
            #expect(request.code == "\(facts.verificationAddress)#\(text)" && request.code.utf8.count <= 350)
            let transcript = try #require(try await academy.run(academy.preparing(.transcript)).prepared.first).facts
            #expect(try maker.statement(transcript, at: academy.clock.now) == nil)
            #expect(try DocumentPress.request(transcript, maker, security: nil, at: academy.clock.now).code == transcript.verificationAddress)
        }
    }
}
