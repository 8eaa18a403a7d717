import CanonicalJSON
package import Learning

extension Kind where Value == LocalizedText {
    private static let english = Field.required("en", .text(atMost: 500), "In English.")
    private static let french = Field.required("fr", .text(atMost: 500), "In French.")

    package static let localizedText = Kind.record("LocalizedTextInput", [english, french]) { input in
        LocalizedText(english: try input(english), french: try input(french))
    }
}

extension Kind where Value == TimeZoneName {
    package static let timeZone = Kind.text(
        ["type": "string", "maxLength": 64, "examples": ["Europe/Paris"]],
        LocalizedText(
            english: "it is the name of a time zone of the IANA database, as Europe/Paris",
            french: "c'est le nom d'un fuseau horaire de la base IANA, comme Europe/Paris"
        )
    ) { TimeZoneName($0) }
}
