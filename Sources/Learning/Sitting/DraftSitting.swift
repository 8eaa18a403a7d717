import CanonicalJSON

/// Begins a sitting with the draft of its brief. A second one of the same assessment is a resit, capped, or a session for the excused, uncapped.
package struct DraftSitting: Command {
    package static let name = CommandName.draftSitting

    package let key: SittingKey
    package let isCapped: Bool

    package init(_ key: SittingKey, isCapped: Bool = false) throws(Refusal) {
        guard (1...99).contains(key.number) else {
            throw Refusal(
                invalid: LocalizedText(english: "the number \(key.number)", french: "le numéro \(key.number)"),
                LocalizedText(english: "sittings are counted from 1 to 99", french: "les sessions se comptent de 1 à 99")
            )
        }
        guard key.number > 1 || !isCapped else {
            throw Refusal(
                invalid: LocalizedText(english: "a cap", french: "un plafond"),
                LocalizedText(english: "the first sitting is never capped", french: "la première session n'est jamais plafonnée")
            )
        }
        (self.key, self.isCapped) = (key, isCapped)
    }

    /// - Returns: whether anything changed; the same sitting again does not.
    package func perform(in context: CommandContext) async throws -> Bool {
        let id: Identifier<Sitting> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [key, isCapped] transaction in
            let cohort = try transaction.cohorts.requireLocked(key.cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id, assessment: key.assessment))
            if let existing = try transaction.sittings.find(key) {
                guard existing.isCapped == isCapped else { throw Refusal(.sittingExists, [key.description]) }
                return false
            }
            let plan = try transaction.courses.require(cohort.courseVersion).course.plan
            guard let assessment = plan[key.assessment],
                let assessmentID = try transaction.courses.assessmentID(key.assessment, in: cohort.courseVersion)
            else { throw Refusal(.assessmentUnknown, [key.assessment.description, plan.codes]) }
            if key.number > 1 { _ = try transaction.sittings.require(SittingKey(key.cohort, key.assessment, number: key.number - 1)) }
            let sitting = Sitting(
                id: id,
                cohort: cohort.id,
                assessment: assessmentID,
                key: key,
                isCapped: isCapped,
                author: act.actor.account,
                briefVersion: 1,
                words: assessment.limits.words,
                schedule: nil,
                state: .draft
            )
            try transaction.sittings.insert(sitting, at: act.at, by: act.actor)
            try transaction.audit.append(act, to: .sitting(id), person: nil, payload: key.json(["isCapped": .boolean(isCapped)]))
            return true
        }
    }
}

extension SittingKey {
    /// The parts of the name with other facts of an act beside them.
    func json(_ facts: [String: JSONValue] = [:]) -> JSONValue {
        let name: [String: JSONValue] = [
            "cohort": .string(cohort.text), "assessment": .string(assessment.description), "number": .integer(Int64(number)),
        ]
        return .object(name.merging(facts) { _, fact in fact })
    }
}
