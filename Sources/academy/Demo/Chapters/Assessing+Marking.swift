import CanonicalJSON
import Learning

extension Assessing {
    func allocate(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .secretariat) { _ = try await AllocateMarkers(self.key, among: Staff.markers.map { try $0.email }).run(in: $0) }
        let key = key
        let allocations = try await stage.read { try $0.markings.all(in: $0.sittings.require(key).id) }
        let markers = Set(allocations.map(\.marker)).count
        return Scene.Telling(
            "\(name): \(counted(allocations.count, "marking")) of \(Set(allocations.map(\.submission)).count) coded scripts go to \(markers) markers"
        )
    }

    /// Each marker works through what they were given, by code; some leave work behind where the story wants a queue.
    func mark(_ stage: Stage, leaving left: Int = 0) async throws -> Scene.Telling {
        let assessment = try known(await stage.course(edition).plan[key.assessment], "assessment \(key.assessment)")
        let sheet = try await MarkSheet(self, assessment, on: stage)
        try await stage.each(Staff.markers.count) { index, stage in
            let marker = Staff.markers[index]
            let tasks = try await ShowMarkingTasks().run(in: stage.reading(as: marker))
            let own = tasks.filter { $0.cohort == key.cohort && $0.assessment == key.assessment && $0.number == key.number }
            for task in own.dropLast(left) {
                let packet = try sheet.packet(task.code, task.part)
                try await stage.act(as: marker) { _ = try await SendMark(task.code, packet).run(in: $0) }
            }
            if left > 1, let begun = own.dropFirst(own.count - left).first {
                let packet = try sheet.packet(begun.code, begun.part)
                try await stage.act(as: marker) { _ = try await DraftMark(begun.code, packet).run(in: $0) }
            }
        }
        return try await states("marked by rubric", stage)
    }

    /// Two marks that are too far apart are talked over; without agreement a third marker decides which stands.
    func settle(_ stage: Stage) async throws -> Scene.Telling? {
        let assessment = try known(await stage.course(edition).plan[key.assessment], "assessment \(key.assessment)")
        let sheet = try await MarkSheet(self, assessment, on: stage)
        var told: [String] = []
        for submission in try await stage.submissions(key) where submission.state == .secondMarked {
            let author = try sheet.author(submission.code)
            let plan = try plot.mark(of: author, in: key, marking: assessment.marking)
            let markers = try await markers(of: submission.id, stage)
            if let agreed = plan.agreed {
                for marker in markers {
                    try await stage.act(as: marker) { context in
                        _ = try await AgreeMark(submission.code, on: agreed, note: "We talked over criterion 3").run(in: context)
                    }
                }
            } else {
                for third in Staff.markers where try !markers.contains(third.email) {
                    try await stage.act(as: .secretariat) { _ = try await CallThirdMarker(for: submission.code, third.email).run(in: $0) }
                    let packet = try sheet.packet(submission.code, .third)
                    try await stage.act(as: third) { _ = try await SendMark(submission.code, packet).run(in: $0) }
                    break
                }
            }
            let marks = try await marks(of: submission.id, stage)
            told.append("\(author.latin) \(marks)")
        }
        return told.isEmpty ? nil : try await states(told.joined(separator: "; "), stage)
    }

    private func marks(of submission: Identifier<Submission>, _ stage: Stage) async throws -> String {
        let sent = try await stage.read { try $0.markings.all(of: submission).filter { $0.state == .sent } }
        let marks = MarkingPart.allCases.compactMap { part in sent.first { $0.part == part }?.packet?.score.raw.description }
        let both = marks.prefix(2).joined(separator: "/")
        if let agreed = sent.compactMap(\.agreement?.mark).first { return "\(both), agreed on \(agreed)" }
        return marks.count > 2 ? "\(both), a third marker gives \(marks[2])" : both
    }

    private func markers(of submission: Identifier<Submission>, _ stage: Stage) async throws -> [EmailAddress] {
        try await stage.read { transaction in
            try transaction.markings.all(of: submission).filter { $0.part != .third }.compactMap { try transaction.accounts.find($0.marker)?.email }
        }
    }

    func openModeration(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .moderator) { _ = try await OpenModeration(key).run(in: $0) }
        return try await states("under moderation", stage)
    }

    func moderate(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .moderator) { _ = try await OpenModeration(key).run(in: $0) }
        try await stage.act(as: .moderator) { _ = try await Moderate(key, .confirm, reason: "The sample is marked fairly and evenly").run(in: $0) }
        return try await marks("moderated and sent to the board", stage)
    }

    func conclude(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .secretariat) { _ = try await ConcludeMarking(key).run(in: $0) }
        return try await marks("sent to the board", stage)
    }

    /// With the marks of those of whom the story tells.
    private func marks(_ what: String, _ stage: Stage) async throws -> Scene.Telling {
        let (cohort, assessment, cast) = (edition.key, key.assessment, edition.cast)
        let (marks, people) = try await stage.read { transaction in
            let cohort = try transaction.cohorts.require(cohort).id
            let people = try transaction.enrolments.all(in: cohort).map { ($0.person.email, $0.enrolment.id) }
            return (try transaction.marks.marks(in: cohort), Dictionary(uniqueKeysWithValues: people))
        }
        let all = marks.values.compactMap { $0[assessment] }
        let late = Dictionary(uniqueKeysWithValues: try await stage.submissions(key).map { ($0.enrolment, $0.lateDays) })
        let told = cast.filter { plot.marks[$0.name]?[name] != nil }.compactMap { person -> String? in
            guard let enrolment = people[person.email], let mark = marks[enrolment]?[assessment] else { return nil }
            let days = late[enrolment] ?? 0
            return "\(person.latin) \(mark.rounded)" + (days > 0 ? " (\(days) days late)" : "") + (mark.isCapped ? " (capped)" : "")
        }
        let passed = all.count { $0.rounded >= 50 }
        return Scene.Telling(
            (["\(name) \(what): \(counted(all.count, "mark")), \(passed) of 50 and more"] + told).joined(separator: "; "),
            ["marks": .integer(Int64(all.count))]
        )
    }
}
