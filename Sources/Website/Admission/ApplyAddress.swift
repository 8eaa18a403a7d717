import Learning

/// Where an applicant's pages lie.
enum ApplyAddress {
    static let calls = PageAddress(path: "/apply")

    static func form(_ cohort: CohortKey) -> PageAddress { PageAddress(path: "/apply/\(cohort)") }

    static func application(_ id: Identifier<Learning.Application>) -> PageAddress { PageAddress(path: "/applications/\(id)") }

    static func act(_ act: String, on id: Identifier<Learning.Application>) -> PageAddress { PageAddress(path: "/applications/\(id)/\(act)") }
}
