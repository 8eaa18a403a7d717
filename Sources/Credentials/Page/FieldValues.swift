import Foundation

/// The facts of one document or of one row, checked against what is asked for and brought into Unicode normalisation form C.
struct FieldValues {
    private let values: [String: String]
    private let localised: Set<String>

    /// `place` stands before the names in errors.
    init(_ given: [String: String], for fields: [Design.Field], languages: [TextLanguage], place: String = "") throws(PageError) {
        var expected: Set<String> = []
        var values: [String: String] = [:]
        for field in fields {
            let keys = field.isLocalised ? TextLanguage.allCases.map { (Self.key(field.name, $0), languages.contains($0)) } : [(field.name, true)]
            for (key, isPrinted) in keys {
                expected.insert(key)
                guard isPrinted else { continue }
                guard let value = given[key]?.precomposedStringWithCanonicalMapping ?? (field.isOptional ? "" : nil) else {
                    throw .missingField(place + key)
                }
                if value.isEmpty && !field.isOptional { throw .emptyField(place + key) }
                guard field.hasParagraphs ? Self.areParagraphs(value) : value.isPrintable(upTo: PageComposer.longestField) else {
                    throw .unprintableField(place + key)
                }
                values[key] = value
            }
        }
        if let unknown = given.keys.filter({ !expected.contains($0) }).min() { throw .unknownField(place + unknown) }
        self.values = values
        localised = Set(fields.filter(\.isLocalised).map(\.name))
    }

    func value(_ name: String, _ language: TextLanguage) -> String {
        values[localised.contains(name) ? Self.key(name, language) : name] ?? ""
    }

    private static func key(_ name: String, _ language: TextLanguage) -> String {
        "\(name).\(language.rawValue)"
    }

    private static func areParagraphs(_ text: String) -> Bool {
        text.utf8.count <= PageComposer.longestText
            && text.split(separator: "\n").allSatisfy { $0.isPrintable(upTo: PageComposer.longestText) }
    }
}

extension StringProtocol {
    /// At most `count` bytes of UTF-8, and nothing in them that has no place in a line of text or in XML.
    func isPrintable(upTo count: Int) -> Bool {
        utf8.count <= count
            && unicodeScalars.allSatisfy { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: false
                default: true
                }
            }
    }
}
