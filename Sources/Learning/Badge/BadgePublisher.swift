/// Signs and converts what others check badges by: a port, since Learning knows neither keys nor files.
package protocol BadgePublisher: Sendable {
    func document(_ kind: IssuerDocument, of identity: AcademyIdentity) async throws -> [UInt8]

    /// A signed status list (`BitstringStatusListCredential`) as of this instant.
    func list(_ draft: StatusListDraft, of identity: AcademyIdentity, at instant: Instant) async throws -> [UInt8]

    /// The badge inside a sealed file in another form.
    ///
    /// - Throws: ``Refusal`` `badge-missing` for a file without one, `badge-form-missing` where the key is lacking that this form needs.
    func form(_ form: BadgeForm, ofBadgeIn file: [UInt8], at instant: Instant) async throws -> [UInt8]

    /// What a signed statement of a printed code says.
    ///
    /// - Throws: ``Refusal`` `statement-refused` for what this academy did not sign.
    func statement(_ text: String) async throws -> StatedAward
}

/// What an academy publishes about itself, so that others find its keys. Retired keys stay in; what was lost to somebody else does not.
package enum IssuerDocument: Sendable, CaseIterable {
    /// `did.json`.
    case identity
    /// JSON Web Key Set.
    case keySet
    /// The issuer Profile of Open Badges 3.0.
    case profile
}

/// The forms in which a badge is handed out (Open Badges 3.0 sections 5.3 and 8).
package enum BadgeForm: String, Sendable, CaseIterable {
    /// The badge as it lies in the sealed file.
    case json
    /// A JSON Web Token, RS256.
    case token = "jwt"
    /// A picture that carries the token.
    case picture = "png"

    package var mediaType: String {
        switch self {
        case .json: "application/vc"
        case .token: "application/vc+jwt"
        case .picture: "image/png"
        }
    }

    /// - Parameter serial: in letters, digits and hyphens.
    package func fileName(_ serial: CertificateSerial) -> String { "\(serial.text).\(rawValue)" }
}

/// What is to be signed.
package struct StatusListDraft: Sendable, Hashable {
    package let number: Int64
    package let purpose: StatusPurpose
    /// The bits that are set, in no order.
    package let indexes: [Int64]
}
