/// Every operation there is.
package enum OperationCatalogue {
    package static let all: [Operation] = [
        affiliations, appeals, audit, awards, boards, claims, cohorts, integrityCases, marking, marks, moderations, releases, resits, revisions,
        revocationCases, scripts, sittings, sittingStages, submissions,
    ].flatMap(\.self)

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    package static func named(_ name: String) -> Operation? { byName[name] }
}
