package import CanonicalJSON
internal import Cryptography
internal import Encodings

/// A proof of the suite `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites 1.0 section 3.2): Ed25519 over what a document states.
package struct DataIntegrityProof: Sendable, Hashable {
    static let suite = "eddsa-rdfc-2022"

    /// Microseconds since 1970, a whole second.
    package let created: Int64
    /// The address of the key.
    package let method: String
    package let signature: [UInt8]

    /// Signs a document that has no proof yet.
    ///
    /// - Parameter created: cut to the second.
    package init(
        signing document: JSONValue,
        with key: any MessageSigner,
        method: String,
        created: Int64,
        library: [LinkedDataContext] = LinkedDataContext.pinned
    ) throws(BadgeError) {
        let created = try BadgeTime.wholeSeconds(created)
        let message = try Self.message(document, Self.configuration(method, created), library)
        do { signature = try key.sign(message: message) } catch { throw BadgeError(.signingFailed, "the proof could not be signed: \(error)") }
        (self.created, self.method) = (created, method)
    }

    /// Whether this key made the proof over exactly what this document states; the document comes without its proof.
    package func verify(
        _ document: JSONValue,
        by key: Ed25519PublicKey,
        library: [LinkedDataContext] = LinkedDataContext.pinned
    ) throws(BadgeError) {
        guard key.isSignature(signature, of: try Self.message(document, Self.configuration(method, created), library)) else {
            throw BadgeError(.signatureWrong, "the proof is not this key's signature of this document")
        }
    }

    /// Section 3.2.4: the hash of the proof's own statements comes first.
    private static func message(
        _ document: JSONValue,
        _ configuration: [String: JSONValue],
        _ library: [LinkedDataContext]
    ) throws(BadgeError) -> [UInt8] {
        guard case .object(let members) = document, members["proof"] == nil else {
            throw BadgeError(.proofMalformed, "a proof is made over an object that has none")
        }
        var configuration = configuration
        configuration["@context"] = members["@context"]
        return try SHA256.hash(LinkedData.canonical(.object(configuration), library: library))
            + SHA256.hash(LinkedData.canonical(document, library: library))
    }

    private static func configuration(_ method: String, _ created: Int64) -> [String: JSONValue] {
        [
            "type": "DataIntegrityProof", "cryptosuite": .string(suite), "created": .string(BadgeTime.text(created)),
            "verificationMethod": .string(method), "proofPurpose": "assertionMethod",
        ]
    }

    package var json: JSONValue {
        var members = Self.configuration(method, created)
        members["proofValue"] = .string(Multibase.base58.encode(signature))
        return .object(members)
    }

    /// - Throws: ``BadgeError`` `badge-proof-malformed` for anything that ``json`` would not write.
    package init(json: JSONValue) throws(BadgeError) {
        guard let created = json["created"]?.stringValue.flatMap(BadgeTime.read), let method = json["verificationMethod"]?.stringValue,
            let signature = json["proofValue"]?.stringValue.flatMap({ Multibase.base58.decode($0) }),
            signature.count == Ed25519PublicKey.signatureBytes
        else { throw BadgeError(.proofMalformed, "a proof has a time, the address of a key and an Ed25519 signature in base 58") }
        (self.created, self.method, self.signature) = (created, method, signature)
        guard self.json == json else {
            throw BadgeError(.proofMalformed, "a proof is of the suite \(Self.suite), to assert, and has nothing else in it")
        }
    }
}

extension JSONValue {
    /// The document with this proof.
    func with(_ proof: DataIntegrityProof) -> JSONValue {
        guard case .object(var members) = self else { return self }
        members["proof"] = proof.json
        return .object(members)
    }

    /// The document and its proof by themselves.
    func withoutProof() throws(BadgeError) -> (document: JSONValue, proof: DataIntegrityProof) {
        guard case .object(var members) = self, let proof = members.removeValue(forKey: "proof") else {
            throw BadgeError(.proofMalformed, "the document has no proof")
        }
        return (.object(members), try DataIntegrityProof(json: proof))
    }
}
