import Learning

/// An answer as data: `GET` or `POST /verify` with `Accept: application/json`.
///
///     {"answer":"valid","checks":[{"detail":"","name":"in-register","result":"yes"}],"facts":{…},"specimen":false,"statusAsOf":"2026-11-21T12:00:00Z"}
///
/// - `answer`: `valid`, `replaced`, `suspended`, `withdrawn`, `annulled`, `changed`, `not-in-register`, `not-ours`, `cannot-judge`. The status is 200 for
///   each of them: the question was answered.
/// - `specimen`: true for a demonstration; whatever the answer, it then proves nothing.
/// - `since`, `statusAsOf`, `sealedAt`: moments in UTC (RFC 3339); absent where there is none.
/// - `facts`: absent where nothing authentic is known. Texts are given in both languages; dates are `YYYY-MM-DD`.
/// - `checks`: `result` is `yes`, `no` or `not-checked`; names are stable, `detail` is for people.
///
/// Fields may be added; none will be renamed.
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

        let holder: Holder
        let award: Text
        let course: Text
        let courseKey: String
        let courseVersion: Int64
        let startedOn: String
        let endedOn: String
        let workloadHours: Int64
        let awardedOn: String
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
    init(_ facts: CertificateFacts) {
        holder = Holder(latinName: facts.holder.latin, nativeName: facts.holder.native)
        award = Text(facts.award)
        course = Text(facts.course)
        courseKey = facts.courseKey
        courseVersion = facts.courseVersion
        startedOn = facts.startedOn.description
        endedOn = facts.endedOn.description
        workloadHours = facts.workloadHours
        awardedOn = facts.awardedOn.description
        issuer = Text(facts.issuer)
        signatory = Signatory(name: facts.signatory.name, office: Text(facts.signatory.office))
        serial = facts.serial.text
        edition = facts.edition
    }
}
