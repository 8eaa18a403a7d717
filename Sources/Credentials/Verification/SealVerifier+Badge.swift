internal import Cryptography

extension SealVerifier {
    /// The name of the badge in a document; its media type is that of W3C Verifiable Credentials 2.0, section 6.
    private static let badgeName = "credential.json"
    private static let badgeType = "application/vc"

    /// How far the times of a badge and of the seal around it may be apart, in microseconds.
    private static let badgeDelay: Int64 = 86_400_000_000

    /// The badge, by a badge key that was in use when the document was sealed.
    func checkBadge(_ file: SealedFile, _ checks: inout CheckList) throws(SealVerifierFailure) -> Badge? {
        guard let attachment = file.attachments.first(where: { $0.name == Self.badgeName }) else {
            checks.notChecked(.credentialProof, "the document carries no badge")
            return nil
        }
        guard !trust.badgeKeys.isEmpty else {
            checks.notChecked(.credentialProof, "the bundle has no badge key")
            return nil
        }
        let badge: Badge
        do {
            badge = try Badge.verify(attachment.bytes, keys: trust.badgeKeys.mapValues(\.publicKey))
        } catch {
            throw SealVerifierFailure(.credentialProof, "the badge is not good: \(error.reason)", .notAdmitted)
        }
        let signer = badge.facts.issuer.key(at: badge.proof.method).flatMap { trust.badgeKeys[$0] }
        let (apart, overflow) = badge.proof.created.subtractingReportingOverflow(file.claimedSigningTime)
        guard attachment.mediaType == Self.badgeType, let signer, signer.key.use.contains(badge.proof.created), !overflow,
            (-Self.badgeDelay...Self.badgeDelay).contains(apart)
        else {
            throw SealVerifierFailure(.credentialProof, "the badge was not made for this document: its key or its time is another", .notAdmitted)
        }
        checks.yes(.credentialProof)
        return badge
    }

    /// One credential: as the metadata name it, as the badge does, and as the log's entry does.
    func checkIdentifiers(
        _ file: SealedFile,
        _ badge: Badge?,
        _ proof: ProofReading?,
        _ checks: inout CheckList
    ) throws(SealVerifierFailure) {
        guard badge != nil || proof != nil else {
            return checks.notChecked(.identifiers, "the document has neither badge nor entry in the log")
        }
        if let badge {
            // The badge names the credential by its address, whose last part is what the metadata have.
            guard badge.facts.credential == file.identifier || badge.facts.credential.hasSuffix("/" + file.identifier) else {
                throw SealVerifierFailure(.identifiers, "the badge is that of another credential than the document", .notAdmitted)
            }
            let others = file.attachments.filter { $0.name != Self.badgeName }
            guard others.contains(where: { SHA256.digest($0.bytes) == badge.facts.facts.digest }) else {
                throw SealVerifierFailure(.identifiers, "the badge names other facts than the document carries", .notAdmitted)
            }
        }
        if let proof, !proof.isAbout(file.identifier) {
            throw SealVerifierFailure(.identifiers, "the entry of the log is about another credential", .altered)
        }
        checks.yes(.identifiers)
    }
}
