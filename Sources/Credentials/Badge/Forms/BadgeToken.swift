internal import CanonicalJSON
internal import Encodings

/// A badge as a JSON Web Token (Open Badges 3.0 section 8.2, RS256), for programs that read no linked data. The badge inside keeps its own proof.
package enum BadgeToken {
    /// Longest token that is read.
    private static let longest = 128 << 10

    package static func make(_ badge: Badge, key: BadgeTokenKey) throws(BadgeError) -> String {
        let content = content(badge, method: badge.facts.issuer.method(key.keyID))
        do { return content + "." + Base64URL.encode(try key.sign(message: Array(content.utf8))) } catch {
            throw BadgeError(.signingFailed, "the token could not be signed: \(error)")
        }
    }

    /// Header and claims. Section 8.2.1 allows no other member in the header; the claims repeat members of the badge (section 8.2.2).
    private static func content(_ badge: Badge, method: String) -> String {
        let header: JSONValue = ["alg": "RS256", "kid": .string(method), "typ": "JWT"]
        guard case .object(var claims) = badge.json else { return "" }
        claims["iss"] = .string(badge.facts.issuer.id)
        claims["jti"] = .string(badge.facts.credential)
        claims["nbf"] = .integer(badge.facts.validFrom / 1_000_000)
        claims["sub"] = .string(badge.facts.holder.id)
        return Base64URL.encode(header.canonicalBytes) + "." + Base64URL.encode(JSONValue.object(claims).canonicalBytes)
    }

    /// Accepts what ``make(_:key:)`` would have written with these keys: the token's signature and the proof of the badge inside are both checked.
    package static func verify(
        _ token: String,
        tokenKeys: [KeyID: BadgeTokenPublicKey],
        badgeKeys: [KeyID: Ed25519PublicKey]
    ) throws(BadgeError) -> Badge {
        let parts = token.utf8.count <= longest ? token.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false) : []
        guard parts.count == 3, let header = Base64URL.decode(parts[0].utf8), let claims = Base64URL.decode(parts[1].utf8),
            let signature = Base64URL.decode(parts[2].utf8), let method = parse(header)?["kid"]?.stringValue,
            case .object(var members)? = parse(claims)
        else { throw BadgeError(.malformed, "a token is header, claims and signature in base 64") }
        for claim in ["iss", "jti", "nbf", "sub"] { members[claim] = nil }
        let badge = try Badge.verify(JSONValue.object(members).canonicalBytes, keys: badgeKeys)
        let content = content(badge, method: method)
        guard content == "\(parts[0]).\(parts[1])" else { throw BadgeError(.notCanonical, "the token is not written as the academy writes them") }
        guard let id = badge.facts.issuer.key(at: method), let key = tokenKeys[id] else {
            throw BadgeError(.keyUnknown, "the token is signed with a key that is not one of the academy's: \(method.prefix(200))")
        }
        guard key.isSignature(signature, of: Array(content.utf8)) else {
            throw BadgeError(.signatureWrong, "the token's signature is not this key's signature of it")
        }
        return badge
    }

    private static func parse(_ bytes: [UInt8]) -> JSONValue? { try? JSONValue.parse(bytes, limits: Badge.limits) }
}
