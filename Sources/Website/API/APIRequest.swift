import CanonicalJSON
import Hummingbird
import Learning
import Operations

/// What a request hands to an operation, gathered from path, query, headers and body.
struct APIRequest: Sendable {
    private let operation: Operations.Operation
    private let request: Request
    private let context: WebsiteContext
    private let limits: WebsiteLimits

    init(_ operation: Operations.Operation, _ request: Request, _ context: WebsiteContext, _ limits: WebsiteLimits) {
        (self.operation, self.request, self.context, self.limits) = (operation, request, context, limits)
    }

    /// By field, not read yet.
    ///
    /// - Throws: ``RequestError``, ``FormError``, ``JSONError``, ``InvalidFields``.
    func members() async throws -> [String: JSONValue] {
        var members = operation.method == .get ? try query() : try await body()
        for field in operation.pathFields {
            // What stands in the path says which thing is meant, whatever else is sent.
            guard members[field.name] == nil else { throw InvalidFields(field.name, .pathOnly) }
            members[field.name] = field.typed(try context.pathText(field.name))
        }
        if operation.fields.contains(where: { $0.name == Fields.ifMatch.name }) {
            guard members[Fields.ifMatch.name] == nil else { throw InvalidFields(Fields.ifMatch.name, .headerOnly) }
            members[Fields.ifMatch.name] = request.headers[.ifMatch].map { .string($0.trimmingQuotes) }
        }
        return members
    }

    /// Nil without one; for who has no account there is nobody to keep it for.
    func repetitionKey() throws -> RepetitionKey? {
        guard operation.method != .get, let text = request.headers[.idempotencyKey] else { return nil }
        guard let key = RepetitionKey(text.trimmingQuotes) else { throw InvalidFields("Idempotency-Key", .repetitionKey) }
        return key
    }

    private func query() throws -> [String: JSONValue] {
        let fields = try request.fields(limits)
        var members: [String: JSONValue] = [:]
        for (name, text) in fields.all where name != "lang" {
            members[name] = operation.fields.first { $0.name == name }.map { $0.typed(text) } ?? .string(text)
        }
        return members
    }

    /// An operation that needs nothing takes an empty body.
    private func body() async throws -> [String: JSONValue] {
        guard try request.uri.query.map({ try FormFields(decoding: $0.utf8).all.allSatisfy { $0.key == "lang" } }) ?? true else {
            throw RequestError(.queryNotTaken)
        }
        let bytes = try await request.readBody(
            atMost: limits.apiBodyBytes,
            within: limits.bodyTimeout,
            tooLarge: RequestError(.bodyTooLarge),
            into: [UInt8]()
        ) { bytes, buffer in
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        guard !bytes.isEmpty else { return [:] }
        if let encoding = request.headers[.contentEncoding], encoding.lowercased() != "identity" { throw RequestError(.contentEncodingUnsupported) }
        guard let type = request.headers[.contentType], HeaderValue(type.utf8)?.value == "application/json" else { throw RequestError(.jsonExpected) }
        let json = try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: limits.apiBodyBytes, maximumDepth: 16))
        guard let members = json.objectValue else { throw InvalidFields(.jsonObject) }
        return members
    }
}

extension LocalizedText {
    fileprivate static let pathOnly = LocalizedText(english: "it stands in the address already", french: "il figure déjà dans l'adresse")
    fileprivate static let headerOnly = LocalizedText(english: "it is sent as the If-Match header", french: "il s'envoie dans l'en-tête If-Match")
    fileprivate static let repetitionKey = LocalizedText(
        english: "it is 8 to 100 visible characters, a new one for each request",
        french: "ce sont 8 à 100 caractères visibles, différents pour chaque requête"
    )
    fileprivate static let jsonObject = LocalizedText(english: "it is a JSON object", french: "c'est un objet JSON")
}

extension String {
    /// An entity tag without its quotation marks (RFC 9110 8.8.3); that a proxy has made it a weak one tells nothing here.
    fileprivate var trimmingQuotes: String {
        let tag = hasPrefix("W/") ? dropFirst(2) : self[...]
        return tag.count >= 2 && tag.hasPrefix("\"") && tag.hasSuffix("\"") ? String(tag.dropFirst().dropLast()) : String(tag)
    }
}
