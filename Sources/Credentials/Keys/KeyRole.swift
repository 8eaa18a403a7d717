/// What a key of the academy is for. No key has two roles.
public enum KeyRole: String, Sendable, Hashable, CaseIterable {
    /// Certifies intermediates and signs the list of those that were revoked; offline.
    case root
    /// Certifies all other keys and signs the list of those that were revoked.
    case intermediate
    /// Seals documents.
    case seal
    /// Says when something existed (RFC 3161).
    case timeStamp = "time-stamp"
    /// Signs checkpoints of the log.
    case log
    /// Signs badges.
    case badge
    /// Signs badges as tokens.
    case badgeToken = "badge-token"
    /// Signs trust bundles.
    case bundle

    /// Those that an academy is founded with, besides the root; all that the academy cannot do without.
    public static let founding: [KeyRole] = [.intermediate, .seal, .timeStamp, .log, .badge, .bundle]

    /// Those whose keys are replaced each year, or there is nothing to sign with.
    public static let yearly: [KeyRole] = [.seal, .timeStamp, .badge, .bundle]

    package var algorithm: KeyAlgorithm {
        switch self {
        case .root, .intermediate: .p384
        case .seal, .timeStamp: .p256
        case .log, .badge, .bundle: .ed25519
        case .badgeToken: .rsa3072
        }
    }

    /// As the common name of a certificate has it, before the number.
    var title: String {
        switch self {
        case .root: "Root"
        case .intermediate: "Intermediate"
        case .seal: "Seal"
        case .timeStamp: "Time-stamp"
        case .log: "Log"
        case .badge: "Badge"
        case .badgeToken: "Badge token"
        case .bundle: "Bundle"
        }
    }

    private static let day: Int64 = 86_400_000_000

    /// How long a certificate is good for, in microseconds: long after the key stopped signing, since what it signed must be checked then.
    var certificateLifetime: Int64 {
        switch self {
        case .root: 7_305 * Self.day
        case .intermediate: 5_479 * Self.day
        case .seal, .timeStamp, .log, .badge, .badgeToken, .bundle: 3_652 * Self.day
        }
    }

    /// How long a key signs, in microseconds. The key of a log names the log, so it stays longest.
    var useLifetime: Int64 {
        switch self {
        case .root: certificateLifetime
        case .intermediate: 1_826 * Self.day
        case .log: 3_652 * Self.day
        case .seal, .timeStamp, .badge, .badgeToken, .bundle: 365 * Self.day
        }
    }
}
