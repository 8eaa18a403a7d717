import Credentials
import Cryptography
import Learning

extension BadgeFacts {
    /// The badge of a certificate.
    ///
    /// - Parameters:
    ///   - digest: of the file of these facts, as it lies in the document.
    ///   - validFrom: microseconds since 1970.
    /// - Throws: ``BadgeMismatch`` where the facts have no badge.
    init(_ facts: DocumentFacts, digest: Digest, validFrom: Int64) throws(BadgeMismatch) {
        guard let numbers = facts.badge, case .certificate(let certificate) = facts.content, let place = StatusIndex(Int(numbers.status.index)) else {
            throw BadgeMismatch("the facts are not those of a certificate with a badge")
        }
        let address = facts.publicAddress
        self.init(
            credential: address + BadgeAddress.credential(facts.credentialID),
            issuer: BadgeIssuer(facts),
            holder: Holder(id: "urn:uuid:" + numbers.holder.text, name: facts.holder.latin, nativeName: facts.holder.native),
            achievement: Achievement(
                id: address + BadgeAddress.achievement(course: facts.courseKey, version: facts.courseVersion),
                texts: Language.allCases.map { Achievement.Text(certificate, facts, in: $0) }
            ),
            awarded: certificate.awardedOnMicroseconds,
            validFrom: validFrom,
            status: [
                StatusEntry(purpose: .revocation, list: address + BadgeAddress.statusList(numbers.status.list, .revocation), index: place)
            ],
            facts: FactsFile(
                address: address + BadgeAddress.facts(facts.credentialID),
                mediaType: DocumentPress.attachmentType,
                digest: digest
            )
        )
    }

    /// That this badge says of its document what the document's facts say. How the award is described may have been worded otherwise in another year.
    func check(against facts: DocumentFacts, digest: Digest) throws(BadgeMismatch) {
        var expected = try BadgeFacts(facts, digest: digest, validFrom: validFrom)
        guard expected.achievement.texts.count == achievement.texts.count else { throw BadgeMismatch("badge and facts are in other languages") }
        for (place, text) in achievement.texts.enumerated() {
            expected.achievement.texts[place].description = text.description
            expected.achievement.texts[place].criteria = text.criteria
        }
        guard expected == self else { throw BadgeMismatch("the badge and the facts beside it state different things") }
    }
}

extension CertificateContent {
    /// The first moment of the day of the award, UTC, in microseconds since 1970.
    var awardedOnMicroseconds: Int64 { Int64(awardedOn.daysSince1970) * 86_400_000_000 }
}

extension BadgeIssuer {
    init(_ facts: DocumentFacts) {
        self.init(
            id: AcademyIdentity.decentralisedIdentifier(at: facts.publicAddress),
            name: facts.issuer.english,
            url: facts.publicAddress
        )
    }

    init(_ identity: AcademyIdentity) {
        self.init(id: identity.decentralisedIdentifier, name: identity.name.english, url: identity.publicAddress)
    }
}

extension BadgeFacts.Achievement.Text {
    /// Neither a grade nor a mark (ruling 12).
    fileprivate init(_ certificate: CertificateContent, _ facts: DocumentFacts, in language: Language) {
        let course = facts.course[language]
        let (description, criteria): (LocalizedText, LocalizedText) = (
            LocalizedText(
                english: "\(course): a course of \(certificate.workloadHours) hours of work.",
                french: "\(course) : une formation de \(certificate.workloadHours) heures de travail."
            ),
            certificate.isPast
                ? LocalizedText(
                    english: "Given by the academy before its records began here; recorded and sealed later, on evidence.",
                    french: "Décerné par l’académie avant la tenue de ce registre ; inscrit et scellé plus tard, sur pièces."
                )
                : LocalizedText(
                    english: "The award board found every requirement of the course met, and its decision was ratified.",
                    french: "Le jury a constaté que toutes les exigences de la formation étaient remplies, et sa décision a été ratifiée."
                )
        )
        self.init(
            language: language.rawValue,
            name: certificate.award[language],
            description: description[language],
            criteria: criteria[language]
        )
    }
}
