import Learning
import Records
import Testing

@Suite("What uploaded files are used for, and who reads them")
struct FileUseTests {
    private let bytes = Array("A policy brief.".utf8)

    @Test("A work, a draft and evidence are files that their author uploaded to the end", arguments: Engine.allCases)
    func asksForUploads(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            let email = try academy.email(1)
            try await academy.withFiles { files in
                let content = Submission.Content(digest: try academy.digest(bytes), words: 3)
                let claim = try ClaimCircumstances(key, email: email, .excuse, statement: "Ill", evidence: content.digest)
                try await academy.upload(2, bytes, to: files)
                try await academy.refuses(.fileNotUploaded, SubmitWork(key, email: email, content: content), by: email)
                try await academy.refuses(.fileNotUploaded, SaveDraft(key, email: email, content: content), by: email)
                try await academy.refuses(.fileNotUploaded, claim, by: email)
                try await academy.upload(1, bytes, to: files)
                #expect(try await academy.run(SaveDraft(key, email: email, content: content), as: email))
                guard case .submitted = try await academy.run(SubmitWork(key, email: email, content: content), as: email) else {
                    Issue.record("not submitted")
                    return
                }
                try await academy.run(claim, as: email)
            }
        }
    }

    @Test("An upload begun before the deadline and finished within the hour is in time, also when nobody declared it", arguments: Engine.allCases)
    func declaresByBeginning(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.withFiles { files in
                academy.clock.now = try academy.paris("2026-11-06T23:58")
                let id = try await academy.begin(1, bytes)
                academy.clock.now = try academy.paris("2026-11-07T00:40")
                try await academy.run(AppendToUpload(id, at: 0, Pieces(bytes: bytes), files: files), as: academy.email(1))
                try await academy.run(FinishUpload(id, files: files), as: academy.email(1))
                let content = Submission.Content(digest: try academy.digest(bytes), words: 3)
                let submit = try SubmitWork(key, email: academy.email(1), content: content)
                guard case .submitted(_, .onTimeByDeclaration) = try await academy.run(submit, as: academy.email(1)) else {
                    Issue.record("not in time")
                    return
                }
            }
        }
    }

    @Test("A script is read by whom it was given to, under its code, and each reading is in the trail", arguments: Engine.allCases)
    func readsScripts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.withFiles { files in
                let file = try await academy.upload(1, bytes, to: files)
                let content = Submission.Content(digest: file.digest, words: 3)
                try await academy.run(SubmitWork(key, email: academy.email(1), content: content), as: academy.email(1))
                let code = try await academy.submission(1, key).code
                let open = OpenScript(code, files: files)
                try await academy.refuses(.notPermitted, open, by: academy.staff("ines"))
                try await academy.refuses(.notPermitted, open, by: academy.email(1))
                try await academy.close(key)
                try await academy.run(AllocateMarkers(key, among: [academy.staff("ines")]))
                let script = try await academy.run(open, as: academy.staff("ines"))
                #expect(script.name.text == "\(code).txt")
                #expect(try await script.bytes.everything() == bytes)
                try await academy.refuses(.notPermitted, open, by: academy.staff("ivan"))
                _ = try await academy.run(open, as: academy.staff("mona"))
                #expect(try academy.raw.count("audit_entry WHERE command = 'script-open'") == 2)
                try await academy.expectAuditHolds()
            }
        }
    }

    @Test("Evidence is read by who decides, an application's files by the secretariat", arguments: Engine.allCases)
    func readsEvidence(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.withFiles { files in
                let file = try await academy.upload(1, bytes, to: files)
                let open = OpenEvidence(key, email: try academy.email(1), files: files)
                try await academy.refuses(.fileNotUploaded, open, by: academy.staff("bea"))
                let claim = try ClaimCircumstances(key, email: academy.email(1), .excuse, statement: "Ill", evidence: file.digest)
                try await academy.run(claim, as: academy.email(1))
                #expect(try await academy.run(open, as: academy.staff("bea")).bytes.everything() == bytes)
                try await academy.refuses(.notPermitted, open, by: academy.staff("ines"))
                #expect(try academy.raw.count("audit_entry WHERE command = 'evidence-open'") == 1)
            }
        }
    }

    @Test("Files of an application", arguments: Engine.allCases)
    func attaches(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 2)
            try await academy.withFiles { files in
                let applicant = try await academy.trainee(1)
                let start = StartApplication(cohort: try academy.key(), email: try academy.email(1), content: try academy.content())
                try await academy.run(start, as: applicant)
                let id = try await academy.application(of: 1).id
                let attach = AttachApplicationFile(id, .curriculumVitae, digest: try academy.digest(bytes))
                try await academy.refuses(.fileNotUploaded, attach, as: applicant)
                let upload = try await beginAs(applicant, academy)
                try await academy.run(AppendToUpload(upload, at: 0, Pieces(bytes: bytes), files: files), as: applicant)
                try await academy.run(FinishUpload(upload, files: files), as: applicant)
                #expect(try await academy.run(attach, as: applicant))
                #expect(try await !academy.run(attach, as: applicant))
                let secretary = Actor(role: .secretariat, name: "Sam")
                let open = OpenApplicationFile(id, .curriculumVitae, files: files)
                let found = try await academy.run(open, as: secretary)
                #expect(found.name.text == "curriculum-vitae.txt")
                #expect(try await found.bytes.everything() == bytes)
                try await academy.refuses(.notPermitted, open, as: academy.trainee(2))
                try await academy.refuses(.fileNotUploaded, OpenApplicationFile(id, .diploma, files: files), as: secretary)
                try await academy.expectAuditHolds()
            }
        }
    }

    private func beginAs(_ applicant: Actor, _ academy: TestAcademy) async throws -> Identifier<Upload> {
        guard case .begun(let id) = try await academy.run(academy.beginning(1, bytes), as: applicant) else { throw Pieces.Broken() }
        return id
    }

    @Test("With its holder's erasure a file is forgotten, unless somebody else holds it too", arguments: Engine.allCases)
    func erases(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            try await academy.withFiles { files in
                let (own, shared) = (Array("own".utf8), Array("shared".utf8))
                try await academy.upload(1, own, to: files)
                for person in 1...2 { try await academy.upload(person, shared, to: files) }
                try await academy.run(WithdrawEnrolment(cohort: academy.key(), email: academy.email(1), reason: "Left"))
                try await academy.run(ErasePerson(academy.person(1).id, reason: "Asked for it"))
                #expect(try academy.raw.count("stored_file WHERE digest = '\(academy.digest(own))'") == 0)
                #expect(try academy.raw.count("stored_file WHERE digest = '\(academy.digest(shared))'") == 1)
            }
        }
    }
}
