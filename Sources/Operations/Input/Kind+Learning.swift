import CanonicalJSON
package import Learning

extension Kind where Value == CohortKey {
    package static let cohortKey = Kind.text(keySchema, keyRequirement) { CohortKey($0) }
}

extension Kind where Value == ContentKey {
    package static let contentKey = Kind.text(keySchema, keyRequirement) { ContentKey($0) }
}

private let keySchema: JSONValue = ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64, "examples": ["2026-strasbourg"]]
private let keyRequirement = LocalizedText(
    english: "it is lower-case letters and digits in groups joined by single hyphens",
    french: "ce sont des lettres minuscules et des chiffres, en groupes reliés par un trait d'union"
)

extension Kind where Value == ContentCode {
    package static let contentCode = Kind.text(
        ["type": "string", "pattern": "^[A-Z](0|[1-9][0-9]?)$", "examples": ["A1"]],
        LocalizedText(english: "it is a code as A1", french: "c'est un code comme A1")
    ) { ContentCode($0) }
}

extension Kind where Value == EmailAddress {
    package static let email = Kind.text(
        ["type": "string", "format": "email", "maxLength": 254],
        LocalizedText(english: "it is an e-mail address", french: "c'est une adresse électronique")
    ) { EmailAddress($0) }
}

extension Kind where Value == Hundredths {
    /// Numbers with decimals travel as text, so that no client's floating point changes a mark.
    package static let hundredths = Kind.text(
        ["type": "string", "pattern": "^[0-9]{1,7}(\\.[0-9]{1,2})?$", "examples": ["61.2"]],
        LocalizedText(
            english: "it is a number with at most two decimals, as text: \"61.2\"",
            french: "c'est un nombre à deux décimales au plus, en texte : « 61.2 »"
        )
    ) { Hundredths($0) }
}

extension Kind where Value == Country {
    package static let country = Kind.text(
        ["type": "string", "pattern": "^[A-Z]{2}$", "examples": ["MT"]],
        LocalizedText(english: "it is a country's two letters (ISO 3166-1)", french: "ce sont les deux lettres d'un pays (ISO 3166-1)")
    ) { Country($0) }
}

extension Kind where Value == LocalDate {
    package static let date = Kind.text(
        ["type": "string", "format": "date", "examples": ["2027-05-04"]],
        LocalizedText(english: "it is a day that exists, as 2027-05-04", french: "c'est un jour qui existe, comme 2027-05-04")
    ) { LocalDate($0) }
}

extension Kind where Value == LocalDateTime {
    package static let localDateTime = Kind.text(
        ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$", "examples": ["2027-05-04T23:59"]],
        LocalizedText(
            english: "it is a day and minute in the cohort's own time zone, as 2027-05-04T23:59",
            french: "c'est un jour et une minute dans le fuseau horaire de la promotion, comme 2027-05-04T23:59"
        )
    ) { LocalDateTime($0) }
}

extension Kind where Value == Instant {
    package static let instant = Kind.text(
        ["type": "string", "format": "date-time", "examples": ["2027-05-04T12:00:00Z"]],
        LocalizedText(english: "it is an instant in UTC, as 2027-05-04T12:00:00Z", french: "c'est un instant UTC, comme 2027-05-04T12:00:00Z")
    ) { Instant($0) }
}

extension Kind where Value == SubmissionCode {
    package static let submissionCode = Kind.text(
        ["type": "string", "minLength": 8, "maxLength": 20, "examples": [.string(SubmissionCode(random: [1, 2, 3, 4, 5]).text)]],
        LocalizedText(english: "it is the code printed on the work", french: "c'est le code imprimé sur le travail")
    ) { SubmissionCode($0) }
}

extension Kind where Value == FileDigest {
    package static let digest = Kind.text(
        ["type": "string", "pattern": "^[0-9a-f]{64}$"],
        LocalizedText(
            english: "it is a SHA-256 digest: 64 digits of lower-case hexadecimal",
            french: "c'est une empreinte SHA-256 : 64 chiffres hexadécimaux minuscules"
        )
    ) { FileDigest($0) }
}

extension Kind {
    package static func identifier<Noun>() -> Kind where Value == Identifier<Noun> {
        .text(
            ["type": "string", "format": "uuid"],
            LocalizedText(english: "it is an identifier as the academy gives them", french: "c'est un identifiant tel que l'académie les attribue")
        ) { UUIDv7($0).map { Identifier($0) } }
    }
}
