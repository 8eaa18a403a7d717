/// The registers that somebody may keep: of the sessions that have begun, in each edition that runs and in which they keep the register.
package struct ListRegisters: Command {
    package static let name = CommandName.listRegisters

    package struct Edition: Sendable, Hashable {
        package let cohort: CohortKey
        /// In the order of time.
        package let registers: [CohortOverview.Register]

        package init(cohort: CohortKey, registers: [CohortOverview.Register]) { (self.cohort, self.registers) = (cohort, registers) }
    }

    package init() {}

    /// - Returns: in the order in which the editions start.
    package func perform(in context: CommandContext) async throws -> [Edition] {
        let now = context.clock.now
        return try await context.store.read { [actor = context.actor] transaction in
            guard actor.entrance.admits(.read) else { throw Refusal(.tokenScopeMissing, [TokenScope.read.rawValue]) }
            guard actor.mayEverRun(Self.name) else { throw Refusal(.notPermitted, [Self.name.rawValue]) }
            let running = try transaction.cohorts.page(state: .running, after: nil, atMost: Paging.largest)
            var editions: [Edition] = []
            for cohort in running where actor.reaches(Self.name, on: Subject(cohort: cohort.id)) {
                guard let roll = try transaction.progress.roll(of: cohort.key) else { continue }
                editions.append(Edition(cohort: cohort.key, registers: try transaction.overview(of: roll, at: now).registers))
            }
            return editions
        }
    }
}
