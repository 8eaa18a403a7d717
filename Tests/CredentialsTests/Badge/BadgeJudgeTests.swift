import CanonicalJSON
import Credentials
import Foundation
import TestTools
import Testing

/// What other programs say about our badges. To pass these validators and the published schemas is no certification by 1EdTech.
@Suite struct BadgeJudgeTests {
    private let folder: BadgeFolder
    private let key: Ed25519KeyPair
    private let tokenKey: BadgeTokenKey

    /// Badges that are valid now, since these judges go by the clock of the machine.
    init() throws {
        folder = try BadgeFolder()
        key = try BadgeSample.key()
        tokenKey = try FormTests.tokenKey.get()
        let documents = IssuerDocuments(BadgeSample.issuer, badgeKeys: [key.publicKey], tokenKeys: [tokenKey.publicKey])
        try folder.write("did.json", documents.identity.canonicalBytes)
        try folder.write("jwks.json", documents.keySet.canonicalBytes)
        try folder.write("profile.json", documents.profile.canonicalBytes)
        try folder.write("key.pem", Array(Self.pem(key.publicKeyInfo).utf8))
        try folder.write("token-key.pem", Array(Self.pem(tokenKey.publicKeyInfo).utf8))
        for name in ["achievementcredential", "profile"] {
            try folder.write("ob_v3p0_\(name)_schema.json", BadgeVectors.bytes("open-badges/ob_v3p0_\(name)_schema.json"))
        }
    }

    private static func pem(_ publicKeyInfo: [UInt8]) -> String {
        "-----BEGIN PUBLIC KEY-----\n\(Data(publicKeyInfo).base64EncodedString())\n-----END PUBLIC KEY-----\n"
    }

    private func now() -> Int64 { Int64(Date().timeIntervalSince1970 - 60) * 1_000_000 }

    private func badge(_ change: (inout BadgeFacts) throws -> Void = { _ in }) throws -> Badge {
        var facts = try BadgeSample.facts()
        facts.validFrom = now()
        try change(&facts)
        return try Badge(facts, signedBy: key, created: now())
    }

    /// Several badges, each with its numbers in lists where some bits are set.
    private func writeBadges() throws -> Int {
        var random = SeededGenerator(seed: 43)
        var badges = [try badge().json]
        for _ in 0..<12 {
            var facts = try BadgeSample.facts(&random)
            (facts.validFrom, facts.status) = (now(), Array(facts.status.prefix(1)))
            badges.append(try Badge(facts, signedBy: key, created: now()).json)
        }
        try folder.write("badges.json", JSONValue.array(badges).canonicalBytes)
        return badges.count
    }

    private func writeLists(set entry: StatusEntry? = nil) throws {
        for purpose in StatusEntry.Purpose.allCases {
            var bits = StatusBits()
            if let entry, entry.purpose == purpose { bits[entry.index] = true }
            var statement = try StatusTests.statement(bits, purpose)
            (statement.validFrom, statement.validUntil) = (now(), now() + 86_400_000_000)
            try folder.write("\(purpose.rawValue).json", StatusListCredential(statement, signedBy: key, created: now()).bytes)
        }
    }

    @Test func `they are valid by the published JSON Schema, and so is the issuer's profile`() throws {
        let count = try writeBadges()
        let script = """
            import json, sys
            from jsonschema import Draft201909Validator
            read = lambda name: json.load(open(sys.argv[1] + '/' + name))
            def errors(schema, document):
                return [list(error.path) for error in Draft201909Validator(read(schema)).iter_errors(document)]
            for badge in read('badges.json'):
                print(errors('ob_v3p0_achievementcredential_schema.json', badge))
            print(errors('ob_v3p0_profile_schema.json', read('profile.json')))
            print(errors('ob_v3p0_achievementcredential_schema.json', read('two.json')))
            """
        let two = try badge { $0.status.append(try BadgeSample.entry(.suspension)) }
        try folder.write("two.json", two.bytes)
        let lines = try folder.python(script).split(separator: "\n").map(String.init)
        #expect(lines.dropLast() == Array(repeating: "[]", count: count + 1)[...])
        // Verifiable Credentials allow several entries, the schema of Open Badges one; hence one is what a badge should have.
        #expect(lines.last == "[['credentialStatus']]")
    }

    @Test func `openbadgeslib verifies proofs, and statuses when they are clear only`() throws {
        let count = try writeBadges()
        let script = """
            import json, sys
            from openbadgeslib.ob3.ldp import OB3LdpVerifier
            from openbadgeslib.ob3.verifier import OB3VerificationError
            folder = sys.argv[1]
            verifier = OB3LdpVerifier(pubkey_pem=open(folder + '/key.pem').read())
            lists = {'https://academy.example/status/1': 'revocation', 'https://academy.example/status/2': 'suspension'}
            def download(address, *arguments, **options):
                return open(folder + '/' + lists[address] + '.json', 'rb').read()
            for badge in json.load(open(folder + '/badges.json')):
                try:
                    found = verifier.verify(json.dumps(badge), check_status=True, verify_status_list=False, download=download)
                    print('valid' if found.achievement.achievement_type == 'Certificate' and not found.identifiers[0].hashed else 'misread')
                except OB3VerificationError as error:
                    print('refused:', error)
            """
        try writeLists()
        #expect(try folder.python(script) == String(repeating: "valid\n", count: count))
        try writeLists(set: BadgeSample.entry())
        let lines = try folder.python(script).split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("refused:") && lines[0].contains("revocation") && lines[0].contains("94567"))
        #expect(lines.dropFirst() == Array(repeating: "valid", count: count - 1)[...])
    }

    private static let openvc = """
        import json, sys
        from openvc.verify import verify_credential, VerificationPolicy
        from openvc.did.did_web import DidWebResolver
        from openbadgeslib.ob3.contexts import bundled_contexts
        folder = sys.argv[1]
        read = lambda name: json.load(open(folder + '/' + name))
        asked = []
        def identity(address):
            asked.append(address)
            return read('did.json')
        resolver = DidWebResolver(fetch=identity)
        lists = {'https://academy.example/status/1': 'revocation', 'https://academy.example/status/2': 'suspension'}
        def status(address):
            document = read(lists[address] + '.json')
            verify_credential(document, resolver=resolver, policy=VerificationPolicy(expected_types=['BitstringStatusListCredential']))
            return document
        def schema(address):
            return open(folder + '/' + address.split('/')[-1], 'rb').read()
        policy = VerificationPolicy(expected_types=['OpenBadgeCredential'], require_schema=True, require_status_issuer_binding=True)
        """

    @Test func `openvc-core verifies proof, issuer's did document, status list and schema together`() throws {
        let count = try writeBadges()
        let script =
            Self.openvc + """

                for badge in read('badges.json'):
                    try:
                        found = verify_credential(badge, resolver=resolver, resolve_status_list=status, resolve_credential_schema=schema,
                            extra_contexts=bundled_contexts(), policy=policy)
                        print(found.format, found.status.revoked, found.schema.validated)
                    except Exception as error:
                        print(type(error).__name__)
                assert set(asked) == {'https://academy.example/.well-known/did.json'}, set(asked)
                """
        try writeLists()
        let valid = "data-integrity:eddsa-rdfc-2022 False True"
        #expect(try folder.python(script).split(separator: "\n").map(String.init) == Array(repeating: valid, count: count))
        try writeLists(set: BadgeSample.entry())
        #expect(
            try folder.python(script).split(separator: "\n").map(String.init) == ["CredentialRevoked"] + Array(repeating: valid, count: count - 1)
        )
    }

    @Test func `openvc-core reads both entries of a badge that has two`() throws {
        let two = try badge { $0.status.append(try BadgeSample.entry(.suspension)) }
        try folder.write("two.json", two.bytes)
        let script =
            Self.openvc + """

                try:
                    found = verify_credential(read('two.json'), resolver=resolver, resolve_status_list=status, extra_contexts=bundled_contexts())
                    print(found.status.revoked, found.status.suspended, len(found.status.entries))
                except Exception as error:
                    print(type(error).__name__)
                """
        try writeLists()
        #expect(try folder.python(script) == "False False 2\n")
        try writeLists(set: BadgeSample.entry(.suspension))
        #expect(try folder.python(script) == "CredentialSuspended\n")
    }

    @Test func `openbadgeslib verifies the token and takes badge and token out of a picture`() throws {
        let made = try badge()
        let token = try BadgeToken.make(made, key: tokenKey)
        try folder.write("token.jwt", Array(token.utf8))
        let script = """
            import sys
            from openbadgeslib import baking
            from openbadgeslib.ob3.verifier import OB3Verifier, OB3VerificationError
            import io, png
            folder = sys.argv[1]
            if len(sys.argv) == 2:
                png.Writer(2, 2, greyscale=True).write(open(folder + '/plain.png', 'wb'), [[1, 2], [3, 4]])
            else:
                picture = open(folder + '/baked.png', 'rb').read()
                png.Reader(bytes=picture).asDirect()
                token = OB3Verifier.extract_token_from_png(picture)
                token = token if isinstance(token, str) else token.decode()
                assert token == open(folder + '/token.jwt').read()
                found = OB3Verifier(pubkey_pem=open(folder + '/token-key.pem').read()).verify(token)
                print(found.recipient_id, found.id)
                try:
                    OB3Verifier(pubkey_pem=open(folder + '/token-key.pem').read()).verify(token[:-2])
                except OB3VerificationError:
                    print('refused')
            """
        _ = try folder.python(script)
        let plain = Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/plain.png")))
        try folder.write("baked.png", BakedPicture.bake(Array(token.utf8), into: plain))
        #expect(try folder.python(script, "read") == "\(made.facts.holder.id) \(made.facts.credential)\nrefused\n")
        // And what that program bakes is read here.
        let baking = """
            import sys
            from openbadgeslib import baking
            folder = sys.argv[1]
            picture = baking.bake_png(open(folder + '/plain.png', 'rb').read(), open(folder + '/token.jwt').read(), keyword=b'openbadgecredential')
            open(folder + '/theirs.png', 'wb').write(picture)
            """
        _ = try folder.python(baking)
        let theirs = Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/theirs.png")))
        #expect(try BakedPicture.extract(theirs) == Array(token.utf8))
    }

    @Test func `PyJWT verifies the token with the key of that name in the published set`() throws {
        try folder.write("token.jwt", Array(try BadgeToken.make(badge(), key: tokenKey).utf8))
        let script = """
            import json, sys, jwt
            folder = sys.argv[1]
            token = open(folder + '/token.jwt').read()
            keys = jwt.PyJWKSet.from_dict(json.load(open(folder + '/jwks.json')))
            key = keys[jwt.get_unverified_header(token)['kid']]
            print(jwt.decode(token, key, algorithms=['RS256'])['iss'])
            """
        #expect(try folder.python(script) == "did:web:academy.example\n")
    }
}
