/// The badge of a certificate in one of its forms, for its holder and for the registrar.
package struct FetchBadge: Command {
    package static let name = CommandName.fetchBadge

    /// As printed, however it is typed.
    package let serial: String
    package let form: BadgeForm
    private let publisher: any BadgePublisher

    package init(serial: String, _ form: BadgeForm, publisher: any BadgePublisher) {
        (self.serial, self.form, self.publisher) = (serial, form, publisher)
    }

    package func perform(in context: CommandContext) async throws -> FetchDocument.Outcome {
        let (document, file) = try await context.store.read { [serial, actor = context.actor] transaction in
            let document = try transaction.requireDocument(serial, for: Self.name, by: actor).document
            return (document, try transaction.sealedFile(document))
        }
        guard document.facts.badge != nil else { throw Refusal(.badgeMissing, [document.facts.serial.text]) }
        let bytes = try await publisher.form(form, ofBadgeIn: file, at: context.clock.now)
        return FetchDocument.Outcome(bytes: bytes, fileName: form.fileName(document.facts.serial))
    }
}

extension RecordTransaction {
    /// - Throws: ``Refusal`` `document-not-sealed`.
    func sealedFile(_ document: Document) throws -> [UInt8] {
        guard let bytes = try documents.bytes(document.id) else {
            throw Refusal(.documentNotSealed, saying: [LocalizedText(document.facts.serial.text), document.state.title])
        }
        return bytes
    }
}
