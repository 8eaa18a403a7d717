internal import CanonicalJSON

/// A signed list of statuses: `BitstringStatusListCredential` (W3C Bitstring Status List 1.0 section 2.2).
package struct StatusListCredential: Sendable, Hashable {
    /// For how long a reader may keep it, in milliseconds: five minutes (ruling 6).
    static let timeToLive: Int64 = 300_000

    package let statement: Statement
    package let proof: DataIntegrityProof

    package struct Statement: Sendable, Hashable {
        /// Its address, as the entries of badges give it.
        package var address: String
        /// As ``BadgeIssuer/id``.
        package var issuer: String
        package var purpose: StatusEntry.Purpose
        /// As packed as it was signed.
        package var encodedList: String
        /// Microseconds since 1970, whole seconds: the date of the status.
        package var validFrom: Int64
        /// When a reader must have a newer one, so that an old list cannot be served for ever.
        package var validUntil: Int64

        package init(address: String, issuer: String, purpose: StatusEntry.Purpose, encodedList: String, validFrom: Int64, validUntil: Int64) {
            (self.address, self.issuer, self.purpose, self.encodedList) = (address, issuer, purpose, encodedList)
            (self.validFrom, self.validUntil) = (validFrom, validUntil)
        }
    }

    /// Room for the largest list that does not shrink at all.
    private static let limits = JSONLimits(maximumBytes: 2 << 20, maximumDepth: 6)

    /// - Parameter created: cut to the second.
    package init(_ statement: Statement, signedBy key: any MessageSigner, created: Int64) throws(BadgeError) {
        var statement = statement
        statement.validFrom = try BadgeTime.wholeSeconds(statement.validFrom)
        statement.validUntil = try BadgeTime.wholeSeconds(statement.validUntil)
        let method = BadgeIssuer.method(key.keyID, of: statement.issuer)
        proof = try DataIntegrityProof(signing: statement.json, with: key, method: method, created: created)
        self.statement = statement
    }

    package var bytes: [UInt8] { statement.json.with(proof).canonicalBytes }

    /// Accepts what this program would have written with one of these keys; how old it may be is the caller's to judge.
    package static func verify(_ bytes: [UInt8], keys: [KeyID: Ed25519PublicKey]) throws(BadgeError) -> StatusListCredential {
        let json: JSONValue
        do { json = try JSONValue.parse(bytes, limits: limits) } catch { throw BadgeError(.malformed, "the status list cannot be read: \(error)") }
        let (document, proof) = try json.withoutProof()
        let statement: Statement
        do { statement = try Statement(document) } catch { throw BadgeError(.malformed, "not a status list of the academy: \(error)") }
        guard statement.json.with(proof).canonicalBytes == bytes else {
            throw BadgeError(.notCanonical, "the status list is not written as the academy writes them")
        }
        guard let id = BadgeIssuer.key(at: proof.method, of: statement.issuer), let key = keys[id] else {
            throw BadgeError(.keyUnknown, "the status list is signed with a key that is not one of the academy's: \(proof.method.prefix(200))")
        }
        try proof.verify(document, by: key)
        return StatusListCredential(statement: statement, proof: proof)
    }

    private init(statement: Statement, proof: DataIntegrityProof) { (self.statement, self.proof) = (statement, proof) }

    package var bits: StatusBits { get throws(BadgeError) { try StatusBits(encoded: statement.encodedList) } }

    /// Whether the bit of this entry is set.
    ///
    /// - Throws: ``BadgeError`` `badge-status-malformed` for an entry of another list, another purpose, or beyond the end.
    package func isSet(_ entry: StatusEntry) throws(BadgeError) -> Bool {
        guard entry.list == statement.address, entry.purpose == statement.purpose else {
            throw BadgeError(
                .statusMalformed,
                "\(entry.list) is asked for \(entry.purpose), but this is \(statement.address) for \(statement.purpose)"
            )
        }
        let bits = try bits
        guard entry.index.value < bits.size else { throw BadgeError(.statusMalformed, "the list ends before number \(entry.index.value)") }
        return bits[entry.index]
    }
}

extension StatusListCredential.Statement {
    var json: JSONValue {
        [
            "@context": [.string(LinkedDataContext.credentials.address)], "id": .string(address),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": .string(issuer),
            "validFrom": .string(BadgeTime.text(validFrom)), "validUntil": .string(BadgeTime.text(validUntil)),
            "credentialSubject": [
                "id": .string(address + "#list"), "type": "BitstringStatusList", "statusPurpose": .string(purpose.rawValue),
                "encodedList": .string(encodedList), "ttl": .integer(StatusListCredential.timeToLive),
            ],
        ]
    }

    fileprivate init(_ json: JSONValue) throws(JSONFieldError) {
        let fields = try JSONFields(json)
        let subject = try fields.object("credentialSubject")
        guard let purpose = StatusEntry.Purpose(rawValue: try subject.string("statusPurpose")) else {
            throw subject.invalid("statusPurpose", "it is revocation or suspension")
        }
        self.init(
            address: try fields.string("id"),
            issuer: try fields.string("issuer"),
            purpose: purpose,
            encodedList: try subject.string("encodedList"),
            validFrom: try fields.time("validFrom"),
            validUntil: try fields.time("validUntil")
        )
    }
}
