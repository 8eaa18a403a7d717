/// What all documents of one cohort state alike.
struct DocumentDesk {
    let identity: AcademyIdentity
    let cohort: Cohort
    let version: CourseVersion
    let now: Instant
    /// On the cohort's calendar.
    let today: LocalDate

    init(_ cohort: Cohort, at instant: Instant, zones: any TimeZones, in transaction: any RecordTransaction) throws {
        identity = try transaction.academy.requireIdentity()
        self.cohort = cohort
        now = instant
        version = try transaction.courses.require(cohort.courseVersion)
        today = try zones.day(of: instant, in: cohort.terms.zone)
    }

    var course: Course { version.course }

    func facts(_ content: DocumentContent, for holder: PersonName, signedBy signatory: Signatory, edition: Int64, _ draw: EditionDraw)
        -> DocumentFacts
    {
        DocumentFacts(
            DocumentFacts.Values(
                serial: CertificateSerial(prefix: identity.serialPrefix, random: draw.serial),
                code: VerificationCode(random: draw.code),
                credentialID: draw.credentialID,
                edition: edition,
                preparedOn: today,
                holder: holder,
                course: course.title,
                courseKey: version.key.text,
                courseVersion: version.number,
                startedOn: cohort.startsOn,
                endedOn: cohort.endsOn,
                issuer: identity.name,
                signatory: signatory,
                publicAddress: identity.publicAddress,
                isSpecimen: identity.isDemonstration,
                content: content
            )
        )
    }
}
