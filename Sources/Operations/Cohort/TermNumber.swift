import Learning

/// A whole number among the terms of an edition: handed in by a field that may be left out for what is proposed, told by a member of the same name.
struct TermNumber<Terms: Sendable>: Sendable {
    let field: Field<Int>
    let member: Member<Terms>
    let set: @Sendable (inout Terms, Input) throws -> Void

    init(_ name: String, _ path: any WritableKeyPath<Terms, Int> & Sendable, _ range: ClosedRange<Int>, proposed: Terms, _ meaning: String) {
        let field = Field.optional(name, .integer(range), default: proposed[keyPath: path], meaning)
        self.field = field
        member = Member(name, .integer, meaning) { $0[keyPath: path] }
        set = { terms, input in terms[keyPath: path] = try input(field) }
    }
}

extension [TermNumber<CohortTerms.Admission>] {
    static let admission: Self = {
        let standard = CohortTerms.proposed.admission
        return [
            .init("minimumSeats", \.minimumSeats, 0...500, proposed: standard, "Fewer enrolled than this, and the edition is not worth holding."),
            .init("closingDaysBeforeStart", \.closingDaysBeforeStart, 0...730, proposed: standard, "Days before the start on which the call closes."),
            .init("nominationsPerCountry", \.nominationsPerCountry, 0...100, proposed: standard, "How many a correspondent can rank."),
            .init("countryCap", \.countryCap, 1...500, proposed: standard, "Seats of one country while another country waits."),
            .init("countryCapWithSeatsLeft", \.countryCapWithSeatsLeft, 1...500, proposed: standard, "Seats of one country when seats remain."),
            .init("nominationDays", \.nominationDays, 0...365, proposed: standard, "Days a correspondent has."),
            .init("answerDays", \.answerDays, 0...365, proposed: standard, "Days to answer an offer."),
            .init("shortAnswerDays", \.shortAnswerDays, 0...365, proposed: standard, "Days to answer an offer shortly before the start."),
            .init("shortFromDaysBeforeStart", \.shortFromDaysBeforeStart, 0...365, proposed: standard, "From how many days before the start on."),
            .init(
                "conditionsUntilDaysBeforeStart",
                \.conditionsUntilDaysBeforeStart,
                0...365,
                proposed: standard,
                "Days before the start until which a visa or a mission order can come."
            ),
            .init("experienceYears", \.experienceYears, 0...50, proposed: standard, "Years of experience that are needed."),
            .init("scorersPerFile", \.scorersPerFile, 1...20, proposed: standard, "Scorers without a conflict that each file needs."),
            .init("minimumScore", \.minimumScore, 0...100, proposed: standard, "The least mean score with which somebody can have a seat."),
            .init("civilSocietyTarget", \.civilSocietyTarget, 0...100, proposed: standard, "Percent of civil society that breaks ties; no quota."),
        ]
    }()
}

extension [TermNumber<CohortTerms.Circumstances>] {
    static let circumstances: Self = {
        let standard = CohortTerms.proposed.circumstances
        return [
            .init("claimDays", \.claimDays, 0...365, proposed: standard, "Days in which circumstances can be claimed."),
            .init("decisionWorkingDays", \.decisionWorkingDays, 0...60, proposed: standard, "Working days in which a claim is decided."),
            .init("extensionDays", \.extensionDays, 0...365, proposed: standard, "Days by which all extensions together move a deadline at most."),
            .init("appealWorkingDays", \.appealWorkingDays, 0...60, proposed: standard, "Working days for an appeal against the decision."),
        ]
    }()
}

extension [TermNumber<CohortTerms.Board>] {
    static let board: Self = {
        let standard = CohortTerms.proposed.board
        return [
            .init("quorum", \.quorum, 1...50, proposed: standard, "Members present for each item, the chair among them."),
            .init(
                "ratificationSilenceWorkingDays",
                \.ratificationSilenceWorkingDays,
                0...60,
                proposed: standard,
                "Working days after which silence ratifies."
            ),
            .init("revisionDays", \.revisionDays, 0...365, proposed: standard, "Days in which a revision can be asked for."),
            .init("appealWorkingDays", \.appealWorkingDays, 0...60, proposed: standard, "Working days in which an appeal can be lodged."),
            .init(
                "revocationNoticeWorkingDays",
                \.revocationNoticeWorkingDays,
                0...60,
                proposed: standard,
                "Working days in which a holder is told what was decided on the award."
            ),
        ]
    }()
}

extension [TermNumber<CohortTerms.Documents>] {
    static let documents: Self = [
        .init("suspensionDays", \.suspensionDays, 0...365, proposed: CohortTerms.proposed.documents, "Days that a suspension lasts.")
    ]
}
