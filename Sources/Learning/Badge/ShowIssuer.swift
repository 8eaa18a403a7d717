/// What the academy publishes about itself, for everybody.
package struct ShowIssuer: Command {
    package static let name = CommandName.showIssuer

    package let kind: IssuerDocument
    private let publisher: any BadgePublisher

    package init(_ kind: IssuerDocument, publisher: any BadgePublisher) { (self.kind, self.publisher) = (kind, publisher) }

    package func perform(in context: CommandContext) async throws -> [UInt8] {
        try await publisher.document(kind, of: context.store.read { try $0.academy.requireIdentity() })
    }
}
