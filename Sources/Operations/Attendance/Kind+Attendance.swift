import CanonicalJSON
package import Learning

extension Kind where Value == Presence {
    private static let name = Field.required("presence", .presenceName, "What the register says.")
    private static let minutes = Field.optional("minutes", .integer(1...720), "Of the session, for who was there partly.")

    package static let presence = Kind.record("PresenceInput", [name, minutes]) { input in
        guard let presence = Presence(name: try input(name), minutes: try input(minutes)) else {
            throw InvalidFields(
                "minutes",
                LocalizedText(
                    english: "they are given for who was there partly, and for nobody else",
                    french: "elles sont données pour qui était là en partie, et pour personne d'autre"
                )
            )
        }
        return presence
    }
}

extension Kind where Value == String {
    fileprivate static let presenceName = Kind.text(
        ["type": "string", "enum": .array(Presence.names.map { .string($0) })],
        LocalizedText(
            english: "it is one of: \(Presence.names.joined(separator: ", "))",
            french: "c'est l'un de : \(Presence.names.joined(separator: ", "))"
        )
    ) { Presence.names.contains($0) ? $0 : nil }
}

extension Kind where Value == RecordModuleAttendance.Entry {
    private static let person = Field.required("person", .email, "The person's e-mail address.")
    private static let module = Field.required("module", .contentKey, "The module's key.")
    private static let held = Field.required("heldMinutes", .integer(1...100_000), "Minutes that were held.")
    private static let attended = Field.required("attendedMinutes", .integer(0...100_000), "Minutes that were attended.")

    package static let moduleAttendance = Kind.record("ModuleAttendanceInput", [person, module, held, attended]) { input in
        let read = ExternalAttendance(module: try input(module), heldMinutes: try input(held), attendedMinutes: try input(attended))
        guard let read else {
            throw InvalidFields(
                "attendedMinutes",
                LocalizedText(english: "they are no more than were held", french: "elles ne dépassent pas celles qui ont été tenues")
            )
        }
        return RecordModuleAttendance.Entry(try input(person), read)
    }
}
