import Learning

/// The fields of the designs, filled from the facts. What comes in both languages has a field for each: `course.en`, `course.fr`.
struct DocumentFields {
    private(set) var values: [String: String]
    /// Rows of the tables by their name; columns follow the rule of fields.
    private(set) var tables: [String: [[String: String]]] = [:]

    init(_ facts: DocumentFacts) {
        values = [
            "holder": facts.holder.latin,
            "nativeName": facts.holder.native ?? "",
            "serial": facts.serial.text,
            "verificationCode": facts.code.text,
            "verificationAddress": facts.publicAddress + "/verify",
            "signatoryName": facts.signatory.name,
        ]
        set("issuer", facts.issuer)
        set("course", facts.course)
        set("signatoryOffice", facts.signatory.office)
        set("issueDate", facts.preparedOn)
        // A newer letter for the same purpose brings things up to date; only of the others an edition is the same once more.
        set("reissueDate", facts.edition > 1 && facts.kind != .letter ? facts.preparedOn : nil)
        if facts.kind != .letter {
            set("startDate", facts.startedOn)
            set("endDate", facts.endedOn)
        }
        switch facts.content {
        case .certificate(let certificate): add(certificate, preparedOn: facts.preparedOn)
        case .transcript(let transcript): add(transcript)
        case .statementOfAttendance(let statement): add(statement)
        case .letter(let letter): add(letter)
        }
    }

    private mutating func set(_ name: String, _ text: LocalizedText) {
        for language in Language.allCases { values["\(name).\(language.rawValue)"] = text[language] }
    }

    private mutating func set(_ name: String, _ date: LocalDate?) {
        for language in Language.allCases { values["\(name).\(language.rawValue)"] = date?.inWords(language) ?? "" }
    }

    private mutating func add(_ certificate: CertificateContent, preparedOn: LocalDate) {
        set("award", certificate.award)
        set("awardDate", certificate.awardedOn)
        // What says when it was sealed, and that the award is older than its record here (ruling 8).
        set("issueDate", certificate.isPast ? nil : preparedOn)
        set("recordDate", certificate.isPast ? preparedOn : nil)
        values["workloadHours"] = "\(certificate.workloadHours)"
    }

    private mutating func add(_ transcript: TranscriptContent) {
        set("awardDate", transcript.awardedOn)
        set("result", transcript.standing?.text ?? LocalizedText(english: "", french: ""))
        values["total"] = transcript.total ?? "–"
        tables["units"] = transcript.units.map { unit in
            TableRow(["number": unit.code, "hours": "\(unit.hours)"], ["title": unit.title, "result": unit.result.text]).values
        }
        tables["components"] = transcript.components.map { component in
            let plain = [
                "key": component.code, "weight": component.weight.description, "mark": component.mark.map { "\($0)" } ?? "–",
                "grade": component.grade?.rawValue ?? "–",
            ]
            return TableRow(plain, ["title": component.title, "outcome": component.outcome.text]).values
        }
        tables["outcomes"] = transcript.outcomes.map { TableRow(["number": "\($0.number)"], ["text": $0.text]).values }
    }

    private mutating func add(_ statement: AttendanceContent) {
        values["hoursHeld"] = DocumentHours.figure(statement.heldMinutes)
        values["hoursAttended"] = DocumentHours.figure(statement.attendedMinutes)
        tables["modules"] = statement.modules.map { module in
            let plain = [
                "held": DocumentHours.figure(module.heldMinutes), "attended": DocumentHours.figure(module.attendedMinutes),
                "share": "\(module.attendedPercent) %",
            ]
            return TableRow(plain, ["title": module.title]).values
        }
        tables["sessions"] = statement.sessions.map { session in
            let date = LocalizedText(english: session.date.inWords(.english), french: session.date.inWords(.french))
            return TableRow(["minutes": "\(session.minutes)", "attended": "\(session.attendedMinutes)"], ["date": date, "title": session.title])
                .values
        }
    }

    private mutating func add(_ letter: LetterContent) {
        values["addressee"] = letter.addressee ?? ""
        set("subject", letter.purpose.subject)
        set("letterText", letter.text)
    }
}

/// One row of a table.
private struct TableRow {
    let values: [String: String]

    init(_ plain: [String: String], _ localized: [String: LocalizedText]) {
        var values = plain
        for (name, text) in localized {
            for language in Language.allCases { values["\(name).\(language.rawValue)"] = text[language] }
        }
        self.values = values
    }
}
