/// The vocabularies that the pinned contexts draw from. Their tables write `schema/name` for `https://schema.org/name`.
enum Vocabulary {
    private static let addresses: [String: String] = [
        "cred": "https://www.w3.org/2018/credentials#",
        "dc": "http://purl.org/dc/terms/",
        "jose": "https://www.iana.org/assignments/jose#",
        "jwt": "https://www.iana.org/assignments/jwt#",
        "ob": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
        "schema": "https://schema.org/",
        "sec": "https://w3id.org/security#",
        "status": "https://www.w3.org/ns/credentials/status#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        // Not the address of XML Schema, but the one that the contexts name.
        "xsds": "https://www.w3.org/2001/XMLSchema#",
    ]

    static let float = expand("xsds/float")
    static let integer = expand("xsd/integer")
    static let boolean = expand("xsd/boolean")
    /// `rdf:type` as statements write it.
    static let type = RDFNode.bracketed("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")

    /// Whatever does not begin with a name of this list is an IRI already.
    static func expand(_ short: String) -> String {
        guard let slash = short.firstIndex(of: "/"), let address = addresses[String(short[..<slash])] else { return short }
        return address + short[short.index(after: slash)...]
    }
}
