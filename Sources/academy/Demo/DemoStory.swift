import CanonicalJSON
import CourseContent
import Learning
import Records

/// Tells the life of one edition from its call to its documents, and of two more as far as they have come: each act through the commands that everybody uses, by
/// whoever does it in a real academy.
struct DemoStory {
    let place: DemoPlace
    let calendar: DemoCalendar
    let seed: UInt64
    let store: any RecordStore
    /// Audit entries that an earlier, broken-off telling left: this one then draws other identifiers, and the same marks.
    let entriesBefore: Int64
    let lastAct: Instant?
    /// Told each step as it is done.
    let tell: @Sendable (DemoStep) -> Void

    /// - Returns: whether everything came out as the story says.
    func play() async throws -> Bool {
        let course = try course()
        let first = try Edition(course: course.key, start: calendar.first, seats: 24, cast: Applicant.read(FirstCast.lines))
        let second = try Edition(course: course.key, start: calendar.second, seats: 16, cast: Applicant.read(SecondCast.lines))
        let third = try Edition(course: course.key, start: calendar.third, seats: 24, cast: Applicant.read(ThirdCast.lines))
        let foundation = Foundation(place: place, course: course, first: first).scenes()
        let whole = try self.first(first, next: third).flatMap { try $0.scenes().map { $0.of(first) } }
        let partial =
            try self.second(second).flatMap { try $0.scenes().map { $0.of(second) } }
            + self.third(third).flatMap { try $0.scenes().map { $0.of(third) } }
        let timeline = try Timeline(
            foundation + whole + partial.filter { $0.at.date < calendar.thisMonday },
            in: CohortTerms.proposed.zone,
            by: SystemTimeZones()
        )
        let clock = ContinuousClock()
        let started = clock.now
        try await play(timeline)
        return try await end(first) { started.duration(to: clock.now) }
    }

    /// What stands in the records at the end, asked today.
    ///
    /// - Parameter taken: the time that it took so far.
    private func end(_ edition: Edition, taken: () -> Duration) async throws -> Bool {
        let stage = Stage(store: store, files: place.files, at: SystemClock().now, seed: ~seed &+ UInt64(entriesBefore) << 32)
        let auditing = Auditing(stage: stage)
        let signIn = try await DemoAccounts(stage: stage).open()
        try await auditing.seal()
        for step in try await FiguresTable(on: stage).steps { tell(step) }
        let head = try await stage.read { try $0.audit.head() }
        tell(FiguresTable.step("audit trail", "\(head.position) entries in one chain"))
        let seconds = taken().components
        tell(FiguresTable.step("told in", "\(seconds.seconds).\(seconds.attoseconds / 100_000_000_000_000_000) s"))
        let documents = try await stage.read { try $0.documents.all(in: $0.cohorts.require(edition.key).id) }
        let folder = CertificateFolder(directory: place.home.certificateDirectory, store: store)
        // Copies whose delivery a crash left under a lease that has yet to expire.
        for document in documents where document.state.isSealed {
            if try await !folder.holds(document) { try await folder.layOut(document.id) }
        }
        let valid = try known(documents.first { $0.facts.kind == .certificate && $0.state == .issued }, "valid certificate")
        let revoked = try known(documents.last { $0.facts.kind == .certificate && $0.state == .revoked }, "withdrawn certificate")
        let verified = try await DemoVerification(home: place.home, stage: stage, tell: tell).play(valid: valid, revoked: revoked)
        let (trail, replay) = (try await auditing.verify(), try await auditing.replay())
        tell(trail.step)
        tell(replay.step)
        tell(signIn)
        return verified && trail.holds && replay.holds
    }

    private func first(_ edition: Edition, next: Edition) -> [any Chapter] {
        let plot = Plot.first(seed: seed)
        return [
            Opening(edition: edition), Admission(edition: edition),
            Selection(edition: edition), Teaching(edition: edition, plot: plot), Assessments(edition: edition, plot: plot),
            Circumstances(edition: edition, plot: plot), Boards(edition: edition, plot: plot), Reviews(edition: edition, plot: plot),
            Resits(edition: edition, plot: plot), Awards(edition: edition, plot: plot, next: next),
            Documents(edition: edition, plot: plot, place: place), Withdrawals(edition: edition, plot: plot),
        ]
    }

    /// As far as it has come.
    private func second(_ edition: Edition) -> [any Chapter] {
        let plot = Plot.second(seed: seed)
        return [
            Opening(edition: edition), Admission(edition: edition), Selection(edition: edition), Teaching(edition: edition, plot: plot),
            SecondCohort(edition: edition, plot: plot),
        ]
    }

    private func third(_ edition: Edition) -> [any Chapter] {
        [Opening(edition: edition), Admission(edition: edition, applying: -28, reviewing: -27, asking: -27, endorsing: -27)]
    }

    /// What was told before is passed over; the scene in which a telling was broken off is played to its end.
    private func play(_ timeline: Timeline) async throws {
        let current = timeline.scene(at: lastAct)
        let seed = seed &+ UInt64(entriesBefore) << 32
        for (index, moment) in timeline.moments.enumerated() where index >= current ?? 0 {
            let lots = seed &+ UInt64(index) << 16
            if index > 0 {
                try await Clockwork().run(on: stage(moment.at.adding(seconds: -1), seed: ~lots, isResumed: index == current))
            }
            let telling = try await moment.scene.play(stage(moment.at, seed: lots, isResumed: index == current))
            guard let telling else { continue }
            tell(DemoStep(on: moment.scene.at.date, of: moment.scene.edition, moment.scene.command, telling.text, telling.facts))
        }
    }

    private func stage(_ at: Instant, seed: UInt64, isResumed: Bool) -> Stage {
        Stage(store: store, files: place.files, at: at, seed: seed, isResumed: isResumed)
    }

    private func course() throws -> Course {
        let library = CourseLibrary.read(directory: place.courseDirectory)
        guard library.problems.isEmpty, let course = library.courses.first else {
            throw Problem(
                code: "course-problems",
                "\(place.courseDirectory) cannot be imported (\(library.problems.count) problems): run `academy course check \(place.courseDirectory)`"
            )
        }
        return course
    }
}
