package import CanonicalJSON

/// An Open Badges 3.0 credential (a Verifiable Credential 2.0) with its proof: `credential.json`.
package struct Badge: Sendable, Hashable {
    package let facts: BadgeFacts
    package let proof: DataIntegrityProof

    /// Longest file that is read as a badge; ours have a tenth of it.
    static let limits = JSONLimits(maximumBytes: 64 << 10, maximumDepth: 8)

    /// - Parameters:
    ///   - created: when it is signed, in microseconds since 1970; cut to the second.
    ///   - key: on Edwards25519, so that the same facts, time and key give the same bytes.
    package init(_ facts: BadgeFacts, signedBy key: any MessageSigner, created: Int64) throws(BadgeError) {
        let facts = try facts.checked()
        proof = try DataIntegrityProof(signing: facts.json, with: key, method: facts.issuer.method(key.keyID), created: created)
        self.facts = facts
    }

    /// The file, in the canonical order of RFC 8785.
    package var bytes: [UInt8] { json.canonicalBytes }

    package var json: JSONValue { facts.json.with(proof) }

    /// Reads a file that anybody may have made, and accepts what this program would have written with one of these keys.
    ///
    /// Whether the key was in use at the time of the proof, and what the status lists say, is the caller's to judge.
    package static func verify(_ bytes: [UInt8], keys: [KeyID: Ed25519PublicKey]) throws(BadgeError) -> Badge {
        let badge = try read(bytes)
        try badge.verify(keys: keys)
        return badge
    }

    /// As ``verify(_:keys:)``, of a badge that was read.
    package func verify(keys: [KeyID: Ed25519PublicKey]) throws(BadgeError) {
        guard let id = facts.issuer.key(at: proof.method), let key = keys[id] else {
            throw BadgeError(.keyUnknown, "the badge is signed with a key that is not one of the academy's: \(proof.method.prefix(200))")
        }
        try proof.verify(facts.json, by: key)
    }

    /// Reads a file that is written as this program writes badges; who signed it is not asked.
    package static func read(_ bytes: [UInt8]) throws(BadgeError) -> Badge {
        let json: JSONValue
        do { json = try JSONValue.parse(bytes, limits: limits) } catch { throw BadgeError(.malformed, "the badge cannot be read: \(error)") }
        let (document, proof) = try json.withoutProof()
        let badge = Badge(facts: try facts(document), proof: proof)
        guard badge.bytes == bytes else {
            throw BadgeError(.notCanonical, "the badge is not written as the academy writes badges: it holds more or other than its facts")
        }
        return badge
    }

    private init(facts: BadgeFacts, proof: DataIntegrityProof) { (self.facts, self.proof) = (facts, proof) }

    private static func facts(_ document: JSONValue) throws(BadgeError) -> BadgeFacts {
        do { return try BadgeFacts(document).checked() } catch let error as BadgeError { throw error } catch {
            throw BadgeError(.malformed, "not a badge of the academy: \(error)")
        }
    }
}
