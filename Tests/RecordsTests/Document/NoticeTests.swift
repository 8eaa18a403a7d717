import Learning
import Testing

@Suite("Telling the holder of a document")
struct NoticeTests {
    private let worker = Actor(role: .worker, name: "mail")

    @Test("A new edition is told as one, and the old one as replaced, with the file", arguments: Engine.allCases)
    func tellsReissue(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let old = try #require(try await academy.issueCertificate().first)
            #expect(try await academy.topics(of: old) == [.documentIssued])
            academy.pause()
            try await academy.run(ReissueDocument(serial: old.facts.serial.text, reason: "misprint"))
            let new = try #require(try await academy.approve().first)
            try await academy.seal(new)
            #expect(try await academy.topics(of: old) == [.documentIssued, .documentSuperseded])
            #expect(try await academy.topics(of: new) == [.documentReissued])
        }
    }

    @Test("Letters that fall when somebody leaves are told in the same transaction", arguments: Engine.allCases)
    func tellsWithdrawal(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let prepared = try await academy.run(
                PrepareLetter(
                    cohort: academy.key(),
                    person: academy.email(1),
                    LetterRequest(.enrolment, addressee: nil, place: nil),
                    signatory: academy.signatory()
                )
            )
            guard case .prepared(let letter) = prepared else { throw Unexpected() }
            try await academy.seal(letter)
            academy.pause()
            try await academy.run(WithdrawEnrolment(cohort: academy.key(), email: academy.email(1), reason: nil))
            #expect(try await academy.topics(of: letter) == [.documentIssued, .documentWithdrawn])
        }
    }

    @Test("A mail is written for its holder's address, and none to somebody who died", arguments: Engine.allCases)
    func composes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            try await academy.appointRegistrars()
            try await academy.suspend(document, .fraud)
            let messages = try await academy.messages()
            let suspended = try #require(messages.first { $0.topic == .documentSuspended })
            let letter = try #require(try await academy.run(ComposeNotice(suspended), as: worker))
            #expect(try letter.recipient == academy.email(1))
            #expect(letter.notice.body.english.contains("2027-01-21"))
            for word in ["fraud", "mixed up", "rita", "remy"] { #expect(!letter.notice.body.english.lowercased().contains(word)) }
            let publish = try #require(messages.first { $0.topic == .publishDocument })
            #expect(try await academy.run(ComposeNotice(publish), as: worker) == nil)
            try await academy.run(RecordDeath(email: academy.email(1), reason: "The family wrote"))
            #expect(try await academy.run(ComposeNotice(suspended), as: worker) == nil)
            academy.clock.advance(days: 80)
            #expect(try await academy.run(EndSuspensions(), as: worker) == 1)
            #expect(try await academy.topics(of: document) == [])
        }
    }

    @Test("A change that is refused tells nobody", arguments: Engine.allCases)
    func tellsNothingUndone(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            _ = try await academy.freeze()
            try await academy.refuses(.sealingFrozen, IssueDocument(document.id, issuer: FakeIssuer()))
            #expect(try await academy.messages() == [])
        }
    }
}
