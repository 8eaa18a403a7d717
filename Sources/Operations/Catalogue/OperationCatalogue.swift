/// Every operation there is.
package enum OperationCatalogue {
    package static let all: [Operation] = [
        courses, cohorts, people,
        applications, nominations, selections, offers,
        enrolments, sessions, attendance, groups, progress,
        sittings, sittingStages, submissions, claims, scripts, affiliations, marking, marks, moderations, integrityCases,
        boards, releases, resits, revisions, appeals, awards, revocationCases,
        preparations, documents, audit,
    ].flatMap(\.self)

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    package static func named(_ name: String) -> Operation? { byName[name] }
}
