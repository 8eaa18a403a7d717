/// Where everything of a document lies.
struct DocumentLayout {
    /// What a page has beside its content.
    struct Running {
        let items: [PageItem]
        let tops: [Double]
    }

    /// In reading order.
    let items: [PageItem]
    /// By item.
    let placements: [[Placement]]
    /// By page.
    let running: [Running]

    var pageCount: Int { running.count }

    init(items: [PageItem], template: PageTemplate, values: FieldValues, typesetter: Typesetter) throws(PageError) {
        let flow = template.isFlowing ? try PageFlow(items) : nil
        var placements = flow?.placements ?? [[Placement]](repeating: [], count: items.count)
        let fixed = items.indices.filter { !items[$0].region.isFlowing }
        for (index, top) in zip(fixed, try PageStack.tops(of: fixed.map { items[$0] })) {
            placements[index] = [Placement(page: 0, top: top, part: .whole)]
        }
        var running: [Running] = []
        let pageCount = flow?.pageCount ?? 1
        let setter = BlockSetter(typesetter: typesetter, language: template.language)
        for page in 0..<pageCount {
            var texts: [PageItem] = []
            for text in template.running where page > 0 || text.block.region.pages == .all {
                texts += try Self.items(text, page: page, of: pageCount, values: values, setter: setter)
            }
            running.append(Running(items: texts, tops: try PageStack.tops(of: texts)))
        }
        self.items = items
        self.placements = placements
        self.running = running
    }

    private static func items(
        _ text: PageTemplate.RunningText,
        page: Int,
        of pageCount: Int,
        values: FieldValues,
        setter: BlockSetter
    ) throws(PageError) -> [PageItem] {
        let block = text.block
        let paragraphs = try setter.paragraphs(block.role, in: BlockSetter.Measure(block.region), style: text.style) { language in
            text.templates[language]?.filled { name in
                switch name {
                case "page": String(page + 1)
                case "pages": String(pageCount)
                default: values.value(name, language)
                }
            }
        }
        return paragraphs.enumerated().map { index, paragraph in
            let space = index == 0 ? block.space(in: setter.language) : 0
            return PageItem(region: block.region, space: space, height: paragraph.height, content: .personal(paragraph))
        }
    }

    /// Of the document's own text.
    var glyphUse: GlyphUse {
        var use = GlyphUse()
        for item in items + running.flatMap(\.items) {
            switch item.content {
            case .personal(let paragraph): use.add(paragraph.shaped)
            case .table(let table): for paragraph in table.paragraphs { use.add(paragraph.shaped) }
            case .fixed, .code: break
            }
        }
        return use
    }
}
