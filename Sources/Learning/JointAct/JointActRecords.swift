package protocol JointActRecords {
    /// The one that waits for its second word, kept from others until the transaction ends.
    func lockOpen(_ kind: JointAct.Kind, of subject: UUIDv7) throws -> JointAct?
    func open(_ kind: JointAct.Kind, of subject: UUIDv7) throws -> JointAct?
    func signer(_ place: JointSigner.Place, of id: Identifier<JointAct>) throws -> JointSigner?
    func insert(_ proposal: JointAct, by actor: Actor) throws
    /// Keeps who spoke. Nobody can do so twice for one act.
    func sign(_ id: Identifier<JointAct>, as place: JointSigner.Place, by signer: JointSigner, at instant: Instant) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    func apply(_ event: JointActEvent, to proposal: JointAct, reason: String?, by act: Act) throws
}
