package import CanonicalJSON
internal import Encodings

/// What the issuer publishes about itself, so that others find its keys. Retired keys stay in, for what they signed stays valid.
package struct IssuerDocuments: Sendable {
    package let issuer: BadgeIssuer
    /// Of badges and status lists.
    package let badgeKeys: [Ed25519PublicKey]
    package let tokenKeys: [BadgeTokenPublicKey]

    package init(_ issuer: BadgeIssuer, badgeKeys: [Ed25519PublicKey], tokenKeys: [BadgeTokenPublicKey]) {
        (self.issuer, self.badgeKeys, self.tokenKeys) = (issuer, badgeKeys, tokenKeys)
    }

    /// The issuer Profile of Open Badges 3.0.
    package var profile: JSONValue {
        guard case .object(var members) = issuer.profile else { return .null }
        members["@context"] = .array(LinkedDataContext.pinned.map { .string($0.address) })
        return .object(members)
    }

    /// JSON Web Key Set (RFC 7517, RFC 8037).
    package var keySet: JSONValue {
        let entries = badgeKeys.map { ($0.keyID, Self.webKey($0), "EdDSA") } + tokenKeys.map { ($0.keyID, Self.webKey($0), "RS256") }
        return [
            "keys": .array(
                entries.map { id, key, algorithm in
                    .object(key.merging(["kid": .string(issuer.method(id)), "use": "sig", "alg": .string(algorithm)]) { own, _ in own })
                }
            )
        ]
    }

    /// `did.json`: the DID document that `did:web` finds at the host (W3C Decentralized Identifiers 1.0, Controlled Identifiers 1.0).
    package var identity: JSONValue {
        let methods =
            badgeKeys.map { key in method(key.keyID, "Multikey", ("publicKeyMultibase", .string(Multikey.key(key)))) }
            + tokenKeys.map { key in method(key.keyID, "JsonWebKey", ("publicKeyJwk", .object(Self.webKey(key)))) }
        let names = (badgeKeys.map(\.keyID) + tokenKeys.map(\.keyID)).map { JSONValue.string(issuer.method($0)) }
        return [
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1", "https://w3id.org/security/jwk/v1"],
            "id": .string(issuer.id), "verificationMethod": .array(methods), "assertionMethod": .array(names),
        ]
    }

    private func method(_ id: KeyID, _ type: String, _ key: (name: String, value: JSONValue)) -> JSONValue {
        .object(["id": .string(issuer.method(id)), "type": .string(type), "controller": .string(issuer.id), key.name: key.value])
    }

    private static func webKey(_ key: Ed25519PublicKey) -> [String: JSONValue] {
        ["kty": "OKP", "crv": "Ed25519", "x": .string(Base64URL.encode(key.raw))]
    }

    private static func webKey(_ key: BadgeTokenPublicKey) -> [String: JSONValue] {
        ["kty": "RSA", "n": .string(Base64URL.encode(key.modulus)), "e": .string(Base64URL.encode(key.exponent))]
    }
}
