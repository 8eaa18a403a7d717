package protocol SealingRecords {
    /// The freeze that lasts; there is never more than one.
    func freeze() throws -> SealingFreeze?
    func lockFreeze() throws -> SealingFreeze?
    func insert(_ freeze: SealingFreeze, by actor: Actor) throws
    /// Applies the event and writes its history row; takes the reason for the freeze's own where it was called again.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    func apply(_ event: FreezeEvent, to freeze: SealingFreeze, reason: String, by act: Act) throws
}

extension SealingRecords {
    /// What every command that seals asks in the transaction in which the sealed file enters the register.
    ///
    /// - Throws: ``Refusal`` `sealing-frozen`.
    package func requireOpen() throws {
        guard let freeze = try freeze() else { return }
        throw Refusal(.sealingFrozen, [freeze.frozenAt.description])
    }
}
