/// One document with everything it states: the proof for its holder, and for whoever approves it.
package struct ShowDocument: Command {
    package static let name = CommandName.showDocument

    /// As printed, however it is typed.
    package let serial: String

    package init(serial: String) { self.serial = serial }

    package func perform(in context: CommandContext) async throws -> DocumentEntry {
        try await context.store.read { [serial, actor = context.actor] transaction in
            try transaction.requireDocument(serial, for: Self.name, by: actor)
        }
    }
}

extension RecordTransaction {
    /// A document to read, by what is printed on it. Who may not learns nothing of what is there: not even whether there is one.
    ///
    /// - Throws: ``Refusal`` `not-permitted`, `serial-mistyped` or `document-unknown`.
    func requireDocument(_ text: String, for command: CommandName, by actor: Actor) throws -> DocumentEntry {
        let typed = CertificateSerial.read(text, prefix: try academy.requireIdentity().serialPrefix)
        var found: DocumentEntry?
        if case .serial(let serial) = typed { found = try documents.entry(serial) }
        try actor.require(command, on: Subject(person: found?.person.id))
        guard case .serial(let serial) = typed else { throw Refusal(.serialMistyped, [text]) }
        guard let found else { throw Refusal(.documentUnknown, [serial.text]) }
        return found
    }
}
