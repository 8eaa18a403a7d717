/// On what somebody's readiness for study rests.
package enum Qualification: String, Sendable, CaseIterable {
    case degree
    /// Experience that the secretariat judged to be worth a degree.
    case equivalentExperience = "equivalent-experience"
    case none
}
