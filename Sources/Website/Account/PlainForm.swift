import Hummingbird

/// A form without files, in a request's body.
enum PlainForm {
    /// The fields that were read already to find the form's token, else those of the body.
    ///
    /// - Throws: ``RequestError``, ``FormError``.
    static func read(_ request: Request, _ context: WebsiteContext, _ limits: WebsiteLimits) async throws -> FormFields {
        if let form = context.form { return form }
        return try await read(request, limits)
    }

    /// - Parameter limit: in bytes; what strangers may send where nothing is said.
    static func read(_ request: Request, _ limits: WebsiteLimits, atMost limit: Int? = nil) async throws -> FormFields {
        guard request.headers[.contentType]?.prefix(while: { $0 != ";" }).lowercased() == "application/x-www-form-urlencoded" else {
            throw RequestError(.mediaTypeUnsupported)
        }
        let bytes = try await request.readBody(
            atMost: limit ?? limits.pageFormBytes,
            within: limits.bodyTimeout,
            tooLarge: RequestError(.formTooLarge),
            into: [UInt8]()
        ) { bytes, buffer in
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return try FormFields(decoding: bytes, atMost: FormFields.maximumFieldsInside)
    }
}
