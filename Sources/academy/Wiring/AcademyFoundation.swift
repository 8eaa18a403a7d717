import Credentials
import Learning

/// Lays the foundation of an academy: keys first, then the identity that names their root, in one transaction. An academy that is registered never gets other
/// keys; one whose keys are lost gets them back from a copy or not at all.
enum AcademyFoundation {
    static func lay(_ identity: AcademyIdentity, home: AcademyHome, in context: CommandContext) async throws -> InitialiseAcademy.Outcome {
        if let registered = try await context.store.read({ try $0.academy.rootFingerprint() }) {
            let works = try SealWorks(home, rootFingerprint: registered)
            let outcome = try await InitialiseAcademy(identity, rootFingerprint: works.rootFingerprint).run(in: context)
            try layOutRoot(home)
            return outcome
        }
        try home.create()
        let keys = try self.keys(for: identity, home: home, at: context.clock.now)
        let outcome = try await InitialiseAcademy(identity, rootFingerprint: keys.rootFingerprint).run(in: context)
        try layOutRoot(home)
        return outcome
    }

    /// The root certificate for everybody, beside the keys' folder that is for nobody; also where it was lost.
    private static func layOutRoot(_ home: AcademyHome) throws {
        try Files.write(Files.read(home.keyDirectory + "/root.crt", atMost: 1 << 20), to: home.rootCertificatePath, permissions: 0o644)
    }

    /// Keys that an earlier, broken-off run made are taken up: nothing was sealed with them yet.
    private static func keys(for identity: AcademyIdentity, home: AcademyHome, at instant: Instant) throws -> KeyStore {
        if !home.hasKeys {
            do {
                return try KeyStore.create(
                    in: home.keyDirectory,
                    name: identity.name.english,
                    demo: identity.isDemonstration,
                    now: instant.microseconds
                )
            } catch {
                // Where another process was quicker, its keys are looked at below.
                guard error.code == .storeExists && home.hasKeys else { throw error }
            }
        }
        let keys = try KeyStore.open(home.keyDirectory)
        guard keys.name == identity.name.english, keys.demo == identity.isDemonstration else {
            throw Problem(
                code: RefusalCode.academyExists.rawValue,
                "\(home.keyDirectory) holds the keys of \(keys.name): choose another data folder"
            )
        }
        return keys
    }
}
