import Credentials

extension TrustBundle {
    /// Another bundle with some of it replaced, for who would forge one.
    func with(keys: [KeyRole: [CertifiedKey]]? = nil, lists: [RevocationList]? = nil) -> TrustBundle {
        TrustBundle(
            academy: academy,
            specimen: specimen,
            sequence: sequence,
            issuedAt: issuedAt,
            root: root,
            intermediates: intermediates,
            keys: keys ?? self.keys,
            lists: lists ?? self.lists,
            authorities: authorities,
            log: log,
            checkpoints: checkpoints,
            status: status
        )
    }
}
