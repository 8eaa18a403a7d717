/// A template that does not fit the program; found when the server starts, which then does not.
enum TemplateError: Error, Sendable, Hashable {
    case notFound(String)
    /// Names that the texts do not have.
    case unknownNames([String], template: String)
    case unknownSlot(String, template: String)
    case missingSlot(String, template: String)
}
