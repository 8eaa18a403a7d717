package import CanonicalJSON

extension CohortTerms {
    private static let version: Int64 = 1

    /// As stored, and as the audit trail tells it.
    package var snapshot: JSONValue {
        [
            "version": .integer(Self.version), "zone": .string(zone.text),
            "closedDays": .array(closedDays.sorted().map { .string($0.description) }),
            "admission": .object(Dictionary(uniqueKeysWithValues: Self.admissionNumbers.map { ($0.0, .number(self[keyPath: $0.1])) })),
            "selection": admission.selectionSnapshot,
            "circumstances": .object(Dictionary(uniqueKeysWithValues: Self.circumstancesNumbers.map { ($0.0, .number(self[keyPath: $0.1])) })),
            "board": .object(Dictionary(uniqueKeysWithValues: Self.boardNumbers.map { ($0.0, .number(self[keyPath: $0.1])) })),
            "documents": .object(Dictionary(uniqueKeysWithValues: Self.documentsNumbers.map { ($0.0, .number(self[keyPath: $0.1])) })),
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
            closedDays.insert(date)
        }
        try read(Self.admissionNumbers, from: fields.object("admission"))
        try admission.readSelection(fields.object("selection"))
        try read(Self.circumstancesNumbers, from: fields.object("circumstances"))
        try read(Self.boardNumbers, from: fields.object("board"))
        try read(Self.documentsNumbers, from: fields.object("documents"))
    }

    private typealias Number = (String, any WritableKeyPath<CohortTerms, Int> & Sendable)

    private mutating func read(_ numbers: [Number], from fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: Set(numbers.map(\.0)))
        for (name, path) in numbers { self[keyPath: path] = try fields.number(name) }
    }

    private static let admissionNumbers: [Number] = [
        ("minimumSeats", \.admission.minimumSeats), ("closingDaysBeforeStart", \.admission.closingDaysBeforeStart),
        ("scorersPerFile", \.admission.scorersPerFile), ("minimumScore", \.admission.minimumScore),
        ("nominationsPerCountry", \.admission.nominationsPerCountry),
        ("countryCap", \.admission.countryCap), ("countryCapWithSeatsLeft", \.admission.countryCapWithSeatsLeft),
        ("nominationDays", \.admission.nominationDays), ("answerDays", \.admission.answerDays),
        ("shortAnswerDays", \.admission.shortAnswerDays), ("shortFromDaysBeforeStart", \.admission.shortFromDaysBeforeStart),
        ("conditionsUntilDaysBeforeStart", \.admission.conditionsUntilDaysBeforeStart), ("experienceYears", \.admission.experienceYears),
        ("civilSocietyTarget", \.admission.civilSocietyTarget),
    ]
    private static let circumstancesNumbers: [Number] = [
        ("claimDays", \.circumstances.claimDays), ("decisionWorkingDays", \.circumstances.decisionWorkingDays),
        ("extensionDays", \.circumstances.extensionDays), ("appealWorkingDays", \.circumstances.appealWorkingDays),
    ]
    private static let boardNumbers: [Number] = [
        ("quorum", \.board.quorum), ("ratificationSilenceWorkingDays", \.board.ratificationSilenceWorkingDays),
        ("revisionDays", \.board.revisionDays), ("appealWorkingDays", \.board.appealWorkingDays),
    ]
    private static let documentsNumbers: [Number] = [("suspensionDays", \.documents.suspensionDays)]
}
