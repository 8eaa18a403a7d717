import Learning

/// Where the pages of an edition's administration lie.
enum CohortAddress {
    static let list = PageAddress(path: "/cohorts")

    /// The registers that somebody may keep.
    static let registers = PageAddress(path: "/registers")

    /// - Parameters:
    ///   - after: the application behind which the list goes on.
    ///   - place: the place in the waiting list behind which it goes on.
    static func applications(_ cohort: CohortKey, after: String?, waitingBehind place: Int?) -> PageAddress {
        let fields = [after.map { ("after", $0) }, place.map { ("waiting", "\($0)") }].compactMap(\.self)
        return PageAddress(path: overview(cohort).path, fields: fields.map { PageAddress.Field(name: $0.0, value: $0.1) })
    }

    static func overview(_ cohort: CohortKey) -> PageAddress { PageAddress(path: "/cohorts/\(cohort)") }

    static func register(_ session: ContentKey, _ cohort: CohortKey) -> PageAddress { PageAddress(path: "/cohorts/\(cohort)/sessions/\(session)") }
}
