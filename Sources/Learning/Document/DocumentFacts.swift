/// Everything a document states. A draft until the document is prepared, fixed from then on: printed on the page, sealed into the file as data, and kept in the
/// register; later changes to the person, the cohort, the course or the marks do not reach it.
///
/// One word in memory, since it passes through asynchronous calls (as ``CohortTerms``).
@dynamicMemberLookup
package struct DocumentFacts: Sendable {
    private let storage: Storage

    private final class Storage: Sendable {
        let values: Values

        init(_ values: Values) { self.values = values }
    }

    package struct Values: Sendable, Hashable {
        package var serial: CertificateSerial
        package var code: VerificationCode
        /// 128 random bits in hexadecimal: what the sealed file is known by wherever a serial would tell too much.
        package var credentialID: String
        /// Counted from 1 for each kind; a second one and those after it were issued again.
        package var edition: Int64
        /// The day on which the facts were fixed, printed as the date of issue or re-issue.
        package var preparedOn: LocalDate
        package var holder: PersonName
        package var course: LocalizedText
        package var courseKey: String
        package var courseVersion: Int64
        package var startedOn: LocalDate
        package var endedOn: LocalDate
        package var issuer: LocalizedText
        package var signatory: Signatory
        package var publicAddress: String
        package var isSpecimen: Bool
        package var content: DocumentContent
        /// Of a certificate that carries a badge.
        package var badge: BadgeNumbers?

        package init(
            serial: CertificateSerial,
            code: VerificationCode,
            credentialID: String,
            edition: Int64,
            preparedOn: LocalDate,
            holder: PersonName,
            course: LocalizedText,
            courseKey: String,
            courseVersion: Int64,
            startedOn: LocalDate,
            endedOn: LocalDate,
            issuer: LocalizedText,
            signatory: Signatory,
            publicAddress: String,
            isSpecimen: Bool,
            content: DocumentContent,
            badge: BadgeNumbers? = nil
        ) {
            (self.serial, self.code, self.credentialID) = (serial, code, credentialID)
            (self.edition, self.preparedOn, self.holder) = (edition, preparedOn, holder)
            (self.course, self.courseKey, self.courseVersion) = (course, courseKey, courseVersion)
            (self.startedOn, self.endedOn) = (startedOn, endedOn)
            (self.issuer, self.signatory, self.publicAddress) = (issuer, signatory, publicAddress)
            (self.isSpecimen, self.content, self.badge) = (isSpecimen, content, badge)
        }
    }

    package init(_ values: Values) { storage = Storage(values) }

    package subscript<Value>(dynamicMember path: KeyPath<Values, Value>) -> Value { storage.values[keyPath: path] }

    package var kind: DocumentKind { self.content.kind }
    package var slot: DocumentSlot { self.content.slot }

    /// What the whole is called, on the page and in lists: the award's title for a certificate.
    package var title: LocalizedText {
        switch self.content {
        case .certificate(let certificate): certificate.award
        case .letter(let letter): letter.purpose.subject
        case .transcript, .statementOfAttendance: kind.title
        }
    }

    /// Where the QR code leads: the verification page with serial and code filled in.
    package var verificationAddress: String { "\(self.publicAddress)/verify?serial=\(self.serial.text)&code=\(self.code.text)" }

    /// With some of it changed.
    package func with(_ change: (inout Values) -> Void) -> DocumentFacts {
        var values = storage.values
        change(&values)
        return DocumentFacts(values)
    }

    /// Whether both state the same, numbers and day of the edition left out.
    package func statesSame(as other: DocumentFacts) -> Bool {
        other
            == with { values in
                (values.serial, values.code, values.credentialID) = (other.serial, other.code, other.credentialID)
                (values.edition, values.preparedOn, values.badge) = (other.edition, other.preparedOn, other.badge)
            }
    }

    /// What a verifier is shown: all of it, but of a transcript neither marks nor results (domain.md 2.6).
    package var disclosed: DocumentFacts {
        guard case .transcript = self.content else { return self }
        return with { $0.content = .transcript(.undisclosed) }
    }
}

extension DocumentFacts: Hashable {
    package static func == (left: DocumentFacts, right: DocumentFacts) -> Bool {
        left.storage === right.storage || left.storage.values == right.storage.values
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(storage.values) }
}
