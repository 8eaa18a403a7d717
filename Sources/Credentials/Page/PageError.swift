/// Why a document cannot be composed.
public enum PageError: Error, Equatable, Sendable {
    /// No design of that name.
    case unknownDesign(String)
    /// The design prints a field that was not handed in.
    case missingField(String)
    /// A field was handed in that the design does not have.
    case unknownField(String)
    /// A field that must be printed is empty.
    case emptyField(String)
    /// A control character, a line break, or more than ``PageComposer/longestField`` bytes of UTF-8.
    case unprintableField(String)
    /// No font of the design set has a character.
    case missingGlyph(Unicode.Scalar)
    /// A text is too long for its place even at the least size.
    case doesNotFit(text: String)
    /// The blocks of a region are higher than the region; the value is the text of the last one.
    case pageFull(text: String)
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
        case .missingGlyph: "missing-glyph"
        case .doesNotFit: "text-does-not-fit"
        case .pageFull: "page-full"
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
        case .missingGlyph(let scalar):
            "no font of the design set has “\(scalar)” (U+\(String(scalar.value, radix: 16, uppercase: true))); the document was not made"
        case .doesNotFit(let text): "“\(text)” is too long for its place even at the smallest size"
        case .pageFull(let text): "there is no room on the page for “\(text)”"
        case .codeTooLong(let count): "\(count) bytes are too many for a QR code that a telephone can read"
        case .invalidRequest(let reason): reason
        case .unavailable(let reason): "text cannot be set: \(reason)"
        }
    }
}
