import Mustache

/// A template with everything filled in that is known when the server starts (all texts of one language), leaving bytes with slots between them. Filling
/// those is copying: a page costs microseconds, where rendering its template through reflection costs a hundred times that.
struct Fragment<Slot: TemplateSlot>: Sendable {
    private enum Piece: Sendable {
        case markup([UInt8])
        case slot(Slot)
    }

    private let pieces: [Piece]

    /// - Parameter texts: what names in the template mean, read by reflection; the first that has a name wins.
    /// - Throws: ``TemplateError`` where the template and the program know different names or slots.
    init(_ template: String, in library: TemplateLibrary, texts: [Any]) throws {
        let rendered = try library.render(template, texts: texts)
        var pieces: [Piece] = []
        var missing = Set(Slot.allCases)
        for (index, part) in rendered.split(separator: SlotMarker.sign, omittingEmptySubsequences: false).enumerated() {
            if index.isMultiple(of: 2) {
                if !part.isEmpty { pieces.append(.markup(Array(part.utf8))) }
            } else {
                guard let slot = Slot(rawValue: String(part)) else { throw TemplateError.unknownSlot(String(part), template: template) }
                missing.remove(slot)
                pieces.append(.slot(slot))
            }
        }
        if let slot = missing.first { throw TemplateError.missingSlot(slot.rawValue, template: template) }
        self.pieces = pieces
    }

    func write(to page: inout HTMLWriter, _ fill: (Slot, inout HTMLWriter) -> Void) {
        for piece in pieces {
            switch piece {
            case .markup(let bytes): page.markup(bytes)
            case .slot(let slot): fill(slot, &page)
            }
        }
    }
}

/// For templates without slots.
enum NoSlot: String, TemplateSlot {
    case none

    static var allCases: [NoSlot] { [] }
}

extension Fragment<NoSlot> {
    func write(to page: inout HTMLWriter) {
        write(to: &page) { _, _ in }
    }
}
