import Learning

/// Where the pages of an edition's administration lie.
enum CohortAddress {
    static let list = PageAddress(path: "/cohorts")

    static func overview(_ cohort: CohortKey) -> PageAddress { PageAddress(path: "/cohorts/\(cohort)") }

    static func register(_ session: ContentKey, _ cohort: CohortKey) -> PageAddress { PageAddress(path: "/cohorts/\(cohort)/sessions/\(session)") }
}
