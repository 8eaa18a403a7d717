/// What all documents of a design, an edition language and a kind (real or specimen) have in common, made once: fixed text set and painted,
/// its fonts cut, the first objects of the file as bytes.
struct PageTemplate {
    enum Item {
        case fixed(FixedParagraph, Design.Block, space: Double)
        case text(Design.Block, templates: [TextLanguage: TextTemplate], style: Design.StyleFamily)
        case paragraphs(Design.Block, field: String, style: Design.StyleFamily)
        case table(Design.Block, Design.Table)
        case code(Design.Block, size: Double, alternative: [TextLanguage: TextTemplate], alignment: TextStyle.Alignment)
    }

    /// Text that pages have beside their content.
    struct RunningText {
        let block: Design.Block
        let templates: [TextLanguage: TextTemplate]
        let style: Design.StyleFamily
    }

    let design: Design
    let language: PageLanguage
    /// In reading order.
    let items: [Item]
    /// What is repeated on pages.
    let running: [RunningText]
    /// A document may have several pages.
    let isFlowing: Bool
    /// Background and, on specimens, the word across the page.
    let opening: [UInt8]
    let start: SerializedObjects
    let profile: PDFObject
    let background: PDFObject
    /// By face.
    let fonts: [Int: EmbeddedFont]
    let fontReferences: [String: PDFObject]

    init(design: Design, language: PageLanguage, isSpecimen: Bool, typesetter: Typesetter) throws(PageError) {
        var pending: [Pending] = []
        var running: [RunningText] = []
        var use = GlyphUse()
        let blockSetter = BlockSetter(typesetter: typesetter, language: language)
        for block in design.blocks where isSpecimen || !block.isSpecimenOnly {
            switch block.content {
            case .text(let templates, let style) where block.region.pages != .first:
                running.append(RunningText(block: block, templates: templates, style: style))
            case .text(let templates, let style) where templates.values.allSatisfy({ $0.fields.isEmpty }):
                let measure = BlockSetter.Measure(block.region)
                let paragraphs = try blockSetter.paragraphs(block.role, in: measure, style: style) { templates[$0]?.filled { _ in "" } }
                for (index, paragraph) in paragraphs.enumerated() {
                    use.add(paragraph.shaped)
                    pending.append(.paragraph(paragraph, block, space: index == 0 ? block.space(in: language) : 0))
                }
            case .text(let templates, let style):
                pending.append(.item(.text(block, templates: templates, style: style)))
            case .code(let size, let alternative, let alignment):
                pending.append(.item(.code(block, size: size, alternative: alternative, alignment: alignment)))
            case .paragraphs(let field, let style):
                pending.append(.item(.paragraphs(block, field: field, style: style)))
            case .table(let table):
                pending.append(.item(.table(block, table)))
            }
        }
        let watermark = isSpecimen ? try WatermarkPainter(design: design, language: language, typesetter: typesetter) : nil
        if let watermark { use.add(watermark.text) }
        let fonts = try use.embeddedFonts(named: "F", faces: typesetter.faces)
        let painter = TextPainter(fonts: fonts)
        items = pending.map { $0.item(painter: painter) }
        self.running = running
        isFlowing = design.blocks.contains { $0.region.isFlowing }

        var opening = ContentStream()
        opening.beginMarkedContent("Artifact", ["Type": .name("Background")])
        opening.write(name: "Background", operation: "Do")
        opening.endMarkedContent()
        watermark?.paint(with: painter, to: &opening)
        self.opening = opening.bytes

        var objects = ObjectList(first: 1)
        profile = objects.add(.compressed(["N": .integer(3)], contents: ColourProfile.sRGB, level: Deflate.thorough))
        background = design.background.add(to: &objects)
        var references: [String: PDFObject] = [:]
        for (_, font) in fonts.sorted(by: { $0.key < $1.key }) { references[font.name] = font.add(to: &objects, level: Deflate.thorough) }
        var start = SerializedObjects()
        objects.serialize(after: &start)
        self.start = start
        self.design = design
        self.language = language
        self.fonts = fonts
        fontReferences = references
    }

    /// A block on its way: paragraphs wait for the fonts that all of them share.
    private enum Pending {
        case paragraph(Paragraph, Design.Block, space: Double)
        case item(Item)

        func item(painter: TextPainter) -> Item {
            switch self {
            case .item(let item): return item
            case .paragraph(let paragraph, let block, let space):
                var content = ContentStream()
                paragraph.paint(width: block.region.width, with: painter, to: &content)
                let fixed = FixedParagraph(
                    role: paragraph.role,
                    language: paragraph.language,
                    text: paragraph.shaped.text,
                    actualText: paragraph.actualText,
                    height: paragraph.height,
                    operators: content.bytes
                )
                return .fixed(fixed, block, space: space)
            }
        }
    }
}

extension Design.Block {
    func space(in language: PageLanguage) -> Double {
        language == .bilingual ? bilingualSpace : space
    }
}

extension GlyphUse {
    /// Named `F0`, `F1`, … in the order of the recorded fonts.
    func embeddedFonts(named prefix: String, faces: [FontFace]) throws(PageError) -> [Int: EmbeddedFont] {
        var fonts: [Int: EmbeddedFont] = [:]
        for (face, meanings) in meanings {
            do throws(TypesettingError) {
                let subset = try faces[face].subset(meanings.keys.sorted())
                fonts[face] = EmbeddedFont(name: "\(prefix)\(face)", subset: subset, meanings: meanings)
            } catch {
                throw PageError(error)
            }
        }
        return fonts
    }
}
