/// How the Governing Board agreed to an award list (ruling 4).
package enum RatificationManner: String, Sendable, CaseIterable {
    case meeting
    /// Written procedure: nobody objected within the working days that the cohort's terms give.
    case silence
    /// Decided before the academy kept its records here, and taken over by two people (ruling 8).
    case imported
}
