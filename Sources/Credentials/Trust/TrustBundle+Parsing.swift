internal import CanonicalJSON
internal import Cryptography

extension TrustBundle {
    /// Bounds of what is read: a register of some decades is far below them.
    enum Limits {
        static let bytes = 32 << 20
        static let keys = 64
        static let entries = 100_000
        static let text = 500
    }

    /// Reads bundle and signature without judging either. Only the canonical form is taken, so that a bundle has one hash.
    static func parse(_ bytes: [UInt8]) throws(TrustError) -> (TrustBundle, BundleSignature) {
        do {
            let value = try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: Limits.bytes, maximumDepth: 6))
            let fields = try JSONFields(value)
            guard try fields.string("format") == format, try fields.integer("version") == version else {
                throw fields.invalid("version", "this program reads \(format) version \(version)")
            }
            try fields.allow(only: [
                "format", "version", "academy", "specimen", "root", "intermediates", "sealKeys", "timeStampKeys", "status", "issuedAt", "signature",
            ])
            let bundle = try TrustBundle(fields)
            let signature = try BundleSignature(fields.object("signature"))
            guard value.canonicalBytes == bytes else { throw fields.invalid("format", "the text is not in canonical form (RFC 8785)") }
            return (bundle, signature)
        } catch {
            throw TrustError(.malformed, "not a trust bundle: \(error)")
        }
    }

    private init(_ fields: JSONFields) throws(JSONFieldError) {
        let academy = try fields.object("academy")
        try academy.allow(only: ["name", "address"])
        let sealKeys = try fields.keys("sealKeys")
        guard !sealKeys.isEmpty else { throw fields.invalid("sealKeys", "a bundle has a seal key at least") }
        self.init(
            academy: Academy(name: try academy.text("name"), address: try academy.text("address")),
            specimen: try fields.boolean("specimen"),
            root: try fields.certificate("root"),
            intermediates: try fields.certificates("intermediates"),
            sealKeys: sealKeys,
            timeStampKeys: try fields.keys("timeStampKeys"),
            status: try StatusList(try fields.object("status")),
            issuedAt: try fields.integer("issuedAt")
        )
    }
}

extension CertifiedKey {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["certificate", "notBefore", "notAfter"])
        let start = try fields.integer("notBefore")
        let end = try fields.integer("notAfter")
        guard start <= end else { throw fields.invalid("notAfter", "the window ends before it begins") }
        self.init(certificate: try fields.certificate("certificate"), use: start..<end)
    }
}

extension StatusList {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["asOf", "entries"])
        let values = try fields.objects("entries")
        guard values.count <= TrustBundle.Limits.entries else {
            throw fields.invalid("entries", "a status list has \(TrustBundle.Limits.entries) entries at most")
        }
        var entries: [DocumentStatus] = []
        entries.reserveCapacity(values.count)
        for value in values { entries.append(try DocumentStatus(value)) }
        for (earlier, later) in zip(entries, entries.dropFirst()) where !(earlier.document < later.document) {
            throw fields.invalid("entries", "entries are in order of documents, each document once")
        }
        self.init(asOf: try fields.integer("asOf"), entries: entries)
    }
}

extension DocumentStatus {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["document", "state", "since"])
        guard let document = try? Digest(hexadecimal: try fields.string("document")) else {
            throw fields.invalid("document", "a document is named by 64 hexadecimal digits")
        }
        guard let state = State(rawValue: try fields.string("state")) else {
            throw fields.invalid("state", "a state is superseded, suspended, revoked or annulled")
        }
        self.init(document: document, state: state, since: try fields.integer("since"))
    }
}

extension JSONFields {
    fileprivate func text(_ key: String) throws(JSONFieldError) -> String {
        let text = try string(key)
        guard (1...TrustBundle.Limits.text).contains(text.utf8.count) else {
            throw invalid(key, "the text has 1 to \(TrustBundle.Limits.text) bytes")
        }
        return text
    }

    fileprivate func keys(_ key: String) throws(JSONFieldError) -> [CertifiedKey] {
        let values = try objects(key)
        guard values.count <= TrustBundle.Limits.keys else { throw invalid(key, "a bundle has \(TrustBundle.Limits.keys) keys of a kind at most") }
        var keys: [CertifiedKey] = []
        for value in values { keys.append(try CertifiedKey(value)) }
        return keys
    }

    fileprivate func certificates(_ key: String) throws(JSONFieldError) -> [Certificate] {
        let values = try array(key)
        guard values.count <= TrustBundle.Limits.keys else { throw invalid(key, "a bundle has \(TrustBundle.Limits.keys) keys of a kind at most") }
        var certificates: [Certificate] = []
        for value in values {
            guard let text = value.stringValue, let der = try? Hexadecimal.decode(text), let certificate = try? Certificate(der: der) else {
                throw invalid(key, "not an X.509 certificate in hexadecimal DER")
            }
            certificates.append(certificate)
        }
        return certificates
    }

    fileprivate func certificate(_ key: String) throws(JSONFieldError) -> Certificate {
        guard let der = try? Hexadecimal.decode(try string(key)), let certificate = try? Certificate(der: der) else {
            throw invalid(key, "not an X.509 certificate in hexadecimal DER")
        }
        return certificate
    }
}
