/// A draw of the questions that a unit has for oneself. Nothing of it is kept: the seed draws the same questions again when they are answered.
package struct SelfCheck: Sendable {
    package struct Section: Sendable, Hashable {
        package let title: LocalizedText
        package let questions: [PresentedQuestion]
    }

    package let unit: ContentKey
    package let seed: UInt64
    package let sections: [Section]
}

/// What is said to the answers of a self-check: feedback at once, and no mark anywhere.
package struct SelfCheckResult: Sendable {
    package let items: [ItemScore]
    /// Percent of the points.
    package let percent: Rational
    package let feedback: LocalizedText?
}

extension RecordTransaction {
    /// - Throws: ``Refusal`` `not-permitted`, `not-enrolled`, `unit-unknown`, `self-check-missing`.
    func selfCheck(
        _ unit: ContentKey,
        in cohort: CohortKey,
        of email: EmailAddress,
        seed: UInt64,
        for command: CommandName,
        by actor: Actor
    ) throws -> (paper: TestPaper, blueprint: TestBlueprint) {
        let file = try progress.file(cohort: cohort, email: email)
        try actor.require(command, on: Subject(cohort: file?.enrolment.cohort, person: file?.enrolment.person))
        guard let file else { throw Refusal(.notEnrolled, [email.text, cohort.text]) }
        let units = file.course.units
        guard let found = units.first(where: { $0.key == unit }) else {
            throw Refusal(.unitUnknown, [unit.text, units.map(\.key.text).joined(separator: ", ")])
        }
        guard let blueprint = found.selfCheck else { throw Refusal(.selfCheckMissing, [unit.text]) }
        return (try blueprint.paper(from: file.course.banks, seed: seed), blueprint)
    }
}
