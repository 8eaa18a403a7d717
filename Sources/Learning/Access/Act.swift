/// A command's act that the table of authority permitted: who acts in which role, what, and when. Only ``AuditStamp/act(_:on:)`` makes one, and the audit trail
/// takes no entry without it, so that a command which forgot to ask cannot write.
package struct Act: Sendable {
    package let command: CommandName
    /// The actor in the role that carried the permission.
    package let actor: Actor
    package let stamp: AuditStamp

    package var at: Instant { stamp.at }

    fileprivate init(_ command: CommandName, by actor: Actor, _ stamp: AuditStamp) {
        (self.command, self.actor, self.stamp) = (command, actor, stamp)
    }
}

extension AuditStamp {
    /// - Throws: ``Refusal`` `not-permitted`, which names neither scope nor subject - who may not act learns nothing of what is there - and `token-scope-missing`.
    package func act(_ command: CommandName, on subject: Subject = .academy) throws(Refusal) -> Act {
        guard actor.entrance.admits(.write) else { throw Refusal(.tokenScopeMissing, [TokenScope.write.rawValue]) }
        return Act(command, by: actor.narrowed(to: try actor.grant(for: command, on: subject)), self)
    }
}

extension Actor {
    /// For commands that only read.
    ///
    /// - Throws: ``Refusal`` `not-permitted`, `token-scope-missing`.
    /// - Returns: the grant that carries the permission.
    @discardableResult
    package func require(_ command: CommandName, on subject: Subject = .academy) throws(Refusal) -> Grant {
        guard entrance.admits(.read) else { throw Refusal(.tokenScopeMissing, [TokenScope.read.rawValue]) }
        return try grant(for: command, on: subject)
    }

    fileprivate func grant(for command: CommandName, on subject: Subject) throws(Refusal) -> Grant {
        for grant in grants where Authority.permits(grant.role, command) && subject.isReached(by: grant.scope, of: self) { return grant }
        throw Refusal(.notPermitted, [command.rawValue])
    }

    /// For commands that show more to some than to others: whether the actor may run the command on this, too.
    func reaches(_ command: CommandName, on subject: Subject) -> Bool {
        grants.contains { Authority.permits($0.role, command) && subject.isReached(by: $0.scope, of: self) }
    }

    /// Whether any of the actor's roles may run the command at all, on whatever subject.
    package func mayEverRun(_ command: CommandName) -> Bool { grants.contains { Authority.permits($0.role, command) } }
}
