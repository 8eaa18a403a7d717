import Learning
import Testing

@Suite("Applying for the first time")
struct FirstApplicationTests {
    private static let address = "new@example.org"

    private func start(_ academy: TestAcademy, _ name: PersonName?, of address: String = address) throws -> StartApplication {
        StartApplication(
            cohort: try academy.key(),
            email: try #require(EmailAddress(address)),
            content: try academy.content(),
            introducing: name
        )
    }

    private func name(_ latin: String = "Eleni Papadopoulou") throws -> PersonName {
        try PersonName(latin: latin, native: "Ελένη Παπαδοπούλου")
    }

    private func prepare(_ academy: TestAcademy) async throws {
        try await academy.prepareCall(people: 1)
        try await academy.run(OpenAccount(email: #require(EmailAddress(Self.address)), name: "Eleni"))
    }

    @Test("Who has an account and was never entered becomes a person, in the same transaction, and goes on as one", arguments: Engine.allCases)
    func makesThePerson(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let stranger = try await academy.account(Self.address)
            #expect(stranger.person == nil)
            try await academy.refuses(.nameNeeded, start(academy, nil), as: stranger)
            let id = try await academy.run(start(academy, name()), as: stranger).application.id
            let person = try await academy.find(#require(EmailAddress(Self.address)))
            #expect(person?.name.native == "Ελένη Παπαδοπούλου")
            #expect(person?.country.code == "MT")
            let applicant = try await academy.account(Self.address)
            #expect(applicant.person == person?.id)
            #expect(try await academy.run(SubmitApplication(id), as: applicant).application.state == .submitted)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Asked again it changes nothing, and a name given later does not rename anybody", arguments: Engine.allCases)
    func repeats(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let stranger = try await academy.account(Self.address)
            try await academy.run(start(academy, name()), as: stranger)
            let other = try PersonName(latin: "Somebody Else", native: nil)
            // As the same request would come twice, before the session knows of the person.
            #expect(try await academy.run(start(academy, other), as: stranger).isUnchanged)
            #expect(try await academy.run(start(academy, other), as: academy.account(Self.address)).isUnchanged)
            #expect(try await academy.find(#require(EmailAddress(Self.address)))?.name.latin == "Eleni Papadopoulou")
        }
    }

    @Test("Who was entered after the account was opened is joined to it, under the name in the records", arguments: Engine.allCases)
    func joins(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.run(ImportPeople(academy.list("email,latin_name,native_name,country\n\(Self.address),Known Before,,FR\n")))
            let stranger = try await academy.account(Self.address)
            #expect(stranger.person == nil)
            try await academy.run(start(academy, nil), as: stranger)
            let person = try await academy.find(#require(EmailAddress(Self.address)))
            #expect(person?.name.latin == "Known Before")
            #expect(try await academy.account(Self.address).person == person?.id)
        }
    }

    @Test("Nobody makes a person of another address, known or not, and both hear the same", arguments: Engine.allCases)
    func onlyOwnAddress(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let stranger = try await academy.account(Self.address)
            try await academy.refuses(.notPermitted, start(academy, name(), of: "p1@example.org"), as: stranger)
            try await academy.refuses(.notPermitted, start(academy, name(), of: "nobody@example.org"), as: stranger)
            let secretariat = Actor(role: .secretariat, name: "Sam")
            try await academy.refuses(.personUnknown, start(academy, name(), of: "nobody@example.org"), as: secretariat)
        }
    }

    @Test("After the call has closed nobody becomes a person", arguments: Engine.allCases)
    func closedCall(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let stranger = try await academy.account(Self.address)
            academy.clock.advance(days: 365)
            try await academy.refuses(.callClosed, start(academy, name()), as: stranger)
            #expect(try await academy.find(#require(EmailAddress(Self.address))) == nil)
        }
    }
}
