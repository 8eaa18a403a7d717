/// The authority that made a time-stamp.
package enum TimeStampAuthorityID: Sendable, Hashable {
    /// A key of the academy's own.
    case own(KeyID)
    /// Somebody else, by the name of the key in its certificate.
    case external(KeyID)

    var isExternal: Bool {
        switch self {
        case .own: false
        case .external: true
        }
    }
}
