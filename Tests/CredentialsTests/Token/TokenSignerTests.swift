import Credentials
import Cryptography
import Foundation
import TestTools
import Testing

/// Keys on a token that SoftHSM plays.
@Suite(.serialized) struct TokenSignerTests {
    private static let modules = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"]
    private static let pin = Array("482913".utf8)

    /// One token for the process, since a module is started once: with the seal key of an academy on it.
    private static let token = Result { () throws -> (academy: TestAcademy, module: String) in
        let academy = try TestAcademy()
        let folder = academy.folder + "-token"
        try FileManager.default.createDirectory(atPath: folder + "/tokens", withIntermediateDirectories: true)
        let settings = "directories.tokendir = \(folder)/tokens\nobjectstore.backend = file\nlog.level = ERROR\n"
        try Data(settings.utf8).write(to: URL(fileURLWithPath: folder + "/softhsm2.conf"))
        setenv("SOFTHSM2_CONF", folder + "/softhsm2.conf", 1)
        let text = String(decoding: TokenSignerTests.pin, as: UTF8.self)
        for arguments in [
            ["--init-token", "--free", "--label", "Academy", "--pin", text, "--so-pin", "271828"],
            ["--import", academy.folder + "/seal-1.key", "--token", "Academy", "--label", "seal", "--id", "01", "--pin", text],
        ] {
            let output = try PeerTool.run("softhsm2-util", arguments)
            #expect(output.status == 0, "\(output.text)")
        }
        return (academy, try #require(TokenSignerTests.modules.first { FileManager.default.fileExists(atPath: $0) }))
    }

    func signer(token: String = "Academy", label: String = "seal", pin: [UInt8] = TokenSignerTests.pin, key: CertifiedKey? = nil) throws
        -> TokenSigner
    {
        let (academy, module) = try Self.token.get()
        return try TokenSigner(
            module: module,
            token: token,
            label: label,
            pin: pin,
            certificate: (key ?? academy.store.sealKeys[0]).certificate
        )
    }

    @Test func `documents are sealed with a key that stays on the token`() throws {
        let academy = try Self.token.get().academy
        let key = academy.store.sealKeys[0]
        let sealer = try Sealer(certificate: key.certificate, issuers: academy.store.issuers(of: key.certificate), signer: signer())
        let verifier = try academy.verifier()
        for number in 0..<20 {
            let sealed = try sealer.seal(SampleDocument.unsealed("\(number)", at: academy.now))
            #expect(verifier.examine(sealed.bytes, now: academy.now).verdict.summary == "intact")
        }
    }

    @Test func `threads sign side by side`() async throws {
        let signer = try signer()
        let publicKey = try PublicKey(
            publicKeyInfo: KeyPair(pem: String(contentsOfFile: Self.token.get().academy.folder + "/seal-1.key", encoding: .utf8)).publicKeyInfo
        )
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let digest = SHA256.digest([UInt8(number)])
                    return try (0..<50).allSatisfy { _ in publicKey.verify(try signer.sign(digest), of: digest) }
                }
            }
            for try await good in group { #expect(good) }
        }
    }

    @Test func `a key on a token gets its certificate without its private half`() throws {
        let academy = try TestAcademy()
        let signer = try KeyPair.generate(.p256)
        var store = academy.store
        let later = academy.now + TestAcademy.day
        try store.rotate(.seal, now: later, publicKeyInfo: signer.publicKeyInfo)
        #expect(!FileManager.default.fileExists(atPath: academy.folder + "/seal-2.key"))
        #expect(throws: KeyError.self) { try Sealer(store, at: later) }
        let sealed = try Sealer(store, at: later, signer: signer).seal(SampleDocument.unsealed(at: later))
        let bundle = try academy.bundle(of: store, at: later)
        #expect(SealVerifier(trust: try bundle.load()).examine(sealed.bytes, now: later).verdict.summary == "intact")
        for (role, publicKeyInfo) in [
            (KeyRole.seal, signer.publicKeyInfo), (.timeStamp, signer.publicKeyInfo), (.log, try KeyPair.generate(.p256).publicKeyInfo), (.seal, []),
        ] { #expect(throws: KeyError.self) { try store.rotate(role, now: later, publicKeyInfo: publicKeyInfo) } }
    }

    @Test func `another token, key, certificate or module is refused`() throws {
        let academy = try Self.token.get().academy
        for make in [
            { _ = try signer(token: "Academia") }, { _ = try signer(label: "sceau") }, { _ = try signer(key: academy.store.timeStampKeys[0]) },
            {
                let certificate = academy.store.sealKeys[0].certificate
                _ = try TokenSigner(module: "libsofthsm2.so", token: "Academy", label: "seal", pin: Self.pin, certificate: certificate)
            },
        ] as [() throws -> Void] {
            let error = #expect(throws: KeyError.self) { try make() }
            #expect(error?.code == .tokenFailure || error?.code == .keyMismatch)
        }
    }
}
