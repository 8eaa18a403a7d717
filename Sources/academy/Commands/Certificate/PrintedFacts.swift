import Learning

/// What else a document prints beside holder, title, issuer and serial, so that a paper with one edited line is found out (ruling 10); of a transcript nothing.
enum PrintedFacts {
    static func lines(_ facts: DocumentFacts) -> [String] {
        [
            "course \(facts.course.english), \(facts.startedOn.inWords(.english)) to \(facts.endedOn.inWords(.english))",
            "issued on \(facts.preparedOn.inWords(.english)), signed by \(facts.signatory.name), \(facts.signatory.office.english)",
        ] + content(facts.content)
    }

    private static func content(_ content: DocumentContent) -> [String] {
        switch content {
        case .certificate(let certificate): ["workload \(certificate.workloadHours) hours"]
        case .transcript: []
        case .statementOfAttendance(let statement):
            statement.modules.map { "\($0.title.english): \(hours($0.attendedMinutes, $0.heldMinutes))" }
                + statement.sessions.map { "\($0.date.inWords(.english)), \($0.title.english): \(hours($0.attendedMinutes, $0.minutes))" }
        case .letter(let letter):
            [letter.addressee.map { "to \($0)" }, letter.place.map { "in \($0)" }].compactMap(\.self)
                + letter.text.english.split(separator: "\n").map(String.init)
        }
    }

    private static func hours(_ attended: Int64, _ held: Int64) -> String { "\(DocumentHours.text(attended)) of \(DocumentHours.text(held))" }
}
