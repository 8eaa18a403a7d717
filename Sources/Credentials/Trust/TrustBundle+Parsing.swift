internal import CanonicalJSON
internal import Cryptography

extension TrustBundle {
    /// Bounds of what is read: a register of some decades is far below them.
    enum Limits {
        static let bytes = 32 << 20
        /// Of a role; of intermediates; of lists.
        static let keys = 64
        static let authorities = 16
        static let checkpoints = 64
        static let entries = 100_000
        static let text = 500
    }

    /// Reads bundle and signature without judging either. Only the one text is taken that ``sign(with:)`` writes, so that a bundle has one hash.
    static func parse(_ bytes: [UInt8]) throws(TrustError) -> (TrustBundle, BundleSignature) {
        do {
            let fields = try JSONFields(try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: Limits.bytes, maximumDepth: 6)))
            guard try fields.string("format") == format, try fields.integer("version") == version else {
                throw fields.invalid("version", "this program reads \(format) version \(version)")
            }
            let bundle = try TrustBundle(fields)
            let signature = try BundleSignature(fields.object("signature"))
            guard bundle.text(signature) == bytes else { throw fields.invalid("format", "the text is not the one that a bundle of this content has") }
            return (bundle, signature)
        } catch {
            throw TrustError(.malformed, "not a trust bundle: \(error)")
        }
    }

    private init(_ fields: JSONFields) throws(JSONFieldError) {
        let academy = try fields.object("academy")
        let sequence = try fields.integer("sequence")
        guard sequence > 0 else { throw fields.invalid("sequence", "bundles are counted from 1") }
        self.init(
            academy: Academy(name: try academy.text("name"), address: try academy.text("address")),
            specimen: try fields.boolean("specimen"),
            sequence: sequence,
            issuedAt: try fields.integer("issuedAt"),
            root: try fields.certificate("root"),
            intermediates: try fields.certificates("intermediates"),
            keys: try fields.keys("keys"),
            lists: try fields.lists("lists"),
            authorities: try fields.authorities("authorities"),
            log: fields.members["log"] == nil ? nil : try LogPolicy(fields.object("log")),
            checkpoints: fields.members["checkpoints"] == nil ? [] : try fields.checkpoints("checkpoints"),
            status: try StatusList(try fields.object("status"))
        )
    }
}

extension StatusList {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
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

    fileprivate func keys(_ key: String) throws(JSONFieldError) -> [KeyRole: [CertifiedKey]] {
        let values = try objects(key)
        guard values.count <= TrustBundle.Limits.keys * KeyRole.bundled.count else { throw invalid(key, "a bundle has fewer keys") }
        var keys: [KeyRole: [CertifiedKey]] = [:]
        for value in values {
            guard let role = KeyRole(rawValue: try value.string("role")), KeyRole.bundled.contains(role) else {
                throw value.invalid("role", "a role is one of \(KeyRole.bundled.map(\.rawValue).joined(separator: ", "))")
            }
            let start = try value.integer("notBefore")
            let end = try value.integer("notAfter")
            guard start <= end else { throw value.invalid("notAfter", "the window ends before it begins") }
            keys[role, default: []].append(CertifiedKey(certificate: try value.certificate("certificate"), use: start..<end))
        }
        guard keys[.seal] != nil, keys.values.allSatisfy({ $0.count <= TrustBundle.Limits.keys }) else {
            throw invalid(key, "a bundle has a seal key at least, and of a role \(TrustBundle.Limits.keys) keys at most")
        }
        return keys
    }

    fileprivate func certificates(_ key: String) throws(JSONFieldError) -> [Certificate] {
        try certificates(try array(key), key)
    }

    private func certificates(_ values: [JSONValue], _ key: String) throws(JSONFieldError) -> [Certificate] {
        guard values.count <= TrustBundle.Limits.keys else { throw invalid(key, "there are \(TrustBundle.Limits.keys) certificates here at most") }
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
        guard let certificate = try certificates([.string(try string(key))], key).first else { throw invalid(key, "there is no certificate") }
        return certificate
    }

    fileprivate func lists(_ key: String) throws(JSONFieldError) -> [RevocationList] {
        let values = try array(key)
        guard values.count <= TrustBundle.Limits.keys else { throw invalid(key, "a bundle has \(TrustBundle.Limits.keys) lists at most") }
        var lists: [RevocationList] = []
        for value in values {
            guard let text = value.stringValue, let der = try? Hexadecimal.decode(text), let list = try? RevocationList(der: der) else {
                throw invalid(key, "not a list of revoked keys in hexadecimal DER")
            }
            lists.append(list)
        }
        return lists
    }

    fileprivate func authorities(_ key: String) throws(JSONFieldError) -> [[Certificate]] {
        let values = try array(key)
        guard values.count <= TrustBundle.Limits.authorities else {
            throw invalid(key, "a bundle has \(TrustBundle.Limits.authorities) authorities at most")
        }
        var authorities: [[Certificate]] = []
        for value in values {
            guard let chain = value.arrayValue, !chain.isEmpty else { throw invalid(key, "an authority has a certificate at least") }
            authorities.append(try certificates(chain, key))
        }
        return authorities
    }

    fileprivate func checkpoints(_ key: String) throws(JSONFieldError) -> [SignedCheckpoint] {
        let values = try array(key)
        guard (1...TrustBundle.Limits.checkpoints).contains(values.count) else {
            throw invalid(key, "a bundle has \(TrustBundle.Limits.checkpoints) checkpoints at most, and no empty list of them")
        }
        var checkpoints: [SignedCheckpoint] = []
        for value in values {
            guard let text = value.stringValue, let checkpoint = try? SignedCheckpoint(Array(text.utf8)) else {
                throw invalid(key, "not a checkpoint of a log with its signatures")
            }
            checkpoints.append(checkpoint)
        }
        return checkpoints
    }
}
