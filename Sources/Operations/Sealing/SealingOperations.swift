import Learning

extension OperationCatalogue {
    static let sealing = [
        Operation(
            ShowSealing.self,
            .get,
            "sealing",
            "Tell whether documents are sealed at the moment; if not, since when and why.",
            [],
            answer: .sealingStatus
        ) { _ in ShowSealing() },
        Operation(
            FreezeSealing.self,
            .post,
            "sealing/freeze",
            "Halt all sealing at once; two registrars have to thaw it.",
            [Fields.reason],
            answer: .frozenSealing
        ) { input in try FreezeSealing(reason: input(Fields.reason)) },
        Operation(
            ThawSealing.self,
            .post,
            "sealing/thaw",
            "Agree as one of two registrars that sealing goes on.",
            [Fields.reason],
            answer: .thawedSealing
        ) { input in try ThawSealing(reason: input(Fields.reason)) },
    ]
}
