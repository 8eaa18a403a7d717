import Learning

/// Where a trainee's pages lie.
enum StudyAddress {
    static let home = PageAddress(path: "/study")

    static func progress(_ cohort: CohortKey) -> PageAddress { PageAddress(path: "/study/\(cohort)") }

    static func unit(_ unit: ContentKey, _ cohort: CohortKey) -> PageAddress { PageAddress(path: "/study/\(cohort)/units/\(unit)") }

    static func unitDone(_ unit: ContentKey, _ cohort: CohortKey) -> PageAddress { PageAddress(path: "/study/\(cohort)/units/\(unit)/done") }
}
