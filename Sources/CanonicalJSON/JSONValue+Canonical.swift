extension JSONValue {
    /// The one form of this value by RFC 8785 (JSON Canonicalization Scheme), in UTF-8: what is hashed and signed.
    public var canonicalBytes: [UInt8] {
        var writer = CanonicalWriter()
        writer.write(self)
        return writer.bytes
    }

    /// ``canonicalBytes`` as a string.
    public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }
}
