package import CanonicalJSON

extension CohortTerms {
    private static let version: Int64 = 1

    /// As stored, and as the audit trail tells it.
    package var snapshot: JSONValue {
        [
            "version": .integer(Self.version), "zone": .string(self.zone.text),
            "closedDays": .array(self.closedDays.sorted().map { .string($0.description) }),
            "admission": self.admission.snapshot, "selection": self.admission.selectionSnapshot,
            "circumstances": self.circumstances.snapshot, "board": self.board.snapshot,
            "documents": self.documents.snapshot, "quiz": self.quiz.snapshot, "uploads": self.uploads.snapshot,
        ]
    }

    /// - Throws: ``JSONFieldError`` for anything that this program did not write itself.
    package init(snapshot: JSONValue) throws(JSONFieldError) {
        let fields = try JSONFields(snapshot)
        guard try fields.integer("version") == Self.version else { throw fields.invalid("version", "it is \(Self.version)") }
        guard let zone = TimeZoneName(try fields.string("zone")) else { throw fields.invalid("zone", "it is the name of a time zone") }
        self.init(zone: zone)
        for day in try fields.array("closedDays") {
            guard case .string(let text) = day, let date = LocalDate(text) else { throw fields.invalid("closedDays", "they are dates") }
            self.closedDays.insert(date)
        }
        self.admission = try Admission(fields.object("admission"))
        try self.admission.readSelection(fields.object("selection"))
        self.circumstances = try Circumstances(fields.object("circumstances"))
        self.board = try Board(fields.object("board"))
        self.documents = try Documents(fields.object("documents"))
        self.quiz = try Quiz(fields.object("quiz"))
        self.uploads = try Uploads(fields.object("uploads"))
    }
}

extension CohortTerms.Admission {
    var snapshot: JSONValue {
        [
            "minimumSeats": .number(minimumSeats), "closingDaysBeforeStart": .number(closingDaysBeforeStart),
            "scorersPerFile": .number(scorersPerFile), "minimumScore": .number(minimumScore),
            "nominationsPerCountry": .number(nominationsPerCountry), "countryCap": .number(countryCap),
            "countryCapWithSeatsLeft": .number(countryCapWithSeatsLeft), "nominationDays": .number(nominationDays),
            "answerDays": .number(answerDays), "shortAnswerDays": .number(shortAnswerDays),
            "shortFromDaysBeforeStart": .number(shortFromDaysBeforeStart),
            "conditionsUntilDaysBeforeStart": .number(conditionsUntilDaysBeforeStart), "experienceYears": .number(experienceYears),
            "civilSocietyTarget": .number(civilSocietyTarget), "closingDaysBeforeStart": .number(closingDaysBeforeStart),
            "scorersPerFile": .number(scorersPerFile), "minimumScore": .number(minimumScore), "selection": selectionSnapshot,
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        minimumSeats = try fields.number("minimumSeats")
        closingDaysBeforeStart = try fields.number("closingDaysBeforeStart")
        scorersPerFile = try fields.number("scorersPerFile")
        minimumScore = try fields.number("minimumScore")
        nominationsPerCountry = try fields.number("nominationsPerCountry")
        countryCap = try fields.number("countryCap")
        countryCapWithSeatsLeft = try fields.number("countryCapWithSeatsLeft")
        nominationDays = try fields.number("nominationDays")
        answerDays = try fields.number("answerDays")
        shortAnswerDays = try fields.number("shortAnswerDays")
        shortFromDaysBeforeStart = try fields.number("shortFromDaysBeforeStart")
        conditionsUntilDaysBeforeStart = try fields.number("conditionsUntilDaysBeforeStart")
        experienceYears = try fields.number("experienceYears")
        civilSocietyTarget = try fields.number("civilSocietyTarget")
        closingDaysBeforeStart = try fields.number("closingDaysBeforeStart")
        scorersPerFile = try fields.number("scorersPerFile")
        minimumScore = try fields.number("minimumScore")
        try readSelection(fields.object("selection"))
    }
}

extension CohortTerms.Circumstances {
    var snapshot: JSONValue {
        [
            "claimDays": .number(claimDays), "decisionWorkingDays": .number(decisionWorkingDays), "extensionDays": .number(extensionDays),
            "appealWorkingDays": .number(appealWorkingDays),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        claimDays = try fields.number("claimDays")
        decisionWorkingDays = try fields.number("decisionWorkingDays")
        extensionDays = try fields.number("extensionDays")
        appealWorkingDays = try fields.number("appealWorkingDays")
    }
}

extension CohortTerms.Board {
    var snapshot: JSONValue {
        [
            "quorum": .number(quorum), "ratificationSilenceWorkingDays": .number(ratificationSilenceWorkingDays),
            "revisionDays": .number(revisionDays), "appealWorkingDays": .number(appealWorkingDays),
            "revocationNoticeWorkingDays": .number(revocationNoticeWorkingDays),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        quorum = try fields.number("quorum")
        ratificationSilenceWorkingDays = try fields.number("ratificationSilenceWorkingDays")
        revisionDays = try fields.number("revisionDays")
        appealWorkingDays = try fields.number("appealWorkingDays")
        revocationNoticeWorkingDays = try fields.number("revocationNoticeWorkingDays")
    }
}

extension CohortTerms.Documents {
    var snapshot: JSONValue { ["suspensionDays": .number(suspensionDays)] }

    init(_ fields: JSONFields) throws(JSONFieldError) { suspensionDays = try fields.number("suspensionDays") }
}

extension CohortTerms.Quiz {
    var snapshot: JSONValue { ["graceSeconds": .number(graceSeconds)] }

    init(_ fields: JSONFields) throws(JSONFieldError) { graceSeconds = try fields.number("graceSeconds") }
}

extension CohortTerms.Uploads {
    var snapshot: JSONValue {
        [
            "fileMegabytes": .number(fileMegabytes), "personMegabytes": .number(personMegabytes), "openUploads": .number(openUploads),
            "hours": .number(hours),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        fileMegabytes = try fields.number("fileMegabytes")
        personMegabytes = try fields.number("personMegabytes")
        openUploads = try fields.number("openUploads")
        hours = try fields.number("hours")
    }
}
