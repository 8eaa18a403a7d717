import Learning

extension OperationCatalogue {
    private static let ground = Field.required("ground", Kind<SuspensionGround>.choice, "On what ground.")

    static let suspensions = [
        Operation(
            ListSuspensions.self,
            .get,
            "suspensions",
            "List what is suspended, in the order in which it ends.",
            [],
            answer: .list(of: .suspension)
        ) { _ in ListSuspensions() },
        Operation(
            SuspendDocument.self,
            .post,
            "documents/{serial}/suspension",
            "Agree as one of two registrars that a document is suspended for a term.",
            [Fields.serial, ground, Fields.reason],
            answer: .suspensionOutcome
        ) { input in try SuspendDocument(serial: input(Fields.serial), ground: input(ground), reason: input(Fields.reason)) },
        Operation(
            RenewSuspension.self,
            .post,
            "documents/{serial}/suspension/renewal",
            "Agree as one of two registrars that a suspension lasts for another term.",
            [Fields.serial, Fields.reason],
            answer: .suspensionOutcome
        ) { input in try RenewSuspension(serial: input(Fields.serial), reason: input(Fields.reason)) },
        Operation(
            LiftSuspension.self,
            .post,
            "documents/{serial}/suspension/end",
            "Agree as one of two registrars that a suspension ends before its term.",
            [Fields.serial, Fields.reason],
            answer: .jointOutcome
        ) { input in try LiftSuspension(serial: input(Fields.serial), reason: input(Fields.reason)) },
    ]
}
