import CanonicalJSON

/// Sets when a sitting opens and when work is due, on the cohort's clock; anew as long as it is not open.
package struct ScheduleSitting: Command {
    package static let name = CommandName.scheduleSitting

    package let key: SittingKey
    package let opens: LocalDateTime
    package let deadline: LocalDateTime
    /// Of the sitting as it was read; nil compares nothing.
    package let version: String?

    package init(_ key: SittingKey, opens: LocalDateTime, deadline: LocalDateTime, version: String? = nil) throws(Refusal) {
        guard opens < deadline else { throw Refusal(.datesReversed, [opens.description, deadline.description]) }
        (self.key, self.opens, self.deadline, self.version) = (key, opens, deadline, version)
    }

    /// - Returns: whether anything changed; the same dates again do not.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            var sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            let zone = try transaction.cohorts.require(key.cohort).terms.zone
            let due = try Deadline(deadline, in: zone, by: zones)
            guard let opensAt = zones.instant(of: opens, in: zone) else {
                throw Refusal(
                    invalid: LocalizedText(english: "the time zone \(zone)", french: "le fuseau horaire \(zone)"),
                    LocalizedText(
                        english: "it is a name of the IANA database, such as Europe/Paris",
                        french: "c'est un nom de la base IANA, comme Europe/Paris"
                    )
                )
            }
            let schedule = Sitting.Schedule(opens: opens, opensAt: opensAt, deadline: due)
            if sitting.state == .scheduled && sitting.schedule == schedule { return false }
            try sitting.version.require(version, of: key)
            sitting.schedule = schedule
            sitting.clockAt = opensAt
            try transaction.sittings.update(sitting)
            _ = try transaction.sittings.apply(.schedule, to: sitting, by: act)
            try transaction.audit.append(
                act,
                to: .sitting(sitting.id),
                person: nil,
                payload: key.json(["opens": .string(opens.description), "deadline": .string(deadline.description), "zone": .string(zone.text)])
            )
            return true
        }
    }
}
