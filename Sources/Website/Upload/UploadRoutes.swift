import Hummingbird
import Learning
import Operations

/// The bytes of an upload: sent in parts, from wherever the line broke off, and finished when all are there.
struct UploadRoutes: Sendable {
    let access: AccountAccess
    let files: any FileStore
    let limits: WebsiteLimits
    /// Of their own, so that slow lines take nobody else's place.
    let work: BoundedWork

    func add(to routes: inout RouteTable) {
        routes.get(APIEndpoint.uploadStanding.route) { _, context in
            try context.caller.requireAccount()
            let found = try await access.run(ShowUpload(try context.identifier("upload"), files: files), as: context.caller)
            return APIResponse.make(Answer(Shape<ShowUpload.Outcome>.uploadStanding.bytes(found)))
        }
        routes.on(.put, APIEndpoint.uploadPart.route) { request, context in
            try context.caller.requireAccount()
            guard let offset = try request.fields(limits)["offset"].flatMap({ Int64($0) }), offset >= 0 else {
                throw Refusal(
                    invalid: LocalizedText(english: "offset", french: "offset"),
                    LocalizedText(
                        english: "it is where the first byte sent belongs, counted from 0",
                        french: "c'est la place du premier octet envoyé, comptée à partir de 0"
                    )
                )
            }
            if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > limits.uploadPartBytes {
                throw RequestError(.bodyTooLarge)
            }
            let body = UploadPart(body: request.body, limit: limits.uploadPartBytes)
            let command = AppendToUpload(try context.identifier("upload"), at: offset, body, files: files)
            let received = try await access.run(command, as: context.caller, in: work, within: limits.bodyTimeout)
            return APIResponse.make(Answer(Shape<Int64>.receivedBytes.bytes(received)))
        }
        routes.post(APIEndpoint.uploadCompletion.route) { _, context in
            try context.caller.requireAccount()
            let outcome = try await access.run(FinishUpload(try context.identifier("upload"), files: files), as: context.caller)
            return APIResponse.make(Answer(Shape<FinishUpload.Outcome>.finishedUpload.bytes(outcome)))
        }
    }
}
