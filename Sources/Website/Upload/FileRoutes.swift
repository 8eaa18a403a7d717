import Hummingbird
import Learning

/// Files that somebody may read: documents by their holder, works by their markers, papers by whoever decides on them. The same for pages and programs.
struct FileRoutes: Sendable {
    let access: AccountAccess
    let files: any FileStore
    let badges: any BadgePublisher
    let limits: WebsiteLimits

    func add(to routes: inout RouteTable) {
        for path in ["/documents/{serial}", APIEndpoint.documentFile.route] {
            read(path, &routes) { context in
                let found = try await access.run(FetchDocument(serial: try context.pathText("serial")), as: context.caller)
                return FileResponse.make(found.bytes, mediaType: "application/pdf", name: found.fileName)
            }
        }
        for path in ["/documents/{serial}/badge/{form}", APIEndpoint.badgeFile.route] {
            read(path, &routes) { context in
                guard let form = BadgeForm(rawValue: try context.pathText("form")) else { throw RequestError(.notFound) }
                let found = try await access.run(FetchBadge(serial: try context.pathText("serial"), form, publisher: badges), as: context.caller)
                return FileResponse.make(found.bytes, mediaType: form.mediaType, name: found.fileName)
            }
        }
        for path in ["/marking/{code}/script", APIEndpoint.scriptFile.route] {
            read(path, &routes) { context in
                FileResponse.make(try await access.run(OpenScript(try context.submissionCode, files: files), as: context.caller))
            }
        }
        for path in ["/files/{digest}", APIEndpoint.ownFile.route] {
            read(path, &routes) { context in
                let command = OpenOwnFile(email: try context.caller.requireEmail(), digest: try context.digest, files: files)
                return FileResponse.make(try await access.run(command, as: context.caller))
            }
        }
        for path in ["/applications/{application}/files/{part}", APIEndpoint.applicationFile.route] {
            read(path, &routes) { context in
                let command = OpenApplicationFile(try context.identifier("application"), try context.applicationPart, files: files)
                return FileResponse.make(try await access.run(command, as: context.caller))
            }
        }
    }

    private func read(_ path: String, _ routes: inout RouteTable, _ body: @escaping @Sendable (WebsiteContext) async throws -> Response) {
        routes.get(path) { request, context in
            guard !request.isForAPI else {
                try context.caller.requireAccount()
                return try await body(context)
            }
            return try await PageGuard(limits: limits).signedIn(request, context) { _ in try await body(context) }
        }
    }
}
