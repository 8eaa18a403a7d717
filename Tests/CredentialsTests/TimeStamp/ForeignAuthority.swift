import Credentials
import Foundation
import TestTools

/// A time-stamp authority that OpenSSL plays, under a root of its own.
final class ForeignAuthority: Sendable {
    let root: Certificate
    let certificate: Certificate
    private let folder: String

    struct Failed: Error {
        let text: String
    }

    /// - Parameter key: as `openssl req -newkey` wants it.
    init(_ key: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("academy-authority-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let options = key == "ec" ? ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"] : ["-newkey", key]
        try Self.openssl(
            ["req", "-x509"] + options + [
                "-nodes", "-days", "300", "-subj", "/CN=Foreign root \(UUID().uuidString)", "-keyout", folder + "/root.key", "-out",
                folder + "/root.crt",
            ]
        )
        try Self.openssl(
            ["req", "-new"] + options + ["-nodes", "-subj", "/CN=Foreign authority", "-keyout", folder + "/tsa.key", "-out", folder + "/tsa.csr"]
        )
        try Self.write("[v3]\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n", folder + "/v3.cnf")
        try Self.openssl([
            "x509", "-req", "-in", folder + "/tsa.csr", "-CA", folder + "/root.crt", "-CAkey", folder + "/root.key", "-CAcreateserial", "-days",
            "200", "-extfile", folder + "/v3.cnf", "-extensions", "v3", "-out", folder + "/tsa.crt",
        ])
        let settings = """
            [tsa]
            default_tsa = own
            [own]
            serial = \(folder)/serial
            signer_cert = \(folder)/tsa.crt
            signer_key = \(folder)/tsa.key
            certs = \(folder)/root.crt
            signer_digest = sha256
            default_policy = 1.2.3.4
            digests = sha256
            accuracy = secs:1
            ess_cert_id_alg = sha256

            """
        try Self.write(settings, folder + "/tsa.cnf")
        try Self.write("01", folder + "/serial")
        root = try Certificate(pem: String(contentsOfFile: folder + "/root.crt", encoding: .utf8))
        certificate = try Certificate(pem: String(contentsOfFile: folder + "/tsa.crt", encoding: .utf8))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func reply(to request: TimeStampRequest) throws -> [UInt8] {
        try Data(request.der).write(to: URL(fileURLWithPath: folder + "/query.tsq"))
        try Self.openssl(["ts", "-reply", "-config", folder + "/tsa.cnf", "-queryfile", folder + "/query.tsq", "-out", folder + "/reply.tsr"])
        return Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/reply.tsr")))
    }

    private static func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private static func openssl(_ arguments: [String]) throws {
        let output = try PeerTool.run("openssl", arguments)
        if output.status != 0 { throw Failed(text: output.text) }
    }
}
