/// What an applicant tells. One word in memory, for the reason that ``CohortTerms`` gives.
@dynamicMemberLookup
package struct ApplicationContent: Sendable {
    private let storage: Storage

    package struct Values: Sendable, Hashable {
        /// Seat of the sending institution; the one on the closing date counts (ruling 23).
        package let country: Country
        package let institution: String
        package let sector: Sector
        package let post: String
        /// What the applicant does and wants, in a paragraph; with name, institution and post all that a correspondent sees.
        package let summary: String
        package let evidence: EligibilityEvidence
        /// Took an award of the academy before: admitted after others (domain.md 2.2).
        package let isAlumnus: Bool
        /// Whom no state sends may ask the secretariat instead of the correspondent (ruling 23).
        package let prefersSecretariat: Bool
    }

    private final class Storage: Sendable {
        let values: Values

        init(_ values: Values) { self.values = values }
    }

    package subscript<Value>(dynamicMember path: KeyPath<Values, Value>) -> Value { storage.values[keyPath: path] }

    /// - Throws: ``Refusal`` `invalid-input` naming the text that will not do.
    package init(
        country: Country,
        institution: String,
        sector: Sector,
        post: String,
        summary: String,
        evidence: EligibilityEvidence,
        isAlumnus: Bool = false,
        prefersSecretariat: Bool = false
    ) throws(Refusal) {
        guard !prefersSecretariat || sector != .state else {
            throw Refusal(
                invalid: LocalizedText(english: "the route by the secretariat", french: "la voie du secrétariat"),
                LocalizedText(
                    english: "whom a state institution sends goes by the correspondent",
                    french: "qui vient d'une institution publique passe par le correspondant"
                )
            )
        }
        storage = Storage(
            Values(
                country: country,
                institution: try Self.checked(institution, LocalizedText(english: "the institution", french: "l'institution"), atMost: 200),
                sector: sector,
                post: try Self.checked(post, LocalizedText(english: "the post", french: "la fonction"), atMost: 200),
                summary: try Self.checked(summary, LocalizedText(english: "the summary", french: "le résumé"), atMost: 2000),
                evidence: evidence,
                isAlumnus: isAlumnus,
                prefersSecretariat: prefersSecretariat
            )
        )
    }

    private static func checked(_ text: String, _ name: LocalizedText, atMost limit: Int) throws(Refusal) -> String {
        let plain = Folding.composed(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        guard (1...limit).contains(plain.count), !plain.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw Refusal(
                invalid: name,
                LocalizedText(
                    english: "it has 1 to \(limit) characters, none of them a control character",
                    french: "il faut de 1 à \(limit) caractères, aucun de commande"
                )
            )
        }
        return plain
    }
}

extension ApplicationContent: Hashable {
    package static func == (left: ApplicationContent, right: ApplicationContent) -> Bool { left.storage.values == right.storage.values }

    package func hash(into hasher: inout Hasher) { hasher.combine(storage.values) }
}
