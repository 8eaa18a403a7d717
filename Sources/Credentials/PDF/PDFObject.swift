/// The object kinds of ISO 32000-1, 7.3. Streams are not objects here: they stand only at the top level, see ``IndirectObject``.
enum PDFObject: Equatable, Sendable {
    case null
    case boolean(Bool)
    case number(PDFNumber)
    case name(String)
    case string([UInt8])
    case array([PDFObject])
    case dictionary([String: PDFObject])
    /// Object number; the generation is always 0 in a file that was written once.
    case reference(Int)
}

extension PDFObject {
    static func integer(_ value: Int) -> PDFObject {
        .number(PDFNumber(exactly: value) ?? PDFNumber(scaled: 0))
    }

    static func real(_ value: Double) -> PDFObject {
        .number(PDFNumber(rounding: value))
    }

    /// A text string in the sense of ISO 32000-1, 7.9.2.2: ASCII as it is, all else as UTF-16 with a byte order mark.
    static func text(_ value: String) -> PDFObject {
        .string(PDFText.encode(value))
    }

    subscript(key: String) -> PDFObject? {
        if case .dictionary(let entries) = self { entries[key] } else { nil }
    }

    var dictionary: [String: PDFObject]? {
        if case .dictionary(let entries) = self { entries } else { nil }
    }

    var array: [PDFObject]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    var name: String? {
        if case .name(let name) = self { name } else { nil }
    }

    var string: [UInt8]? {
        if case .string(let bytes) = self { bytes } else { nil }
    }

    var integer: Int? {
        if case .number(let number) = self { number.integer } else { nil }
    }

    var reference: Int? {
        if case .reference(let number) = self { number } else { nil }
    }

    /// Calls `body` with this object and with everything inside it.
    func forEachNested(_ body: (PDFObject) -> Void) {
        body(self)
        switch self {
        case .array(let elements): for element in elements { element.forEachNested(body) }
        case .dictionary(let entries): for value in entries.values { value.forEachNested(body) }
        case .null, .boolean, .number, .name, .string, .reference: break
        }
    }

    /// The same object with every reference sent through `renumber`.
    func mapReferences<Failure: Error>(_ renumber: (Int) throws(Failure) -> Int) throws(Failure) -> PDFObject {
        switch self {
        case .reference(let number):
            return .reference(try renumber(number))
        case .array(let elements):
            var mapped: [PDFObject] = []
            for element in elements { mapped.append(try element.mapReferences(renumber)) }
            return .array(mapped)
        case .dictionary(let entries):
            var mapped: [String: PDFObject] = [:]
            // Sorted, so that object numbers given out on the way do not depend on the order of a hash table.
            for key in entries.keys.sorted() { mapped[key] = try entries[key]?.mapReferences(renumber) }
            return .dictionary(mapped)
        case .null, .boolean, .number, .name, .string:
            return self
        }
    }
}
