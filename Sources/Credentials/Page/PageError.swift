/// Why a document cannot be composed.
public enum PageError: Error, Equatable, Sendable {
    /// No design of that name.
    case unknownDesign(String)
    /// The design prints a field that was not handed in. Values of tables are named `table[row].field` here and below, rows counted from 1.
    case missingField(String)
    /// A field was handed in that the design does not have.
    case unknownField(String)
    /// A field that must be printed is empty.
    case emptyField(String)
    /// A control character, a line break where a field has none, or more bytes of UTF-8 than ``PageComposer/longestField`` or
    /// ``PageComposer/longestText``.
    case unprintableField(String)
    /// The design sets a table that was not handed in.
    case missingTable(String)
    /// A table was handed in that the design does not have, or has rows of its own for.
    case unknownTable(String)
    /// A table that must be printed has no rows.
    case emptyTable(String)
    /// More than ``PageComposer/mostRows`` rows.
    case tableTooLong(String, rows: Int)
    /// No font of the design set has a character.
    case missingGlyph(Unicode.Scalar)
    /// A text is too long for its place even at the least size.
    case doesNotFit(text: String)
    /// The blocks of a region are higher than the region; the value is the text of the last one.
    case pageFull(text: String)
    /// What flows needs more than these pages.
    case tooManyPages(Int)
    /// With its attachments the file would be larger than a sealed file may be.
    case fileTooLarge
    /// The QR code's content is too long, by bytes.
    case codeTooLong(Int)
    /// Title, identifier, signing time, reserved length or attachments are not what a sealed file may have; the value says which.
    case invalidRequest(String)
    /// The libraries that set text could not be used.
    case unavailable(String)

    /// Stable name for logs and interfaces.
    public var code: String {
        switch self {
        case .unknownDesign: "unknown-design"
        case .missingField: "missing-field"
        case .unknownField: "unknown-field"
        case .emptyField: "empty-field"
        case .unprintableField: "unprintable-field"
        case .missingTable: "missing-table"
        case .unknownTable: "unknown-table"
        case .emptyTable: "empty-table"
        case .tableTooLong: "table-too-long"
        case .missingGlyph: "missing-glyph"
        case .doesNotFit: "text-does-not-fit"
        case .pageFull: "page-full"
        case .tooManyPages: "too-many-pages"
        case .fileTooLarge: "file-too-large"
        case .codeTooLong: "code-too-long"
        case .invalidRequest: "invalid-page-request"
        case .unavailable: "typesetting-unavailable"
        }
    }

    init(_ error: TypesettingError) {
        if case .missingGlyph(let scalar) = error { self = .missingGlyph(scalar) } else { self = .unavailable(error.description) }
    }
}

extension PageError: CustomStringConvertible {
    /// One sentence for the person who issues the document.
    public var description: String {
        switch self {
        case .unknownDesign(let name): "there is no design “\(name)”"
        case .missingField(let name): "the field “\(name)” is missing; the design prints it"
        case .unknownField(let name): "the design has no field “\(name)”"
        case .emptyField(let name): "the field “\(name)” is empty; the design always prints it"
        case .unprintableField(let name): "the field “\(name)” has a control character or a line break, or is too long"
        case .missingTable(let name): "the table “\(name)” is missing; the design prints it"
        case .unknownTable(let name): "the design takes no table “\(name)”"
        case .emptyTable(let name): "the table “\(name)” has no rows; the design always prints it"
        case .tableTooLong(let name, let rows): "the table “\(name)” has \(rows) rows; at most \(PageComposer.mostRows) are printed"
        case .missingGlyph(let scalar):
            "no font of the design set has “\(scalar)” (U+\(String(scalar.value, radix: 16, uppercase: true))); the document was not made"
        case .doesNotFit(let text): "“\(text)” is too long for its place even at the smallest size"
        case .pageFull(let text): "there is no room on the page for “\(text)”"
        case .tooManyPages(let count): "the document would have more than \(count) pages"
        case .fileTooLarge: "the document would be larger than \(StrictReader.greatestSize) bytes, or have too many parts"
        case .codeTooLong(let count): "\(count) bytes are too many for a QR code that a telephone can read"
        case .invalidRequest(let reason): reason
        case .unavailable(let reason): "text cannot be set: \(reason)"
        }
    }
}
