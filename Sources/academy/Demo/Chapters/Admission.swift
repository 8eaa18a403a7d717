import CanonicalJSON
import Learning

/// From the first application to the files that lie before the panel.
struct Admission: Chapter {
    let edition: Edition
    /// How many weeks before the start each thing happens. The call closes 150 days before, and correspondents then have 15.
    var applying = -28
    var reviewing = -22
    var asking = -21
    var endorsing = -20
    var deciding = -18

    func scenes() -> [Scene] {
        [
            Scene(edition.at(applying, .monday, 10), "application submit", apply),
            Scene(edition.at(reviewing, .tuesday, 10), "application review", review),
            Scene(edition.at(reviewing, .thursday, 10), "application resubmit", complete),
            Scene(edition.at(asking, .tuesday, 10), "nomination request", ask),
            Scene(edition.at(endorsing, .wednesday, 10), "nominate", nominate),
            Scene(edition.at(deciding, .monday, 10), "endorse", endorse),
        ]
    }

    private func apply(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.each(edition.cast) { person, stage in
            let content = try ApplicationForm(person).content(hasConsent: ![.incomplete, .completed].contains(person.fate))
            try await stage.act(as: person.email) { context in
                _ = try await StartApplication(cohort: edition.key, email: person.email, content: content).run(in: context)
            }
            guard person.fate != .draft else { return }
            let file = try await stage.file(of: person, in: edition)
            try await stage.act(as: person.email) { _ = try await SubmitApplication(file.id).run(in: $0) }
            guard person.fate == .withdrawn else { return }
            try await stage.act(as: person.email) { _ = try await WithdrawApplication(file.id).run(in: $0) }
        }
        let files = try await stage.applications(edition)
        let countries = Set(files.map(\.content.country)).count
        return Scene.Telling("\(files.count) applications from \(countries) countries: \(tally(files.map(\.state.rawValue)))")
    }

    private func review(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.each(edition.cast.filter { ![.draft, .waiting, .withdrawn].contains($0.fate) }) { person, stage in
            let file = try await stage.file(of: person, in: edition)
            let evidence = try ApplicationForm(person).evidence(hasConsent: ![.incomplete, .completed].contains(person.fate))
            try await stage.act(as: .secretariat) { _ = try await ReviewApplication(file.id, evidence: evidence).run(in: $0) }
        }
        return Scene.Telling(tally(try await stage.applications(edition).map(\.state.rawValue)))
    }

    private func complete(_ stage: Stage) async throws -> Scene.Telling? {
        guard !edition[.completed].isEmpty else { return nil }
        try await stage.each(edition[.completed]) { person, stage in
            let file = try await stage.file(of: person, in: edition)
            let form = ApplicationForm(person)
            let (content, evidence) = (try form.content(hasConsent: true), try form.evidence(hasConsent: true))
            try await stage.act(as: person.email) { _ = try await ResubmitApplication(file.id, content: content).run(in: $0) }
            try await stage.act(as: .secretariat) { _ = try await ReviewApplication(file.id, evidence: evidence).run(in: $0) }
        }
        return Scene.Telling("completed what was missing; now \(tally(try await stage.applications(edition).map(\.state.rawValue)))")
    }

    /// Whose country has no correspondent goes by the secretariat at once.
    private func ask(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.each(edition.cast.filter { $0.fate != .eligible }) { person, stage in
            let file = try await stage.file(of: person, in: edition)
            guard file.state == .eligible else { return }
            try await stage.act(as: .secretariat) { context in
                do {
                    _ = try await RequestNomination(file.id).run(in: context)
                } catch let refusal as Refusal where refusal.code == .nominationBySecretariat {
                    _ = try await EndorseApplicant(file.id, reason: refusal.explanation(.english)).run(in: context)
                }
            }
        }
        return Scene.Telling(tally(try await stage.applications(edition).map(\.state.rawValue)))
    }

    /// Each desk ranks its own in the order of the cast, three at most.
    private func nominate(_ stage: Stage) async throws -> Scene.Telling {
        for desk in Dictionary(grouping: edition.cast, by: \.country).values.sorted(by: { $0[0].country.code < $1[0].country.code }) {
            let email = try Staff.correspondent(desk[0].country)
            var rank = 1
            for person in desk where ![.silent, .asked].contains(person.fate) {
                let file = try await stage.file(of: person, in: edition)
                guard file.state == .awaitingNomination else { continue }
                if person.fate == .refused {
                    try await stage.act(as: email) { _ = try await RefuseEndorsement(file.id, reason: "The post is not in drug policy").run(in: $0) }
                } else {
                    let given = rank
                    try await stage.act(as: email) { _ = try await NominateApplicant(file.id, rank: given).run(in: $0) }
                    rank += 1
                }
            }
        }
        let cohort = try await stage.cohort(edition).id
        let desks = try await stage.read { try $0.nominations.ranks(in: cohort).count }
        return Scene.Telling("\(desks) ranked by their correspondents: \(tally(try await stage.applications(edition).map(\.state.rawValue)))")
    }

    /// The term of the silent is over: the clock has taken their files from them.
    private func endorse(_ stage: Stage) async throws -> Scene.Telling? {
        guard !edition[.silent].isEmpty else { return nil }
        for file in try await stage.applications(edition, in: [.nominationLapsed]) {
            try await stage.act(as: .secretariat) { context in
                _ = try await EndorseApplicant(file.id, reason: "The correspondent was silent for the whole term").run(in: context)
            }
        }
        return Scene.Telling("after a correspondent's silence: \(tally(try await stage.applications(edition).map(\.state.rawValue)))")
    }
}
