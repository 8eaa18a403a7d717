import CanonicalJSON
import Credentials
import Cryptography
import Encodings
import Foundation
import Testing

@Suite struct FormTests {
    static let tokenKey = Result { try BadgeTokenKey.generate() }

    @Test func `a token has the header and claims of Open Badges and nothing more`() throws {
        let (badge, key) = (try BadgeSample.badge(), try Self.tokenKey.get())
        let token = try BadgeToken.make(badge, key: key)
        let parts = token.split(separator: ".")
        let header = try JSONValue.parse(try #require(Base64URL.decode(String(parts[0]))))
        #expect(header == ["alg": "RS256", "kid": .string("did:web:academy.example#\(key.keyID.text)"), "typ": "JWT"])
        guard case .object(var claims) = try JSONValue.parse(try #require(Base64URL.decode(String(parts[1])))) else {
            throw BadgeSample.SampleMissing()
        }
        #expect(claims["iss"] == .string(badge.facts.issuer.id) && claims["sub"] == .string(badge.facts.holder.id))
        #expect(claims["jti"] == .string(badge.facts.credential) && claims["nbf"] == .integer(badge.facts.validFrom / 1_000_000))
        for name in ["iss", "sub", "jti", "nbf"] { claims[name] = nil }
        #expect(JSONValue.object(claims).canonicalBytes == badge.bytes)
        #expect(try BadgeToken.make(badge, key: key) == token)
    }

    @Test func `a token is read back, and refused when any part of it is changed or the key is another`() throws {
        let (badge, key, other) = (try BadgeSample.badge(), try Self.tokenKey.get(), try BadgeTokenKey.generate())
        let badgeKeys = BadgeSample.keys(try BadgeSample.key())
        let token = try BadgeToken.make(badge, key: key)
        func verify(_ token: String, _ keys: [KeyID: BadgeTokenPublicKey]) throws -> Badge {
            try BadgeToken.verify(token, tokenKeys: keys, badgeKeys: badgeKeys)
        }
        let keys = [key.keyID: key.publicKey]
        #expect(try verify(token, keys) == badge)
        #expect(throws: BadgeError.self) { try verify(token, [other.keyID: other.publicKey]) }
        #expect(throws: BadgeError.self) { try verify(token, [key.keyID: other.publicKey]) }
        #expect(throws: BadgeError.self) { try verify(BadgeToken.make(badge, key: other), keys) }
        let characters = Array(token.utf8)
        for place in stride(from: 0, to: characters.count, by: 3) {
            var changed = characters
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(throws: BadgeError.self) { try verify(String(decoding: changed, as: UTF8.self), keys) }
        }
        for text in ["", ".", "..", "a.b.c", token + ".x", token + "=", String(token.dropLast()), "\(token.split(separator: ".")[1])"] {
            #expect(throws: BadgeError.self) { try verify(text, keys) }
        }
        for header in [
            #"{"alg":"none","kid":"x","typ":"JWT"}"#, #"{"alg":"RS256","crit":[],"kid":"did:web:academy.example#\#(key.keyID.text)","typ":"JWT"}"#,
        ] {
            let parts = token.split(separator: ".")
            let content = Base64URL.encode(Array(header.utf8)) + "." + parts[1]
            let signature = try key.sign(message: Array(content.utf8))
            #expect(throws: BadgeError.self) { try verify(content + "." + Base64URL.encode(signature), keys) }
        }
    }

    @Test func `a token key signs what its public half believes, and keys of other kinds are refused`() throws {
        let key = try Self.tokenKey.get()
        let signature = try key.sign(message: [1, 2, 3])
        #expect(key.publicKey.isSignature(signature, of: [1, 2, 3]) && !key.publicKey.isSignature(signature, of: [1, 2]))
        #expect(try BadgeTokenPublicKey(publicKeyInfo: key.publicKeyInfo) == key.publicKey)
        #expect(throws: KeyError.self) { try BadgeTokenPublicKey(publicKeyInfo: BadgeSample.key().publicKeyInfo) }
        #expect(key.publicKey.modulus.count == 384 && key.publicKey.exponent == [1, 0, 1])
    }

    @Test func `the issuer's documents name every key with its address`() throws {
        let (badge, token) = (try BadgeSample.key(), try Self.tokenKey.get())
        let documents = IssuerDocuments(
            BadgeSample.issuer,
            badgeKeys: [badge.publicKey, try BadgeSample.key(8).publicKey],
            tokenKeys: [token.publicKey]
        )
        let methods = try #require(documents.identity["verificationMethod"]?.arrayValue)
        #expect(methods.count == 3 && documents.identity["assertionMethod"]?.arrayValue?.count == 3)
        #expect(methods[0]["id"] == .string(BadgeSample.issuer.method(badge.keyID)))
        #expect(methods[0]["publicKeyMultibase"]?.stringValue.flatMap { Multikey.key($0) } == badge.publicKey)
        let keys = try #require(documents.keySet["keys"]?.arrayValue)
        #expect(keys.map { $0["alg"] } == ["EdDSA", "EdDSA", "RS256"] && keys[2]["kid"] == .string(BadgeSample.issuer.method(token.keyID)))
        #expect(keys.allSatisfy { $0["d"] == nil && $0["use"] == "sig" })
        #expect(BadgeSample.issuer.key(at: BadgeSample.issuer.method(badge.keyID)) == badge.keyID)
        #expect(BadgeSample.issuer.key(at: "did:web:academy.example.org#\(badge.keyID.text)") == nil)
    }

    @Test func `a picture carries one badge and gives it back`() throws {
        let badge = try BadgeSample.badge().bytes
        let picture = try sample()
        let baked = try BakedPicture.bake(badge, into: picture)
        #expect(try BakedPicture.extract(baked) == badge)
        #expect(throws: BadgeError.self) { try BakedPicture.bake(badge, into: baked) }
        #expect(throws: BadgeError.self) { try BakedPicture.extract(picture) }
    }

    @Test func `a picture that is damaged, cut off or continued is refused`() throws {
        let baked = try BakedPicture.bake(Array("{}".utf8), into: sample())
        for place in baked.indices {
            var changed = baked
            changed[place] ^= 1
            #expect(throws: BadgeError.self) { try BakedPicture.extract(changed) }
        }
        for count in baked.indices { #expect(throws: BadgeError.self) { try BakedPicture.extract(Array(baked.prefix(count))) } }
        #expect(throws: BadgeError.self) { try BakedPicture.extract(baked + [0]) }
        #expect(throws: BadgeError.self) { try BakedPicture.extract([UInt8](repeating: 0, count: 5 << 20)) }
    }

    private func sample() throws -> [UInt8] {
        let folder = try BadgeFolder()
        let script = """
            import png, sys
            png.Writer(1, 1, greyscale=True).write(open(sys.argv[1] + '/p.png', 'wb'), [[128]])
            """
        _ = try folder.python(script)
        return Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/p.png")))
    }
}
