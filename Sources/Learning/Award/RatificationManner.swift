/// How the Governing Board agreed to an award list (ruling 4).
package enum RatificationManner: String, Sendable, CaseIterable {
    case meeting
    /// Written procedure: nobody objected within the working days that the cohort's terms give.
    case silence
}
