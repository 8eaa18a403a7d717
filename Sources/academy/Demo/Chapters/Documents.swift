import CanonicalJSON
import Credentials
import Issuing
import Learning

/// Letters on the way, then certificates, transcripts and statements: the name confirmed by its holder, prepared by the registrar, approved by a second person,
/// sealed; a name corrected and its documents issued again.
struct Documents: Chapter {
    let edition: Edition
    let plot: Plot
    let place: DemoPlace

    func scenes() -> [Scene] {
        let (first, second) = (Boards.awardWeek, Boards.secondAwardWeek)
        return [
            Scene(edition.at(-9, .monday, 9), "letter issue", invite),
            Scene(edition.at(first, .monday, 8), "key renew", renew),
            Scene(edition.at(first + 1, .thursday, 9), "name confirm", confirmNames),
            Scene(edition.at(first + 2, .monday, 14), "certificate issue", award),
            Scene(edition.at(first + 4, .monday, 9), "certificate issue", award),
            Scene(edition.at(second + 3, .monday, 9), "certificate issue", award),
            Scene(edition.at(second + 3, .monday, 11), "certificate issue", attest),
            Scene(edition.at(second + 3, .wednesday, 9), "name correct", correct),
        ]
    }

    /// For the consulate.
    private func invite(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition[.visa] {
            let letters = try await documents(of: person, stage).filter { $0.facts.kind == .letter }
            guard !letters.contains(where: \.state.isSealed) else { continue }
            let letter = PrepareLetter(
                cohort: edition.key,
                person: person.email,
                try LetterRequest(.visa, addressee: "The consulate"),
                signatory: try signatory
            )
            try await stage.act(as: .secretariat) { _ = try await letter.run(in: $0) }
        }
        return try await issue(stage)
    }

    /// Most keys sign for a year; that of badges as tokens is made here for the first time.
    private func renew(_ stage: Stage) async throws -> Scene.Telling {
        let works = try await SealWorks.open(place.home, stage.store)
        var keys = try works.keys.store
        let now = stage.at.microseconds
        var changes: [KeyChange] = []
        for role in KeyRole.yearly + [.badgeToken] where (try? keys.key(role, at: now)) == nil {
            try keys.rotate(role, now: now)
            changes.append(KeyChange(keyID: try keys.key(role, at: now).keyID.text, role: role.rawValue, event: .made))
        }
        let sequencer = try works.log.sequencer(at: stage.at)
        try await stage.act(by: .operator) { [changes] in try await RecordKeyChanges(changes, sequencer: sequencer).run(in: $0) }
        return Scene.Telling("seal key \(keys.sealKeys.count) signs from now on")
    }

    /// Each looks at a proof and says that the name is right, in both scripts.
    private func confirmNames(_ stage: Stage) async throws -> Scene.Telling {
        let members = try await stage.members(edition).filter { [.active, .awardRecommended].contains($0.enrolment.state) }
        let names = Dictionary(uniqueKeysWithValues: members.map { ($0.person.email, $0.person.name) })
        try await stage.each(edition.cast.filter { names[$0.email] != nil }) { person, stage in
            guard let name = names[person.email] else { return }
            try await stage.act(as: person.email) { _ = try await ConfirmName(email: person.email, shown: name).run(in: $0) }
        }
        let key = edition.key
        let confirmed = try await stage.read { try $0.people.confirmedNames(in: $0.cohorts.require(key).id).count }
        return Scene.Telling("\(confirmed) people have confirmed how their name is printed")
    }

    private func award(_ stage: Stage) async throws -> Scene.Telling {
        for kind in [DocumentKind.certificate, .transcript] {
            let prepare = try PrepareDocuments(cohort: edition.key, kind: kind, signatory: signatory)
            try await stage.act(as: .registrar) { _ = try await prepare.run(in: $0) }
        }
        return try await issue(stage)
    }

    /// For whoever left without the award, and whoever waits for another edition: facts are facts.
    private func attest(_ stage: Stage) async throws -> Scene.Telling {
        let waiting = Set(edition.cast.filter { plot.retaking[$0.name] != nil }.map(\.email))
        for people in [nil, waiting] {
            let prepare = try PrepareDocuments(cohort: edition.key, kind: .statementOfAttendance, people: people, signatory: signatory)
            try await stage.act(as: .registrar) { _ = try await prepare.run(in: $0) }
        }
        return try await issue(stage)
    }

    /// A name that changed on papers: certificate and transcript are issued again, and the former ones are replaced.
    private func correct(_ stage: Stage) async throws -> Scene.Telling {
        for person in edition.cast {
            guard let (latin, native) = plot.renamed[person.name] else { continue }
            let name = try PersonName(latin: latin, native: native)
            // Of a story that is told on: what bears the new name already stays.
            let documents = try await documents(of: person, stage).filter { $0.state == .issued && $0.facts.holder != name }
            try await stage.act(as: .registrar) { context in
                _ = try await CorrectName(email: person.email, to: name, cause: .nameChange, evidence: "Marriage certificate").run(in: context)
            }
            try await stage.act(as: person.email) { _ = try await ConfirmName(email: person.email, shown: name).run(in: $0) }
            for document in documents {
                try await stage.act(as: .registrar) { context in
                    _ = try await ReissueDocument(serial: document.facts.serial.text, reason: "The name changed").run(in: context)
                }
            }
        }
        return try await issue(stage)
    }

    /// Approved by a second person, then sealed on two threads.
    private func issue(_ stage: Stage) async throws -> Scene.Telling {
        if try await documents(stage).contains(where: { $0.state == .prepared }) {
            try await stage.act(as: .approver) { _ = try await ApproveDocuments(cohort: edition.key).run(in: $0) }
        }
        let press = try await SealWorks.open(place.home, stage.store)
            .press(designs: place.designDirectory, clock: StandingClock(now: stage.at), threadCount: 2)
        let approved = try await documents(stage).filter { $0.state == .approved }.map(\.id)
        try await stage.each(approved.count) { index, stage in
            try await stage.act(as: .registrar) { _ = try await IssueDocument(approved[index], issuer: press).run(in: $0) }
        }
        let folder = CertificateFolder(directory: place.home.certificateDirectory, store: stage.store)
        try await stage.act(by: .worker) { context in
            if let failure = try await DeliverOutbox.untilEmpty([.publishDocument: folder], in: context).first {
                throw Problem(code: "issuing-refused", failure)
            }
        }
        let sealed = Set(approved)
        let documents = try await documents(stage)
        let new = documents.filter { sealed.contains($0.id) && $0.state == .issued }.map { $0.facts.kind.rawValue }
        let states = documents.filter(\.state.isSealed).map(\.state.rawValue)
        return Scene.Telling("sealed \(tally(new)); in the register \(tally(states))", ["sealed": .integer(Int64(new.count))])
    }

    private var signatory: Signatory {
        get throws {
            try Signatory(
                name: "Demo Registrar",
                office: LocalizedText(english: "Registrar, for the demonstration", french: "Registraire, pour la démonstration")
            )
        }
    }

    private func documents(_ stage: Stage) async throws -> [Document] {
        let key = edition.key
        return try await stage.read { try $0.documents.all(in: $0.cohorts.require(key).id) }
    }

    private func documents(of person: Applicant, _ stage: Stage) async throws -> [Document] {
        let key = edition.key
        return try await stage.read { transaction in
            let cohort = try transaction.cohorts.require(key).id
            let enrolment = try transaction.enrolments.find(cohort: cohort, person: transaction.people.require(person.email).id)
            return try enrolment.map { try transaction.documents.all(of: $0.id) } ?? []
        }
    }
}
