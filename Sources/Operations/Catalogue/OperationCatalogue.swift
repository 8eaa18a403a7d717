/// Every operation there is.
package enum OperationCatalogue {
    package static let all: [Operation] = [
        accounts, roles, access,
        courses, cohorts, people,
        applications, nominations, selections, offers,
        enrolments, sessions, attendance, groups, progress,
        sittings, sittingStages, attempts, submissions, claims, scripts, affiliations, marking, marks, moderations, integrityCases,
        boards, releases, resits, revisions, appeals, awards, awardImports, revocationCases,
        preparations, documents, audit,
    ].flatMap(\.self)

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    package static func named(_ name: String) -> Operation? { byName[name] }
}
