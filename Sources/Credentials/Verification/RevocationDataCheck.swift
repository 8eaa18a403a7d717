internal import Cryptography
internal import Synchronization

/// Whether a file carries just the certificates and revocation lists that it must (PAdES B-LT).
///
/// The lists are the same in all documents of a day and cost a millisecond to check, so those found good are remembered.
final class RevocationDataCheck: Sendable {
    private let issuers: [Certificate]
    /// By digest: the issuer's place in ``issuers``.
    private let known = Mutex<[Digest: (list: RevocationList, issuer: Int)]>([:])

    private static let greatestMemory = 256

    init(issuers: [Certificate]) {
        self.issuers = issuers
    }

    /// What is wrong, for people; nil when all is as it must be.
    ///
    /// - Parameters:
    ///   - chains: the certificates that signed in the file, with those above them.
    ///   - foreign: whether some of them are somebody else's, whose lists are not ours to judge.
    ///   - time: when the lists must have been true already, in microseconds since 1970.
    func fault(in data: SecurityData, chains: Set<Certificate>, foreign: Bool, at time: Int64) -> String? {
        guard Set(data.certificates) == Set(chains.map(\.der)) else {
            return "the certificates it carries are not those of its signature and its time-stamp"
        }
        let needed = Set(issuers.indices.filter { index in chains.contains { $0.issuer == issuers[index].subject } })
        var seen: Set<Int> = []
        for bytes in data.lists {
            guard let (list, issuer) = list(bytes) else {
                guard foreign else { return "a list of revoked keys in it is not one of this academy" }
                continue
            }
            guard needed.contains(issuer), seen.insert(issuer).inserted else { return "a list of revoked keys in it is there twice, or for nothing" }
            guard list.thisUpdate <= time else { return "a list of revoked keys in it is younger than its signature" }
            for certificate in chains where certificate.issuer == issuers[issuer].subject {
                if let revocation = list.revocation(of: certificate), revocation.effective <= time {
                    return "a key that signed it was revoked before"
                }
            }
        }
        return seen == needed ? nil : "a list of revoked keys is missing in it"
    }

    /// What is wrong with what an archiving added, for people; nil when it is all the academy's own.
    ///
    /// - Parameter certificates: all that may stand there, in DER.
    func fault(inAddition data: SecurityData, certificates: Set<[UInt8]>, foreign: Bool, at time: Int64) -> String? {
        guard certificates.isSuperset(of: data.certificates) else { return "archiving added a certificate that is not the academy's" }
        for bytes in data.lists {
            guard let (list, _) = list(bytes) else {
                guard foreign else { return "archiving added a list of revoked keys that is not one of this academy" }
                continue
            }
            guard list.thisUpdate <= time else { return "archiving added a list of revoked keys that is younger than it" }
        }
        return nil
    }

    /// A list of one of the issuers, signed by it.
    private func list(_ bytes: [UInt8]) -> (RevocationList, Int)? {
        let digest = SHA256.digest(bytes)
        if let found = known.withLock({ $0[digest] }) { return found }
        guard let list = try? RevocationList(der: bytes), let issuer = issuers.firstIndex(where: list.isIssued) else { return nil }
        known.withLock { known in
            if known.count >= Self.greatestMemory { known = [:] }
            known[digest] = (list, issuer)
        }
        return (list, issuer)
    }
}
