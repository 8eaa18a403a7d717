package import Learning

extension OperationCatalogue {
    private static let sitting = Field.optional(
        "sitting",
        .integer(1...9),
        default: 1,
        "Which sitting: 1 is the first, others are opened for one person."
    )
    private static let mark = Field.required("mark", .hundredths, "The raw mark, 0 to 100.")

    static let marks = [
        Operation(
            RecordMark.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/marks/{person}",
            "Record what a marker gave for one assessment; another mark than before is a correction and needs a reason.",
            [Fields.cohort, Fields.assessment, Fields.person, sitting, mark, Fields.optionalReason],
            answer: .recordedMark
        ) { input in
            try RecordMark(
                cohort: input(Fields.cohort),
                email: input(Fields.person),
                assessment: input(Fields.assessment),
                sitting: input(sitting),
                mark: input(mark),
                reason: input(Fields.optionalReason)
            )
        },
        Operation(
            ExplainMark.self,
            .get,
            "cohorts/{cohort}/assessments/{assessment}/marks/{person}",
            "Show how a mark came about, line by line, as far as you may see it.",
            [Fields.cohort, Fields.assessment, Fields.person],
            answer: .explainedMark
        ) { input in ExplainMark(cohort: try input(Fields.cohort), person: try input(Fields.person), assessment: try input(Fields.assessment)) },
    ]
}

extension Shape where Value == ComponentMark {
    package static let componentMark = Shape.named(
        "ComponentMark",
        Member("exact", .described, "As computed, without rounding: a fraction where it is none of hundredths.") { $0.unrounded },
        Member("counts", .integer, "Rounded once, half up: what counts.") { $0.rounded }
    )
}

extension Shape where Value == RecordMark.Outcome {
    fileprivate static var recordedMark: Shape {
        .object(
            Member("outcome", .word(of: ["recorded", "corrected", "unchanged"]), "What happened.") { outcome in
                switch outcome {
                case .recorded: "recorded"
                case .corrected: "corrected"
                case .unchanged: "unchanged"
                }
            },
            Member("mark", .componentMark, "The mark as it now stands.") { outcome in
                switch outcome {
                case .recorded(let mark), .corrected(let mark, _), .unchanged(let mark): mark
                }
            }
        )
    }
}
