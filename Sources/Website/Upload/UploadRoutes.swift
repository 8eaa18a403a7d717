import CanonicalJSON
import Hummingbird
import Learning
import NIOCore

/// The bytes of an upload: sent in parts, from wherever the line broke off, and finished when all are there.
struct UploadRoutes: Sendable {
    let access: AccountAccess
    let files: any FileStore
    let limits: WebsiteLimits
    /// Of their own, so that slow lines take nobody else's place.
    let work: BoundedWork

    func add(to routes: inout RouteTable) {
        routes.get("\(APIRoutes.root)/uploads/{upload}") { _, context in
            let found = try await access.run(ShowUpload(try context.identifier("upload"), files: files), as: context.caller)
            return APIResponse.make([
                "size": .integer(found.size), "received": .integer(found.received), "isFinished": .boolean(found.isFinished),
                "expiresAt": .string(found.expiresAt.description),
            ])
        }
        routes.on(.put, "\(APIRoutes.root)/uploads/{upload}") { request, context in
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
            return APIResponse.make(["received": .integer(received)])
        }
        routes.post("\(APIRoutes.root)/uploads/{upload}/completion") { _, context in
            let file: StoredFile
            let word: String
            switch try await access.run(FinishUpload(try context.identifier("upload"), files: files), as: context.caller) {
            case .finished(let stored): (word, file) = ("finished", stored)
            case .unchanged(let stored): (word, file) = ("unchanged", stored)
            }
            return APIResponse.make([
                "outcome": .string(word), "digest": .string(file.digest.text), "size": .integer(file.size), "kind": .string(file.kind.rawValue),
            ])
        }
    }
}
