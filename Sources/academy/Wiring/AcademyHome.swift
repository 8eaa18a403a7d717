import Foundation

/// The folder where everything of one academy lies that is not in a PostgreSQL.
struct AcademyHome: Sendable {
    let directory: String

    var databasePath: String { directory + "/academy.sqlite" }
    var keyDirectory: String { directory + "/keys" }
    /// What people upload, unless it lies elsewhere.
    var fileDirectory: String { directory + "/files" }
    /// Where a restore gathers what it will put in its place.
    var restoreDirectory: String { directory + "/restoring" }
    /// Who was erased, kept beside the records for the day on which older ones are restored.
    var erasurePath: String { directory + "/erasures.json" }
    var certificateDirectory: String { directory + "/certificates" }
    /// A copy of the root certificate for whoever wants to import it.
    var rootCertificatePath: String { directory + "/root.crt" }

    /// The demo's bundle for verifying offline; a real academy gives out its own by `academy certificate trust`.
    var trustBundlePath: String { directory + "/trust.json" }

    /// Makes the folder, readable by its owner alone: it holds keys and personal data.
    func create() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: directory,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw Problem(code: "data-folder", "the data folder \(directory) cannot be made: \(Self.reason(error))")
        }
    }

    var hasKeys: Bool { FileManager.default.fileExists(atPath: keyDirectory + "/keys.json") }
    var hasTrustBundle: Bool { FileManager.default.fileExists(atPath: trustBundlePath) }
    var hasFiles: Bool { FileManager.default.fileExists(atPath: fileDirectory) }
    var hasDatabase: Bool { FileManager.default.fileExists(atPath: databasePath) }

    static func reason(_ error: any Error) -> String {
        let error = error as NSError
        guard let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError else { return error.localizedDescription }
        return String(cString: strerror(Int32(cause.code)))
    }
}
