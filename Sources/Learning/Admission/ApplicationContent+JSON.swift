import CanonicalJSON

extension ApplicationContent {
    /// As the audit trail tells it.
    var json: JSONValue {
        [
            "country": .string(self.country.code), "institution": .string(self.institution), "sector": .string(self.sector.rawValue),
            "post": .string(self.post),
            "summary": .string(self.summary), "evidence": self.evidence.json, "isAlumnus": .boolean(self.isAlumnus),
            "prefersSecretariat": .boolean(self.prefersSecretariat),
        ]
    }

    /// For two who change it at once.
    package var version: EditVersion { EditVersion(of: json) }
}

extension EligibilityEvidence {
    var json: JSONValue {
        .members([
            "worksInField": worksInField.map { .boolean($0) }, "experienceMonths": experienceMonths.map { .number($0) },
            "english": english.map { .string($0.rawValue) }, "employerConsents": employerConsents.map { .boolean($0) },
            "qualification": qualification.map { .string($0.rawValue) },
        ])
    }
}

extension Rational {
    var json: JSONValue { ["numerator": .integer(numerator), "denominator": .integer(denominator)] }
}

extension Deadline {
    var json: JSONValue { .string(description) }
}
