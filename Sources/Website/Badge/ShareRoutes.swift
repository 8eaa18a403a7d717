import Hummingbird
import Learning

/// `/share/{secret}`: what whoever has the link sees, and the files behind it. No account is asked for.
struct ShareRoutes: Sendable {
    let services: WebsiteServices
    let pages: Pages
    let limits: WebsiteLimits
    let work: BoundedWork

    func add(to routes: inout RouteTable) {
        routes.get(ShareAddress.root + "{secret}") { request, context in
            let secret = try context.pathText("secret")
            let shown = try await run(OpenShare(secret: secret))
            guard request.answerFormat == .page else { return try JSONResponse.make(VerificationJSON(shown.verification)) }
            let answered = Answered(
                verification: shown.verification,
                evidence: .link(secret: secret, forms: shown.forms, endsAt: shown.endsAt),
                at: services.context.clock.now
            )
            return pages[request.language(try request.fields(limits))].answer.response(answered)
        }
        routes.get(ShareAddress.root + "{secret}/{form}") { _, context in
            guard let form = SharedForm(fileExtension: try context.pathText("form")) else { throw RequestError(.notFound) }
            let found = try await run(FetchShared(secret: try context.pathText("secret"), form, publisher: services.badges))
            return FileResponse.make(found.bytes, mediaType: form.mediaType, name: found.fileName)
        }
    }

    private func run<Act: Command>(_ command: Act) async throws -> Act.Outcome {
        let context = services.context
        return try await work.run(within: limits.commandDeadline) { try await command.run(in: context) }
    }
}
