import Learning

extension OperationCatalogue {
    private static let kind = Field.required("kind", Kind<DocumentKind>.choice, "What is prepared; letters are prepared one by one.")
    private static let named = Field.optional(
        "people",
        .list(of: .email, atMost: 500),
        "For whom; left out for everybody who is entitled to it."
    )
    private static let waivers = Field.optional(
        "waivers",
        .list(of: .email, atMost: 500),
        default: [],
        "Holders who waive their appeal with this act."
    )
    private static let signatory = Field.required("signatory", .signatory, "Whose name and office stand under it.")
    private static let purpose = Field.required("purpose", Kind<LetterPurpose>.choice, "What the letter is for.")
    private static let addressee = Field.optional("addressee", .text(atMost: 200), "To whom; left out for whom it may concern.")
    private static let place = Field.optional("place", .text(atMost: 100), "Where the residential modules are held.")

    /// What fixes the facts of documents.
    static let preparations = [
        Operation(
            PrepareDocuments.self,
            .post,
            "cohorts/{cohort}/documents",
            "Prepare one kind of document for everybody who is entitled to it and has no valid one.",
            [Fields.cohort, kind, named, signatory, waivers],
            answer: .preparedDocuments
        ) { input in
            try PrepareDocuments(
                cohort: input(Fields.cohort),
                kind: input(kind),
                people: input(named).map { Set($0) },
                signatory: input(signatory),
                waivers: Set(input(waivers))
            )
        },
        Operation(
            PrepareLetter.self,
            .post,
            "cohorts/{cohort}/members/{person}/letters",
            "Prepare a letter for one person.",
            [Fields.cohort, Fields.person, purpose, addressee, place, signatory],
            answer: .preparedLetter
        ) { input in
            try PrepareLetter(
                cohort: input(Fields.cohort),
                person: input(Fields.person),
                LetterRequest(input(purpose), addressee: input(addressee), place: input(place)),
                signatory: input(signatory)
            )
        },
    ]
}

extension Kind where Value == Signatory {
    private static let name = Field.required("name", .text(atMost: 480), "Whose name it is.")
    private static let office = Field.required("office", .localizedText, "In which office.")

    static let signatory = Kind.record("SignatoryInput", [name, office]) { input in
        try Signatory(name: input(name), office: input(office))
    }
}

extension Shape where Value == PrepareDocuments.Outcome {
    fileprivate static var preparedDocuments: Shape {
        .object(
            Member("prepared", .list(of: .document), "In the order of the names.") { $0.prepared },
            Member("awaitingName", .list(of: .personReference), "Entitled, and has yet to confirm the name.") { $0.awaitingName },
            Member("waiting", .list(of: .waitingHolder), "Ratified, but the appeal term still runs.") { $0.waiting },
            Member("held", .list(of: .personReference), "Ratified, but a case of their own is open.") { $0.held }
        )
    }
}

extension Shape where Value == PrepareDocuments.Outcome.Waiting {
    fileprivate static let waitingHolder = Shape.named(
        "WaitingHolder",
        Member("person", .personReference, "Who waits.") { $0.person },
        Member("until", .date, "Until which day.") { $0.until }
    )
}

extension Shape where Value == PrepareLetter.Outcome {
    fileprivate static var preparedLetter: Shape {
        .object(
            Member("outcome", .word(of: ["prepared", "unchanged"]), "What happened.") { outcome in
                if case .prepared = outcome { "prepared" } else { "unchanged" }
            },
            Member("document", .document, "The letter.") { outcome in
                switch outcome {
                case .prepared(let document), .unchanged(let document): document
                }
            }
        )
    }
}
