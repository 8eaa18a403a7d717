/// What kind of institution sends an applicant.
package enum Sector: String, Sendable, CaseIterable {
    case state
    case civilSociety = "civil-society"
    case academic
    /// Sent by no country: endorsed by the secretariat (ruling 23).
    case international
}
