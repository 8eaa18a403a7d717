import Learning

/// What markers write on the scripts of one sitting.
struct MarkSheet: Sendable {
    private let assessing: Assessing
    private let assessment: Assessment
    private let authors: [SubmissionCode: Applicant]
    private let groups: [(number: Int, members: [Applicant])]

    init(_ assessing: Assessing, _ assessment: Assessment, on stage: Stage) async throws {
        (self.assessing, self.assessment) = (assessing, assessment)
        authors = try await assessing.authors(stage)
        let edition = assessing.edition
        let members = try await stage.members(edition)
        let cast = Dictionary(uniqueKeysWithValues: edition.cast.map { ($0.email, $0) })
        let byEnrolment = Dictionary(uniqueKeysWithValues: members.map { ($0.enrolment.id, cast[$0.person.email]) })
        let key = edition.key
        groups = try await stage.read { try $0.groups.all(in: $0.cohorts.require(key).id) }
            .map { ($0.number, $0.members.compactMap { byEnrolment[$0] ?? nil }) }
    }

    func author(_ code: SubmissionCode) throws -> Applicant { try known(authors[code], "author of \(code)") }

    func packet(_ code: SubmissionCode, _ part: MarkingPart) throws -> MarkPacket {
        let author = try author(code)
        let own = try assessing.plot.mark(of: author, in: assessing.key, marking: assessment.marking).mark(part)
        let rubric = try known(assessment.rubric, "rubric of \(assessment.code)")
        guard assessment.group != nil else {
            return try MarkPacket(points: Points.spread(own, over: rubric), comments: "See the notes in the margin.")
        }
        let group = groups.first { $0.members.contains { $0 === author } }
        let common = try group.map { try assessing.plot.dossier(of: $0.members, number: $0.number) } ?? own
        return try MarkPacket(points: Points.spread(common, over: rubric), individual: own, comments: "The group's work, and the reflection on it.")
    }
}
