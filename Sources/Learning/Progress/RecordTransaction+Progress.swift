extension RecordTransaction {
    /// - Throws: ``Refusal`` `unit-unknown` where the course has no such unit, `transition-refused` for somebody who does not take part.
    func requireStudying(_ found: EnrolmentInCohort, unit: ContentKey, for command: CommandName) throws {
        guard [.enrolled, .active, .requirementsMet].contains(found.enrolment.state) else {
            throw Refusal(.transitionRefused, ["enrolment", found.enrolment.state.rawValue, command.rawValue])
        }
        let units = try courses.require(found.courseVersion).course.units
        guard units.contains(where: { $0.key == unit }) else {
            throw Refusal(.unitUnknown, [unit.text, units.map(\.key.text).joined(separator: ", ")])
        }
    }
}
