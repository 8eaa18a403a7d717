/// A document, or a form of its badge, for whoever has a link to it.
package struct FetchShared: Command {
    package static let name = CommandName.fetchShared

    package let secret: String
    package let form: SharedForm
    private let publisher: any BadgePublisher

    package init(secret: String, _ form: SharedForm, publisher: any BadgePublisher) {
        (self.secret, self.form, self.publisher) = (secret, form, publisher)
    }

    /// - Throws: ``Refusal`` `share-unknown`, also for a form that this document does not have.
    package func perform(in context: CommandContext) async throws -> FetchDocument.Outcome {
        let now = context.clock.now
        let (document, file) = try await context.store.read { [secret, form] transaction in
            let document = try transaction.shared(secret, at: now).1
            guard SharedForm.of(document).contains(form) else { throw Refusal(.shareUnknown) }
            return (document, try transaction.sealedFile(document))
        }
        let bytes =
            switch form {
            case .document: file
            case .badge(let form): try await publisher.form(form, ofBadgeIn: file, at: now)
            }
        return FetchDocument.Outcome(bytes: bytes, fileName: "\(document.facts.serial.text).\(form.fileExtension)")
    }
}
