package import Learning

extension Fields {
    package static let course = Field.required("course", .contentKey, "The course's key.")
    package static let module = Field.required("module", .contentKey, "The module's key.")
    package static let unit = Field.required("unit", .contentKey, "The unit's key.")
    package static let session = Field.required("session", .contentKey, "The session's key in the timetable.")
    package static let edition = Field.required("edition", .cohortKey, "The key of the edition it goes on with.")
    package static let serial = Field.required("serial", .text(atMost: 40), "The document's number, as printed or as typed.")
}
