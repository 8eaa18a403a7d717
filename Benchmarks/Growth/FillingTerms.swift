import Learning

/// What the rows refer to: one course's version, its assessments, modules and units.
struct FillingTerms: Sendable {
    let version: UUIDv7
    let assessments: [UUIDv7]
    let codes: [ContentCode]
    let modules: [String]
    let units: [String]

    init(course: Course, version: UUIDv7, assessments: [UUIDv7]) {
        (self.version, self.assessments) = (version, assessments)
        codes = course.plan.assessments.map(\.code)
        modules = course.modules.map(\.key.text)
        units = course.modules.flatMap { $0.units.map(\.key.text) }
    }
}
