/// Who endorses an application (domain.md 2.2, ruling 23).
package enum NominationRoute: Sendable, Hashable {
    case correspondent
    case secretariat(Ground)

    /// Why not the correspondent.
    package enum Ground: String, Sendable, CaseIterable {
        case noCorrespondent = "no-correspondent"
        case internationalBody = "international-body"
        /// The applicant is the country's correspondent.
        case ownDesk = "own-desk"
        /// A body that is none of the state's chose it.
        case chosen
    }

    /// - Parameter correspondents: persons who hold the desk of the applicant's country; nil for an account that is nobody's own.
    package static func route(_ application: Application, correspondents: [Identifier<Person>?]) -> NominationRoute {
        if application.content.sector == .international { return .secretariat(.internationalBody) }
        if application.content.prefersSecretariat { return .secretariat(.chosen) }
        if correspondents.isEmpty { return .secretariat(.noCorrespondent) }
        return correspondents.contains(application.person) ? .secretariat(.ownDesk) : .correspondent
    }
}

extension NominationRoute.Ground {
    package var text: LocalizedText {
        switch self {
        case .noCorrespondent:
            LocalizedText(english: "the country has no Permanent Correspondent", french: "le pays n'a pas de correspondant permanent")
        case .internationalBody:
            LocalizedText(english: "an international body sends the applicant", french: "un organisme international envoie le candidat")
        case .ownDesk:
            LocalizedText(english: "the applicant is the country's correspondent", french: "le candidat est le correspondant du pays")
        case .chosen:
            LocalizedText(english: "the applicant chose the secretariat", french: "le candidat a choisi le secrétariat")
        }
    }
}
