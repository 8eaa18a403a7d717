import Credentials
import Learning

/// Lays the foundation of an academy: identity in the records first, then the keys that belong to it.
enum AcademyFoundation {
    static func lay(_ identity: AcademyIdentity, home: AcademyHome, in context: CommandContext) async throws -> InitialiseAcademy.Outcome {
        if home.hasKeys {
            let keys = try KeyStore.open(home.keyDirectory)
            guard keys.name == identity.name.english, keys.demo == identity.isDemonstration else {
                throw Problem(
                    code: "keys-of-another-academy",
                    "\(home.keyDirectory) holds the keys of \(keys.name): choose another data folder"
                )
            }
        }
        let outcome = try await InitialiseAcademy(identity).run(in: context)
        try home.create()
        // A run that was broken off here finds the identity unchanged and makes the keys now.
        if !home.hasKeys {
            _ = try KeyStore.create(
                in: home.keyDirectory,
                name: identity.name.english,
                demo: identity.isDemonstration,
                now: context.clock.now.microseconds
            )
        }
        let root = try Files.read(home.keyDirectory + "/root.crt", atMost: 1 << 20)
        try Files.write(root, to: home.rootCertificatePath)
        return outcome
    }
}
