import Credentials
import Issuing
import Learning

/// Lays the foundation of an academy: keys first, then the identity that names their root, in one transaction. An academy that is registered never gets other
/// keys; one whose keys are lost gets them back from a copy or not at all.
enum AcademyFoundation {
    /// - Parameter protection: of keys that are made now.
    static func lay(
        _ identity: AcademyIdentity,
        home: AcademyHome,
        protection: KeyProtection = KeyProtection(),
        in context: CommandContext
    ) async throws -> InitialiseAcademy.Outcome {
        if let registered = try await context.store.read({ try $0.academy.rootFingerprint() }) {
            _ = try SealWorks(home, of: identity, rootFingerprint: registered, passphrase: nil)
            let outcome = try await InitialiseAcademy(identity, rootFingerprint: registered).run(in: context)
            try layOutRoot(home)
            try await tell(of: KeyStore.open(home.keyDirectory), identity, home, protection, in: context)
            return outcome
        }
        try home.create()
        let keys = try self.keys(for: identity, home: home, protection, at: context.clock.now)
        let outcome = try await InitialiseAcademy(identity, rootFingerprint: keys.rootFingerprint).run(in: context)
        try layOutRoot(home)
        try await tell(of: keys, identity, home, protection, in: context)
        return outcome
    }

    /// The keys that the academy is founded with begin the log.
    private static func tell(
        of keys: KeyStore,
        _ identity: AcademyIdentity,
        _ home: AcademyHome,
        _ protection: KeyProtection,
        in context: CommandContext
    ) async throws {
        guard try await context.store.read({ try $0.logEntries.head().size }) == 0 else { return }
        let passphrase = try protection.passphrase ?? KeyPassphrase.ofKeys(in: home.keyDirectory)
        let works = try SealWorks(home, of: identity, rootFingerprint: keys.rootFingerprint, passphrase: passphrase)
        let changes = keys.records.map { KeyChange(keyID: $0.id.text, role: $0.role.rawValue, event: .made) }
        try await RecordKeyChanges(changes, sequencer: works.log.sequencer(at: context.clock.now), isFounding: true).run(in: context)
    }

    /// The root certificate for everybody, beside the keys' folder that is for nobody; also where it was lost.
    private static func layOutRoot(_ home: AcademyHome) throws {
        try Files.write(Files.read(home.keyDirectory + "/root.crt", atMost: 1 << 20), to: home.rootCertificatePath, permissions: 0o644)
    }

    /// Keys that an earlier, broken-off run made are taken up: nothing was sealed with them yet.
    private static func keys(
        for identity: AcademyIdentity,
        home: AcademyHome,
        _ protection: KeyProtection,
        at instant: Instant
    ) throws -> KeyStore {
        if !home.hasKeys {
            do {
                return try KeyStore.create(
                    in: home.keyDirectory,
                    name: identity.name.english,
                    demo: identity.isDemonstration,
                    now: instant.microseconds,
                    rootKey: protection.rootKey,
                    passphrase: protection.passphrase
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
