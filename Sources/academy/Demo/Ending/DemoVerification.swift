import CanonicalJSON
import Issuing
import Learning

/// The end of the demo: one certificate is valid, an altered copy of it is altered, another one is withdrawn - asked of the register and, with a trust bundle,
/// of nobody.
struct DemoVerification {
    let home: AcademyHome
    let stage: Stage
    let tell: @Sendable (DemoStep) -> Void

    func play(valid: Document, revoked: Document) async throws -> Bool {
        let works = try await SealWorks.open(home, stage.store)
        let examiner = works.examiner(threadCount: 1, clock: StandingClock(now: stage.at))
        let registrar = try await stage.reading(as: .registrar)
        let bundle = try await ExportTrust(publisher: works.publisher).run(in: registrar)
        let offline = try OfflineVerifier(bundle: bundle, rootFingerprint: nil)

        let folder = CertificateFolder(directory: home.certificateDirectory, store: stage.store)
        let original = try Files.read(folder.path(of: valid.facts.serial), atMost: VerifyCertificate.maximumFileBytes)
        let altered = Self.altered(original)
        let alteredPath = home.directory + "/altered-copy.pdf"
        try Files.write(altered, to: alteredPath)
        let withdrawn = try Files.read(folder.path(of: revoked.facts.serial), atMost: VerifyCertificate.maximumFileBytes)

        var isAsTold = true
        let anybody = registrar.acting(as: .publicVerifier)
        for (name, bytes, expected) in [
            ("\(valid.facts.serial)", original, VerificationAnswer.valid), (alteredPath, altered, .changed),
            ("\(revoked.facts.serial)", withdrawn, .withdrawn),
        ] {
            let online = try await VerifyCertificate(.file(bytes), examiner: examiner).run(in: anybody)
            let alone = offline.verify(bytes, at: stage.at)
            isAsTold = isAsTold && online.answer == expected && alone.answer == expected
            let specimen = online.isSpecimen ? " (specimen)" : ""
            let since = online.since.map { " since \($0.utcDate)" } ?? ""
            tell(
                DemoStep(
                    "certificate verify",
                    "\(name): \(online.answer.rawValue)\(since)\(specimen); offline: \(alone.answer.rawValue)",
                    ["online": .string(online.answer.rawValue), "offline": .string(alone.answer.rawValue), "specimen": .boolean(online.isSpecimen)]
                )
            )
        }
        try Files.write(bundle, to: home.trustBundlePath)
        return isAsTold
    }

    /// One bit in the middle of the page's content.
    private static func altered(_ bytes: [UInt8]) -> [UInt8] {
        var copy = bytes
        copy[copy.count / 2] ^= 1
        return copy
    }
}
