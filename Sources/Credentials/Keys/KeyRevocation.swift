internal import CanonicalJSON

/// That a key may no longer be believed, and since when.
public struct KeyRevocation: Sendable, Hashable {
    /// Why (RFC 5280 5.3.1).
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Somebody else has, or may have, the private key.
        case keyCompromise = "key-compromise"
        /// Somebody else has, or may have, the private key that certified it.
        case issuerCompromise = "issuer-compromise"
        /// Another key took its place.
        case superseded
        /// It is no longer needed.
        case cessationOfOperation = "cessation-of-operation"

        /// CRLReason.
        var number: UInt8 {
            switch self {
            case .keyCompromise: 1
            case .issuerCompromise: 2
            case .superseded: 4
            case .cessationOfOperation: 5
            }
        }

        init?(number: UInt8) {
            guard let reason = Reason.allCases.first(where: { $0.number == number }) else { return nil }
            self = reason
        }

        /// Whether the key is lost to somebody, so that what it signed before counts only with a time that somebody else vouches for.
        public var isCompromise: Bool { self == .keyCompromise || self == .issuerCompromise }
    }

    /// When the academy revoked it, in microseconds since 1970, whole seconds.
    public let at: Int64
    /// Since when it may be in other hands; nil where that is ``at``. Whole seconds, not after ``at``.
    public let invalidityDate: Int64?
    /// Why.
    public let reason: Reason

    /// From this instant nothing that the key signed counts. A key that nobody else had is ended as one that is retired: what was on its way then is finished.
    package var effective: Int64 {
        if let invalidityDate { return invalidityDate }
        return reason.isCompromise ? at : at + KeyStore.retirementReserve
    }

    /// - Throws: ``KeyError`` `key-revocation-unsuitable` for an invalidity date after the revocation.
    public init(at: Int64, invalidityDate: Int64? = nil, reason: Reason) throws(KeyError) {
        let seconds = { (time: Int64) in time - time % 1_000_000 }
        guard at >= 0, invalidityDate.map({ 0 <= $0 && $0 <= at }) ?? true else {
            throw KeyError(.revocationUnsuitable, "a key cannot become invalid after it was revoked, nor before 1970")
        }
        self.at = seconds(at)
        let invalid = invalidityDate.map(seconds)
        self.invalidityDate = invalid == self.at ? nil : invalid
        self.reason = reason
    }
}

extension KeyRevocation {
    var json: JSONValue {
        ["at": .integer(at), "invalid": .integer(invalidityDate ?? at), "reason": .string(reason.rawValue)]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["at", "invalid", "reason"])
        guard let reason = Reason(rawValue: try fields.string("reason")) else {
            throw fields.invalid("reason", "a reason is one of \(Reason.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let at = try fields.integer("at")
        let invalid = try fields.integer("invalid")
        do {
            try self.init(at: at, invalidityDate: invalid == at ? nil : invalid, reason: reason)
        } catch {
            throw fields.invalid("invalid", error.reason)
        }
    }
}
