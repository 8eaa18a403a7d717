import Learning

extension OperationCatalogue {
    private static let kind = Field.optional("kind", Kind<DocumentKind>.choice, "Only documents of this kind.")
    private static let state = Field.optional("state", Kind<DocumentState>.choice, "Only documents in this state.")
    private static let serials = Field.optional(
        "serials",
        .list(of: .text(atMost: 40), atMost: 1000),
        "Which; left out for every prepared one."
    )
    private static let secondPerson = Field.required("secondPerson", .text(atMost: 200), "Who confirms beside the one who acts.")
    private static let newSignatory = Field.optional("signatory", .signatory, "Who signs; left out for the one of the edition before.")

    static let documents = [
        Operation(
            ListDocuments.self,
            .get,
            "cohorts/{cohort}/documents",
            "List the documents of an edition in the order in which they were opened.",
            [Fields.cohort, kind, state, Fields.limit, Fields.after],
            answer: .page(of: .documentEntry)
        ) { input in
            try ListDocuments(cohort: input(Fields.cohort), kind: input(kind), state: input(state), paging: input.paging())
        },
        Operation(
            ListOwnDocuments.self,
            .get,
            "people/{person}/documents",
            "List the documents that somebody was given or can be given.",
            [Fields.person],
            answer: .list(of: .ownDocument)
        ) { input in try ListOwnDocuments(email: input(Fields.person)) },
        Operation(
            ShowDocument.self,
            .get,
            "documents/{serial}",
            "Show a document with everything it states.",
            [Fields.serial],
            answer: .documentProof
        ) { input in try ShowDocument(serial: input(Fields.serial)) },
        Operation(
            ApproveDocuments.self,
            .post,
            "cohorts/{cohort}/documents/approval",
            "Approve prepared documents as the second person, so that they can be sealed.",
            [Fields.cohort, serials],
            answer: .approvedDocuments
        ) { input in try ApproveDocuments(cohort: input(Fields.cohort), serials: input(serials).map { Set($0) }) },
        Operation(
            ReissueDocument.self,
            .post,
            "documents/{serial}/new-edition",
            "Prepare a new edition of a valid document; the old one is replaced when it is issued.",
            [Fields.serial, Fields.reason, newSignatory],
            answer: .reissuedDocument
        ) { input in
            try ReissueDocument(serial: input(Fields.serial), reason: input(Fields.reason), signatory: input(newSignatory))
        },
        Operation(
            CancelDocument.self,
            .post,
            "documents/{serial}/cancellation",
            "Give up a document before it is sealed.",
            [Fields.serial, Fields.reason],
            answer: .cancelledDocument
        ) { input in try CancelDocument(serial: input(Fields.serial), reason: input(Fields.reason)) },
        Operation(
            AnnulDocument.self,
            .post,
            "documents/{serial}/annulment",
            "Agree as one of two registrars that a document was never valid, where no ratified award stands behind it.",
            [Fields.serial, Fields.reason],
            answer: .jointOutcome
        ) { input in try AnnulDocument(serial: input(Fields.serial), reason: input(Fields.reason)) },
        Operation(
            RevokeCertificate.self,
            .post,
            "documents/{serial}/revocation",
            "Withdraw a document on the Governing Board's decision, with every other that claims the award.",
            [Fields.serial, Fields.reason, secondPerson],
            answer: .revokedDocument
        ) { input in
            try RevokeCertificate(serial: input(Fields.serial), reason: input(Fields.reason), secondPerson: input(secondPerson))
        },
    ]
}

extension Shape where Value == ApproveDocuments.Outcome {
    fileprivate static var approvedDocuments: Shape {
        .object(
            Member("approved", .list(of: .document), "Can be sealed now.") { $0.approved },
            Member("own", .list(of: .document), "Left for somebody else: prepared by whoever approves, or about them.") { $0.own }
        )
    }
}

extension Shape where Value == ReissueDocument.Outcome {
    fileprivate static var reissuedDocument: Shape {
        .object(
            Member("outcome", .word(of: ["prepared", "awaiting-name", "unchanged"]), "What happened.") { outcome in
                switch outcome {
                case .prepared: "prepared"
                case .awaitingName: "awaiting-name"
                case .unchanged: "unchanged"
                }
            },
            Member("document", .document, "The new edition.") { outcome in
                switch outcome {
                case .prepared(let document), .awaitingName(let document), .unchanged(let document): document
                }
            }
        )
    }
}

extension Shape where Value == CancelDocument.Outcome {
    fileprivate static var cancelledDocument: Shape { .outcome(["cancelled", "unchanged"]) { $0 == .cancelled ? "cancelled" : "unchanged" } }
}

extension Shape where Value == RevokeCertificate.Outcome {
    fileprivate static var revokedDocument: Shape {
        .object(
            Member("outcome", .word(of: ["revoked", "unchanged"]), "What happened.") { outcome in
                if case .revoked = outcome { "revoked" } else { "unchanged" }
            },
            Member("since", .instant, "Since when it is not valid.") { outcome in
                switch outcome {
                case .revoked(let since), .alreadyRevoked(let since): since
                }
            }
        )
    }
}
