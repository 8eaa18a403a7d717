/// The sealed file of a document, for its holder and for the registrar. The file of a withdrawn document is handed out as well: its seal is good, and the register says
/// what it is worth.
package struct FetchDocument: Command {
    package static let name = CommandName.fetchDocument

    /// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
    package final class Outcome: Sendable {
        /// A PDF.
        package let bytes: [UInt8]
        /// Of letters, digits and hyphens: `IDPA-7K2M-9QXR-4T1C.pdf`.
        package let fileName: String

        init(bytes: [UInt8], fileName: String) { (self.bytes, self.fileName) = (bytes, fileName) }
    }

    /// As printed, however it is typed.
    package let serial: String

    package init(serial: String) { self.serial = serial }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try await context.store.read { [serial, actor = context.actor] transaction in
            let document = try transaction.requireDocument(serial, for: Self.name, by: actor).document
            return Outcome(bytes: try transaction.sealedFile(document), fileName: "\(document.facts.serial.text).pdf")
        }
    }
}
