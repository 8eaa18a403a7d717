import Learning

extension OperationCatalogue {
    private static let nameBegins = Field.optional(
        "nameBegins",
        .text(atMost: 120),
        "With what the Latin name begins; case and accents do not count."
    )
    private static let country = Field.optional("country", .country, "Only people of this country.")
    private static let listed = Field.required("people", .list(of: .personEntry, atMost: 10_000), "Who is taken in or brought up to date.")
    private static let shown = Field.required("name", .personName, "The name as it was shown to whoever confirms it.")
    private static let corrected = Field.required("name", .personName, "The name as it is to be.")
    private static let cause = Field.required(
        "cause",
        Kind<CorrectName.Cause>.choice,
        "Whether the academy had it wrong, or the person is called otherwise now."
    )
    private static let proof = Field.optional("evidence", .text, "What shows the holder's word, where a registrar records it.")
    private static let papers = Field.required("evidence", .text, "The papers that were seen, or how the error was found.")
    private static let personID = Field.required(
        "id",
        Kind<Identifier<Person>>.identifier(),
        "The person's identifier, as the person's file tells it."
    )

    static let people = [
        Operation(
            ListPeople.self,
            .get,
            "people",
            "List people in the order of their names.",
            [nameBegins, country, Fields.limit, Fields.after],
            answer: .page(of: .person)
        ) { input in try ListPeople(nameBegins: input(nameBegins), country: input(country), paging: input.paging()) },
        Operation(
            ImportPeople.self,
            .post,
            "people",
            "Take people in: new addresses are created, known ones brought up to date; all of them or, if one is wrong, none.",
            [listed],
            answer: .importedPeople
        ) { input in try ImportPeople(PersonList(input(listed))) },
        Operation(ShowPerson.self, .get, "people/{person}", "Show who somebody is.", [Fields.person], answer: .personFile) { input in
            try ShowPerson(email: input(Fields.person))
        },
        Operation(
            ConfirmName.self,
            .post,
            "people/{person}/name-confirmation",
            "Confirm the name as documents shall print it.",
            [Fields.person, shown, proof],
            answer: .confirmedName
        ) { input in try ConfirmName(email: input(Fields.person), shown: input(shown), evidence: input(proof)) },
        Operation(
            CorrectName.self,
            .post,
            "people/{person}/name-correction",
            "Correct somebody's name; documents in preparation under the former one are given up.",
            [Fields.person, corrected, cause, papers],
            answer: .correctedName
        ) { input in
            try CorrectName(email: input(Fields.person), to: input(corrected), cause: input(cause), evidence: input(papers))
        },
        Operation(
            RecordDeath.self,
            .post,
            "people/{person}/death",
            "Record that somebody died: what can end ends, and no mail goes out any more.",
            [Fields.person, Fields.reason],
            answer: .recordedDeath
        ) { input in try RecordDeath(email: input(Fields.person), reason: input(Fields.reason)) },
        Operation(
            ErasePerson.self,
            .post,
            "erasures",
            "Erase what is known of somebody, but for the core record of an award.",
            [personID, Fields.reason],
            answer: .erasedPerson
        ) { input in try ErasePerson(input(personID), reason: input(Fields.reason)) },
    ]
}

extension Shape where Value == ImportPeople.Outcome {
    fileprivate static var importedPeople: Shape {
        .object(
            Member("created", .integer, "How many are new.") { $0.created },
            Member("updated", .integer, "How many were known and are otherwise now.") { $0.updated },
            Member("unchanged", .integer, "How many were so before.") { $0.unchanged }
        )
    }
}

extension Shape where Value == ConfirmName.Outcome {
    fileprivate static var confirmedName: Shape { .outcome(["confirmed", "unchanged"]) { $0 == .confirmed ? "confirmed" : "unchanged" } }
}

extension Shape where Value == CorrectName.Outcome {
    fileprivate static var correctedName: Shape {
        .object(
            Member("outcome", .word(of: ["corrected", "unchanged"]), "What happened.") { outcome in
                if case .corrected = outcome { "corrected" } else { "unchanged" }
            },
            Member("outdated", .list(of: .document), "Valid documents that print the former name.") { outcome in
                if case .corrected(let outdated) = outcome { outdated } else { [] }
            }
        )
    }
}

extension Shape where Value == RecordDeath.Outcome {
    fileprivate static var recordedDeath: Shape {
        .object(
            Member("outcome", .word(of: ["recorded", "unchanged"]), "What happened.") { outcome in
                if case .recorded = outcome { "recorded" } else { "unchanged" }
            },
            Member("enrolmentsEnded", .integer, "How many enrolments ended with it.") { outcome in
                if case .recorded(let ended, _) = outcome { ended.count } else { 0 }
            },
            Member("mailDropped", .integer, "How many messages do not go out any more.") { outcome in
                if case .recorded(_, let dropped) = outcome { dropped } else { 0 }
            }
        )
    }
}

extension Shape where Value == ErasePerson.Outcome {
    fileprivate static var erasedPerson: Shape {
        .object(
            Member("outcome", .word(of: ["erased", "unchanged"]), "What happened.") { outcome in
                if case .erased = outcome { "erased" } else { "unchanged" }
            },
            Member("keptCoreRecord", .boolean, "Whether name and award stay, as the proof of it.") { outcome in
                if case .erased(let kept) = outcome { kept } else { false }
            }
        )
    }
}
