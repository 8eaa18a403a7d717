/// Where what concerns badges is found behind the academy's public address. These stand in signed files, so they never change.
package enum BadgeAddress {
    package static let issuerProfile = "/credentials/issuer"

    /// - Parameter id: as ``DocumentFacts/Values/credentialID``.
    package static func credential(_ id: String) -> String { "/credentials/\(id)" }

    /// Of the file of facts beside the badge.
    package static func facts(_ id: String) -> String { "/credentials/\(id)/facts" }

    package static func achievement(course: String, version: Int64) -> String { "/credentials/achievements/\(course)/\(version)" }

    /// A badge names the first alone, since Open Badges knows one entry; the same place in the other tells of a suspension.
    package static func statusList(_ number: Int64, _ purpose: StatusPurpose) -> String {
        switch purpose {
        case .revocation: "/credentials/status/\(number)"
        case .suspension: "/credentials/status/\(number)/suspension"
        }
    }
}
