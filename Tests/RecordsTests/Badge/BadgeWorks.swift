import CanonicalJSON
import Credentials
import Foundation
import Issuing
import Learning
import TestTools

/// Real keys and the academy's own designs, in a folder that is gone with them.
final class BadgeWorks: Sendable {
    let folder: String
    let keys: KeyStore
    let keyFolder: KeyFolder

    /// - Parameter roles: of keys that are made beside those of the founding.
    init(from start: Instant = TestAcademy.start, and roles: [KeyRole] = []) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("badge-works-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        keys = try KeyStore.create(in: folder + "/keys", name: "Test Academy", demo: true, now: start.microseconds, roles: KeyRole.founding + roles)
        keyFolder = try KeyFolder(keys)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Public halves of the badge keys.
    var badgeKeys: [KeyID: Ed25519PublicKey] {
        get throws {
            try Dictionary(
                uniqueKeysWithValues: keys.keys(.badge).map { ($0.keyID, try Ed25519PublicKey(publicKeyInfo: $0.certificate.publicKeyInfo)) }
            )
        }
    }

    func press() throws -> DocumentPress {
        let designs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../certificates").standardized
        let library = try DesignLibrary.load(directory: designs.path)
        let log = LogKeeper(keys: keyFolder, origin: TestLog.origin)
        return DocumentPress(
            library: library,
            designs: "advanced-drug-policy-management",
            keys: keyFolder,
            log: log,
            clock: ManualClock(TestAcademy.start),
            threadCount: 1
        )
    }

    func examiner(at instant: Instant) -> CertificateExaminer {
        CertificateExaminer(trust: OwnTrust(keyFolder, origin: TestLog.origin, clock: ManualClock(instant)), threadCount: 1)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name)) }

    /// What the script prints; anything but success is an error that tells what it printed.
    func python(_ script: String) throws -> String {
        let output = try PeerTool.run("python3", ["-c", script, folder])
        guard output.status == 0 else { throw JudgeFailed(text: output.text) }
        return output.text
    }

    struct JudgeFailed: Error, CustomStringConvertible {
        let text: String
        var description: String { text }
    }
}
