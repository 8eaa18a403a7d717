/// What a document looks like: everything read and checked, nothing left to look up.
public struct Design: Sendable {
    /// A fact the caller hands in.
    package struct Field: Sendable, Equatable {
        package let name: String
        /// May be empty; the blocks that print it are then left out.
        package let isOptional: Bool
        /// Handed in once a language, as `name.en` and `name.fr`.
        package let isLocalised: Bool
        /// May have line breaks, each of which ends a paragraph.
        package let hasParagraphs: Bool
    }

    /// A rectangle in points from the upper left in which blocks are stacked.
    package struct Region: Sendable, Equatable {
        package enum Alignment: String, CaseIterable, Sendable {
            case top, middle, bottom
        }

        package enum Pages: String, CaseIterable, Sendable {
            case first
            /// What stands here is repeated on each page, and so is no part of the text.
            case all
            /// As ``all``, from the second page on.
            case further
        }

        /// The same rectangle on further pages.
        package struct Continuation: Sendable, Equatable {
            package let y: Double
            package let height: Double
        }

        package let x: Double
        package let y: Double
        package let width: Double
        package let height: Double
        package let alignment: Alignment
        package let pages: Pages
        /// Where blocks that do not fit run over to; nil for a region that ends with its page.
        package let continuation: Continuation?

        package var isFlowing: Bool { continuation != nil }
    }

    /// A style in its three uses.
    package struct StyleFamily: Sendable, Equatable {
        /// In an edition of one language.
        package let single: TextStyle
        /// In a bilingual edition, for text in its main language.
        package let bilingual: TextStyle
        /// In a bilingual edition, for the same text in the second language.
        package let translation: TextStyle
    }

    package enum Content: Sendable {
        /// By language; the same template under both where the text names no language.
        case text([TextLanguage: TextTemplate], style: StyleFamily)
        /// A QR code of `size` points with its text alternative.
        case code(size: Double, alternative: [TextLanguage: TextTemplate], alignment: TextStyle.Alignment)
        /// The paragraphs of a field, one for each of its lines.
        case paragraphs(field: String, style: StyleFamily)
        case table(Table)
    }

    package struct Block: Sendable {
        /// Standard structure type (ISO 32000-1, 14.8.4).
        package let role: String
        package let region: Region
        package let content: Content
        /// Points above, where another block of the region stands above; in one language and in two.
        package let space: Double
        package let bilingualSpace: Double
        /// Stands on specimens only.
        package let isSpecimenOnly: Bool
        /// Stands on the same page as what follows it.
        package let isKept: Bool
    }

    /// The rows a caller hands in, or that the design itself has.
    package struct TableFields: Sendable {
        package let name: String
        package let fields: [Field]
        /// The design's own rows; nil where the caller hands them in.
        package let rows: [[String: String]]?
    }

    /// The word across a specimen.
    package struct Watermark: Sendable {
        package let text: [TextLanguage: TextTemplate]
        package let style: TextStyle
        /// Degrees, counter-clockwise.
        package let angle: Double
    }

    /// The folder's name; `set/name` where several designs make a set.
    public let name: String
    /// Points.
    package let width: Double
    package let height: Double
    /// The background as a form, painted by Cairo.
    package let background: VectorDrawing
    package let fields: [Field]
    package let tables: [TableFields]
    /// In reading order.
    package let blocks: [Block]
    package let watermark: Watermark
    /// What a screen reader says for the seal.
    package let sealDescription: [TextLanguage: TextTemplate]
}
