/// Everything a certificate states. Fixed when the certificate is prepared, printed on the page, sealed into the file as data, and kept in the register;
/// later changes to the person, the cohort or the course do not reach it.
package struct CertificateFacts: Sendable, Hashable {
    package let serial: CertificateSerial
    package let code: VerificationCode
    /// 128 random bits in hexadecimal: what the sealed file is known by wherever a serial would tell too much.
    package let credentialID: String
    package let edition: Int64
    package let holder: PersonName
    package let award: LocalizedText
    package let course: LocalizedText
    package let courseKey: String
    package let courseVersion: Int64
    /// The day of the board.
    package let awardedOn: LocalDate
    package let startedOn: LocalDate
    package let endedOn: LocalDate
    package let workloadHours: Int64
    package let issuer: LocalizedText
    package let signatory: Signatory
    package let publicAddress: String
    package let isSpecimen: Bool

    package init(
        serial: CertificateSerial,
        code: VerificationCode,
        credentialID: String,
        edition: Int64,
        holder: PersonName,
        award: LocalizedText,
        course: LocalizedText,
        courseKey: String,
        courseVersion: Int64,
        awardedOn: LocalDate,
        startedOn: LocalDate,
        endedOn: LocalDate,
        workloadHours: Int64,
        issuer: LocalizedText,
        signatory: Signatory,
        publicAddress: String,
        isSpecimen: Bool
    ) {
        self.serial = serial
        self.code = code
        self.credentialID = credentialID
        self.edition = edition
        self.holder = holder
        self.award = award
        self.course = course
        self.courseKey = courseKey
        self.courseVersion = courseVersion
        self.awardedOn = awardedOn
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.workloadHours = workloadHours
        self.issuer = issuer
        self.signatory = signatory
        self.publicAddress = publicAddress
        self.isSpecimen = isSpecimen
    }

    /// Where the QR code leads: the verification page with serial and code filled in.
    package var verificationAddress: String { "\(publicAddress)/verify?serial=\(serial.text)&code=\(code.text)" }
}
