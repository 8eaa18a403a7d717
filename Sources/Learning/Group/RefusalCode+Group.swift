extension RefusalCode {
    package static let groupsFrozen = RefusalCode(
        "groups-frozen",
        .conflict,
        facts: 1,
        english: "The learning groups of {0} are frozen: a group task has opened.",
        french: "Les groupes de {0} sont figés : un travail de groupe est ouvert."
    )

    package static let groupSizeImpossible = RefusalCode(
        "group-size-impossible",
        .conflict,
        facts: 3,
        english: "{0} people cannot be divided into groups of {1} to {2}.",
        french: "{0} personnes ne peuvent pas être réparties en groupes de {1} à {2}."
    )

    package static let groupUnknown = RefusalCode(
        "group-unknown",
        .unknown,
        facts: 2,
        english: "{1} has no learning group {0}.",
        french: "{1} n'a pas de groupe {0}."
    )

    package static let groupSizeBroken = RefusalCode(
        "group-size-broken",
        .conflict,
        facts: 4,
        english: "Group {0} would have {1} members; it has {2} to {3}.",
        french: "Le groupe {0} aurait {1} membres ; il en a de {2} à {3}."
    )

    static let groupCodes = [groupsFrozen, groupSizeImpossible, groupUnknown, groupSizeBroken]
}
