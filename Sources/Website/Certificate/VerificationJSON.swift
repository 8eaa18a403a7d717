import Learning

/// An answer as data: `GET` or `POST /verify` with `Accept: application/json`.
///
///     {"answer":"valid","checks":[{"detail":"","name":"in-register","result":"yes"}],"facts":{…},"specimen":false,"statusAsOf":"2026-11-21T12:00:00Z"}
///
/// - `answer`: `valid`, `replaced`, `suspended`, `withdrawn`, `annulled`, `changed`, `not-in-register`, `not-ours`, `cannot-judge`. The status is 200 for
///   each of them: the question was answered.
/// - `specimen`: true for a demonstration; whatever the answer, it then proves nothing.
/// - `since`, `statusAsOf`, `sealedAt`: moments in UTC (RFC 3339); absent where there is none.
/// - `facts`: absent where nothing authentic is known, and of an edition that was replaced. Texts are given in both languages; dates are `YYYY-MM-DD`. What a
///   transcript says is never among them.
/// - `checks`: `result` is `yes`, `no` or `not-checked`; names are stable, `detail` is for people.
///
/// Fields may be added; none will be renamed. Several files get `{"files":[{"name":"a.pdf","verification":{…}},…]}` in their order.
struct VerificationJSON: Encodable {
    struct Facts: Encodable {
        struct Text: Encodable {
            let en: String
            let fr: String

            init(_ text: LocalizedText) {
                en = text.english
                fr = text.french
            }
        }

        struct Holder: Encodable {
            let latinName: String
            let nativeName: String?
        }

        struct Signatory: Encodable {
            let name: String
            let office: Text
        }

        struct Hours: Encodable {
            let title: Text
            let heldMinutes: Int64
            let attendedMinutes: Int64
        }

        struct Session: Encodable {
            let date: String
            let title: Text
            let minutes: Int64
            let attendedMinutes: Int64
        }

        struct Letter: Encodable {
            let purpose: String
            let addressee: String?
            let place: String?
            let text: Text
        }

        let kind: String
        let holder: Holder
        let course: Text
        let courseKey: String
        let courseVersion: Int64
        let startedOn: String
        let endedOn: String
        let preparedOn: String
        /// These three of a certificate.
        var award: Text?
        var workloadHours: Int64?
        var awardedOn: String?
        /// These two of a statement of attendance.
        var modules: [Hours]?
        var sessions: [Session]?
        var letter: Letter?
        let issuer: Text
        let signatory: Signatory
        let serial: String
        let edition: Int64
    }

    struct Check: Encodable {
        let name: String
        let result: String
        let detail: String
    }

    let answer: String
    let specimen: Bool
    let since: String?
    let statusAsOf: String?
    let sealedAt: String?
    let facts: Facts?
    let checks: [Check]
}

extension VerificationJSON {
    init(_ verification: Verification) {
        answer = verification.answer.rawValue
        specimen = verification.isSpecimen
        since = verification.since?.description
        statusAsOf = verification.statusAsOf?.description
        sealedAt = verification.sealedAt?.description
        facts = verification.facts.map(Facts.init)
        checks = verification.checks.map { Check(name: $0.name, result: $0.result.rawValue, detail: $0.detail) }
    }
}

extension VerificationJSON.Facts {
    init(_ facts: DocumentFacts) {
        kind = facts.kind.rawValue
        holder = Holder(latinName: facts.holder.latin, nativeName: facts.holder.native)
        course = Text(facts.course)
        courseKey = facts.courseKey
        courseVersion = facts.courseVersion
        startedOn = facts.startedOn.description
        endedOn = facts.endedOn.description
        preparedOn = facts.preparedOn.description
        issuer = Text(facts.issuer)
        signatory = Signatory(name: facts.signatory.name, office: Text(facts.signatory.office))
        serial = facts.serial.text
        edition = facts.edition
        switch facts.content {
        case .certificate(let certificate):
            award = Text(certificate.award)
            workloadHours = certificate.workloadHours
            awardedOn = certificate.awardedOn.description
        case .transcript: break
        case .statementOfAttendance(let statement):
            modules = statement.modules.map {
                Hours(title: Text($0.title), heldMinutes: $0.heldMinutes, attendedMinutes: $0.attendedMinutes)
            }
            sessions = statement.sessions.map {
                Session(date: $0.date.description, title: Text($0.title), minutes: $0.minutes, attendedMinutes: $0.attendedMinutes)
            }
        case .letter(let letter):
            self.letter = Letter(purpose: letter.purpose.rawValue, addressee: letter.addressee, place: letter.place, text: Text(letter.text))
        }
    }
}
