import Mustache

/// The templates of this target, compiled into the program.
struct TemplateLibrary {
    private let templates: [String: MustacheTemplate]

    init() throws {
        let sources: [String: [UInt8]] = [
            "account": PackageResources.account_mustache,
            "answer": PackageResources.answer_mustache,
            "check": PackageResources.check_mustache,
            "choose-password": PackageResources.choose_password_mustache,
            "facts": PackageResources.facts_mustache,
            "forgotten-password": PackageResources.forgotten_password_mustache,
            "home": PackageResources.home_mustache,
            "layout": PackageResources.layout_mustache,
            "localized-row": PackageResources.localized_row_mustache,
            "problem": PackageResources.problem_mustache,
            "row": PackageResources.row_mustache,
            "sign-in": PackageResources.sign_in_mustache,
            "verify": PackageResources.verify_mustache,
        ]
        templates = try sources.mapValues { try MustacheTemplate(string: String(decoding: $0, as: UTF8.self)) }
    }

    /// - Throws: ``TemplateError`` for a template that does not exist or names something that the texts do not have.
    func render(_ name: String, texts: [Any]) throws -> String {
        guard let template = templates[name] else { throw TemplateError.notFound(name) }
        var unknown: [String] = []
        let text = template.render(TextNode(texts) { unknown.append($0) })
        guard unknown.isEmpty else { throw TemplateError.unknownNames(unknown, template: name) }
        return text
    }
}
