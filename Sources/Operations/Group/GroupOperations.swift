package import Learning

extension OperationCatalogue {
    private static let seed = Field.optional(
        "seed",
        .integer(0...9_007_199_254_740_991),
        "What the draw follows from; left out, groups that hold exactly those who take part stay."
    )
    private static let number = Field.required("number", .integer(1...500), "The group's number.")

    static let groups = [
        Operation(
            ShowGroups.self,
            .get,
            "cohorts/{cohort}/groups",
            "Show the learning groups; who is in one sees that one.",
            [Fields.cohort],
            answer: .list(of: .group)
        ) { input in try ShowGroups(cohort: input(Fields.cohort)) },
        Operation(
            DrawGroups.self,
            .post,
            "cohorts/{cohort}/groups/draw",
            "Draw the learning groups anew.",
            [Fields.cohort, seed],
            answer: .drawnGroups
        ) { input in try DrawGroups(cohort: input(Fields.cohort), seed: input(seed).map { UInt64($0) }) },
        Operation(
            FreezeGroups.self,
            .post,
            "cohorts/{cohort}/groups/freeze",
            "Freeze the learning groups, when the first group task opens.",
            [Fields.cohort],
            answer: .frozenGroups
        ) { input in try FreezeGroups(cohort: input(Fields.cohort)) },
        Operation(
            MoveGroupMember.self,
            .put,
            "cohorts/{cohort}/groups/{number}/members/{person}",
            "Put somebody into a learning group, and out of the one before.",
            [Fields.cohort, number, Fields.person, Fields.reason],
            answer: .movedMember
        ) { input in
            try MoveGroupMember(
                cohort: input(Fields.cohort),
                email: input(Fields.person),
                to: input(number),
                reason: input(Fields.reason)
            )
        },
    ]
}

extension Shape where Value == ShowGroups.Group {
    package static let group = Shape.named(
        "LearningGroup",
        Member("number", .integer, "From 1.") { $0.number },
        Member("members", .list(of: .groupMember), "In the order of the names.") { $0.members },
        Member("frozenAt", optional: .instant, "Since when its composition no longer changes.") { $0.frozenAt }
    )
}

extension Shape where Value == ShowGroups.Member {
    fileprivate static let groupMember = Shape.named(
        "GroupMember",
        Member("name", .personName, "Who it is.") { $0.name },
        Member("email", optional: .described, "The e-mail address; null for the reader's fellows.") { $0.email }
    )
}

extension Shape where Value == LearningGroup {
    fileprivate static let groupSize = Shape.named(
        "LearningGroupSize",
        Member("number", .integer, "From 1.") { $0.number },
        Member("members", .integer, "How many are in it.") { $0.members.count }
    )
}

extension Shape where Value == DrawGroups.Outcome {
    fileprivate static var drawnGroups: Shape {
        .object(
            Member("outcome", .word(of: ["drawn", "unchanged"]), "What happened.") { outcome in
                if case .drawn = outcome { "drawn" } else { "unchanged" }
            },
            Member("groups", .list(of: .groupSize), "In the order of their numbers.") { outcome in
                switch outcome {
                case .drawn(let groups), .unchanged(let groups): groups
                }
            }
        )
    }
}

extension Shape where Value == FreezeGroups.Outcome {
    fileprivate static var frozenGroups: Shape {
        .object(
            Member("outcome", .word(of: ["frozen", "unchanged"]), "What happened.") { outcome in
                if case .frozen = outcome { "frozen" } else { "unchanged" }
            },
            Member("groups", .list(of: .groupSize), "In the order of their numbers.") { outcome in
                switch outcome {
                case .frozen(let groups), .unchanged(let groups): groups
                }
            }
        )
    }
}

extension Shape where Value == MoveGroupMember.Outcome {
    fileprivate static var movedMember: Shape {
        .object(
            Member("outcome", .word(of: ["moved", "unchanged"]), "What happened.") { outcome in
                if case .moved = outcome { "moved" } else { "unchanged" }
            },
            Member("from", optional: .integer, "The group before; null where there was none.") { outcome in
                if case .moved(let from, _) = outcome { from } else { nil }
            }
        )
    }
}
