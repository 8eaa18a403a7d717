import CanonicalJSON

extension DocumentContent {
    var json: JSONValue {
        switch self {
        case .certificate(let certificate): certificate.json
        case .transcript(let transcript): transcript.json
        case .statementOfAttendance(let statement): statement.json
        case .letter(let letter): letter.json
        }
    }

    init(_ fields: JSONFields, of kind: DocumentKind) throws(JSONFieldError) {
        switch kind {
        case .certificate: self = .certificate(try CertificateContent(fields))
        case .transcript: self = .transcript(try TranscriptContent(fields))
        case .statementOfAttendance: self = .statementOfAttendance(try AttendanceContent(fields))
        case .letter: self = .letter(try LetterContent(fields))
        }
    }
}

extension CertificateContent {
    fileprivate var json: JSONValue {
        .members([
            "award": award.snapshot, "awardedOn": .string(awardedOn.description), "workloadHours": .integer(workloadHours),
            "past": isPast ? .boolean(true) : nil,
        ])
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["award", "awardedOn", "workloadHours", "past"])
        self.init(
            award: try fields.text("award"),
            awardedOn: try fields.date("awardedOn"),
            workloadHours: try fields.count("workloadHours"),
            isPast: try fields.members["past"] == nil ? false : fields.boolean("past")
        )
    }
}

extension AttendanceContent {
    fileprivate var json: JSONValue {
        [
            "modules": .array(
                modules.map {
                    ["title": $0.title.snapshot, "heldMinutes": .integer($0.heldMinutes), "attendedMinutes": .integer($0.attendedMinutes)]
                }
            ),
            "sessions": .array(
                sessions.map {
                    [
                        "date": .string($0.date.description), "title": $0.title.snapshot, "minutes": .integer($0.minutes),
                        "attendedMinutes": .integer($0.attendedMinutes),
                    ]
                }
            ),
        ]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["modules", "sessions"])
        self.init(
            modules: try fields.each("modules") { module throws(JSONFieldError) in
                try module.allow(only: ["title", "heldMinutes", "attendedMinutes"])
                return Module(
                    title: try module.text("title"),
                    heldMinutes: try module.count("heldMinutes"),
                    attendedMinutes: try module.count("attendedMinutes")
                )
            },
            sessions: try fields.each("sessions") { session throws(JSONFieldError) in
                try session.allow(only: ["date", "title", "minutes", "attendedMinutes"])
                return Session(
                    date: try session.date("date"),
                    title: try session.text("title"),
                    minutes: try session.count("minutes"),
                    attendedMinutes: try session.count("attendedMinutes")
                )
            }
        )
    }
}

extension LetterContent {
    fileprivate var json: JSONValue {
        [
            "purpose": .string(purpose.rawValue), "addressee": addressee.map(JSONValue.string) ?? .null,
            "place": place.map(JSONValue.string) ?? .null, "text": text.snapshot,
        ]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["purpose", "addressee", "place", "text"])
        self.init(
            purpose: try fields.choice("purpose", of: LetterPurpose.self),
            addressee: try fields.unlessNull("addressee") { key throws(JSONFieldError) in try fields.string(key) },
            place: try fields.unlessNull("place") { key throws(JSONFieldError) in try fields.string(key) },
            text: try fields.text("text")
        )
    }
}

extension JSONFields {
    /// A number of things or hours: nothing below nought, nothing beyond a million.
    func count(_ key: String) throws(JSONFieldError) -> Int64 {
        let number = try integer(key)
        guard (0...1_000_000).contains(number) else { throw invalid(key, "it lies between 0 and 1,000,000") }
        return number
    }

    /// For a member that must be there, as null where there is none.
    func unlessNull<Value>(_ key: String, _ read: (String) throws(JSONFieldError) -> Value) throws(JSONFieldError) -> Value? {
        members[key] == .null ? nil : try read(key)
    }
}
