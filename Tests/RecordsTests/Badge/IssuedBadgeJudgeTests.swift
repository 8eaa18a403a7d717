import CanonicalJSON
import Credentials
import Foundation
import Issuing
import Learning
import TestTools
import Testing

/// What other programs say of what the academy issues and publishes: facts from the records, through the press, with the lists and documents of the issuer.
@Suite("Issued badges before judges from outside")
struct IssuedBadgeJudgeTests {
    /// Judges go by the clock of the machine.
    private static func now() -> Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 - 60) * 1_000_000) }

    /// Writes `badge-N.json`, `did.json`, `jwks.json`, `profile.json`, `revocation.json`, `suspension.json`, and a token.
    private func publish(_ works: BadgeWorks, _ academy: TestAcademy, revoking: Int?) async throws {
        let press = try works.press()
        let publisher = BadgePress(keys: works.keyFolder, threadCount: 1)
        let documents = try await academy.prepareCertificate(people: 3)
        academy.clock.now = Self.now()
        for document in documents { try await academy.run(IssueDocument(document.id, issuer: press)) }
        for (number, document) in documents.enumerated() {
            let serial = document.facts.serial.text
            try works.write("badge-\(number).json", await academy.run(FetchBadge(serial: serial, .json, publisher: publisher)).bytes)
            try works.write("badge-\(number).jwt", await academy.run(FetchBadge(serial: serial, .token, publisher: publisher)).bytes)
        }
        if let revoking {
            try await academy.run(RevokeCertificate(serial: documents[revoking].facts.serial.text, reason: "r", secondPerson: "Bo"))
        }
        for purpose in StatusPurpose.allCases {
            try works.write("\(purpose.rawValue).json", await academy.run(ShowStatusList(1, purpose, publisher: publisher)))
        }
        for (name, kind) in [("did", IssuerDocument.identity), ("jwks", .keySet), ("profile", .profile)] {
            try works.write("\(name).json", await academy.run(ShowIssuer(kind, publisher: publisher)))
        }
        let vectors = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Vectors/open-badges").standardized
        for name in ["achievementcredential", "profile"] {
            let file = "ob_v3p0_\(name)_schema.json"
            try works.write(file, Array(Data(contentsOf: vectors.appendingPathComponent(file))))
        }
    }

    private static let judge = """
        import base64, hashlib, json, sys
        import jwt
        from jsonschema import Draft201909Validator
        from pyld import jsonld
        from openbadgeslib.ob3.contexts import bundled_contexts
        from openbadgeslib.ob3.ldp import OB3LdpVerifier
        from openbadgeslib.ob3.verifier import OB3VerificationError
        from openvc.verify import verify_credential, VerificationPolicy
        from openvc.did.did_web import DidWebResolver
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
        folder = sys.argv[1]
        read = lambda name: json.load(open(folder + '/' + name))
        root = 'https://academy.example/credentials/status/1'
        lists = {root: 'revocation', root + '/suspension': 'suspension'}
        keys = read('jwks.json')['keys']
        own = [key for key in keys if key['kty'] == 'OKP'][0]
        pem = Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(own['x'] + '==')).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        assert [list(e.path) for e in Draft201909Validator(read('ob_v3p0_profile_schema.json')).iter_errors(read('profile.json'))] == []
        resolver = DidWebResolver(fetch=lambda address: read('did.json'))
        def status(address):
            document = read(lists[address] + '.json')
            verify_credential(document, resolver=resolver, policy=VerificationPolicy(expected_types=['BitstringStatusListCredential']))
            return document
        def schema(address):
            return open(folder + '/' + address.split('/')[-1], 'rb').read()
        policy = VerificationPolicy(expected_types=['OpenBadgeCredential'], require_schema=True, require_status_issuer_binding=True)
        def load(address, options):
            return {'contextUrl': None, 'documentUrl': address, 'contentType': 'application/ld+json', 'document': bundled_contexts()[address]}
        def normal(document):
            text = jsonld.normalize(document, {'algorithm': 'URDNA2015', 'format': 'application/n-quads', 'documentLoader': load})
            return hashlib.sha256(text.encode()).digest()
        def base58(text):
            number = 0
            for character in text:
                number = number * 58 + '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.index(character)
            return number.to_bytes(64, 'big')
        def by_hand(badge):
            proof = dict(badge['proof'])
            value = proof.pop('proofValue')
            proof['@context'] = badge['@context']
            document = {name: badge[name] for name in badge if name != 'proof'}
            key = Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(own['x'] + '=='))
            key.verify(base58(value[1:]), normal(proof) + normal(document))
            return 'proven'
        for number in range(3):
            badge = read('badge-%d.json' % number)
            found = [[list(e.path) for e in Draft201909Validator(read('ob_v3p0_achievementcredential_schema.json')).iter_errors(badge)] == []]
            found.append(by_hand(badge))
            try:
                OB3LdpVerifier(pubkey_pem=pem.decode()).verify(json.dumps(badge), check_status=True, verify_status_list=False,
                    download=lambda address, *a, **o: open(folder + '/' + lists[address] + '.json', 'rb').read())
                found.append('valid')
            except OB3VerificationError as error:
                found.append('revoked' if 'revocation' in str(error) else str(error))
            try:
                verify_credential(badge, resolver=resolver, resolve_status_list=status, resolve_credential_schema=schema,
                    extra_contexts=bundled_contexts(), policy=policy)
                found.append('valid')
            except Exception as error:
                found.append(type(error).__name__)
            token = open(folder + '/badge-%d.jwt' % number).read()
            key = jwt.PyJWKSet.from_dict({'keys': keys})[jwt.get_unverified_header(token)['kid']]
            found.append(jwt.decode(token, key, algorithms=['RS256'])['jti'] == badge['id'])
            print(*found)
        """

    @Test("openbadgeslib, openvc-core, pyld, PyJWT and the published schema find them good, and see what was withdrawn")
    func judged() async throws {
        let works = try BadgeWorks(from: Self.now().adding(seconds: -86_400), and: [.badgeToken])
        try await TestAcademy.with(.sqlite) { academy in
            try await publish(works, academy, revoking: 1)
            let lines = try works.python(Self.judge).split(separator: "\n").map(String.init)
            let good = "True proven valid valid True"
            #expect(lines == [good, "True proven revoked CredentialRevoked True", good])
        }
    }

    @Test("A retired badge key stays published, for what it signed stays valid")
    func keys() async throws {
        let works = try BadgeWorks()
        var keys = works.keys
        let now = TestAcademy.start.adding(seconds: 3_600).microseconds
        try keys.rotate(.badge, now: now)
        let identity = try AcademyIdentity.sample()
        func published(_ keys: KeyStore) async throws -> String {
            String(decoding: try await BadgePress(keys: try KeyFolder(keys), threadCount: 1).document(.keySet, of: identity), as: UTF8.self)
        }
        let both = keys.keys(.badge).map(\.keyID.text)
        #expect(both.count == 2)
        let text = try await published(keys)
        #expect(both.allSatisfy { text.contains($0) })
        withExtendedLifetime(works) {}
    }
}
