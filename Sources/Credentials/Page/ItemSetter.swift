/// Sets the blocks of one document.
struct ItemSetter {
    let typesetter: Typesetter
    let request: PageRequest
    let values: FieldValues
    let tables: TableValues

    /// In reading order.
    func items(of template: PageTemplate) throws(PageError) -> [PageItem] {
        let setter = BlockSetter(typesetter: typesetter, language: request.language)
        var items: [PageItem] = []
        for item in template.items {
            switch item {
            case .fixed(let paragraph, let block, let space):
                let content = PageItem.Content.fixed(paragraph)
                items.append(PageItem(region: block.region, space: space, height: paragraph.height, content: content, isKept: block.isKept))
            case .text(let block, let templates, let style):
                let paragraphs = try setter.paragraphs(block.role, in: BlockSetter.Measure(block.region), style: style) { language in
                    templates[language]?.filled { values.value($0, language) }
                }
                items += self.items(paragraphs, of: block)
            case .paragraphs(let block, let field, let style):
                let paragraphs = try setter.paragraphs(
                    ofLines: { values.value(field, $0) },
                    role: block.role,
                    in: BlockSetter.Measure(block.region),
                    style: style
                )
                items += self.items(separate: paragraphs, of: block)
            case .table(let block, let table):
                items += try self.items(table, of: block, setter: setter)
            case .code(let block, let size, let alternative, let alignment):
                items.append(try code(block, size: size, alternative: alternative, alignment: alignment))
            }
        }
        return items
    }

    private func items(_ paragraphs: [Paragraph], of block: Design.Block) -> [PageItem] {
        paragraphs.enumerated().map { index, paragraph in
            PageItem(
                region: block.region,
                space: index == 0 ? block.space(in: request.language) : 0,
                height: paragraph.height,
                content: .personal(paragraph),
                isKept: block.isKept
            )
        }
    }

    /// Each paragraph has the block's space above, and twice as much where the language changes; the last alone is kept with what follows.
    private func items(separate paragraphs: [Paragraph], of block: Design.Block) -> [PageItem] {
        let space = block.space(in: request.language)
        return paragraphs.enumerated().map { index, paragraph in
            let isChange = index > 0 && paragraph.language != paragraphs[index - 1].language
            return PageItem(
                region: block.region,
                space: isChange ? 2 * space : space,
                height: paragraph.height,
                content: .personal(paragraph),
                isKept: block.isKept && index + 1 == paragraphs.count
            )
        }
    }

    private func items(_ table: Design.Table, of block: Design.Block, setter: BlockSetter) throws(PageError) -> [PageItem] {
        let rows = tables.rows(table.name)
        guard !rows.isEmpty else {
            guard let empty = table.empty else { throw .emptyTable(table.name) }
            let paragraphs = try setter.paragraphs("P", in: BlockSetter.Measure(block.region), style: table.emptyStyle) { language in
                empty[language]?.filled { values.value($0, language) }
            }
            return items(paragraphs, of: block)
        }
        let set = try SetTable(table, rows: rows, documentValues: values, width: block.region.width, setter: setter)
        let space = block.space(in: request.language)
        return [PageItem(region: block.region, space: space, height: set.height, content: .table(set), isKept: block.isKept)]
    }

    private func code(
        _ block: Design.Block,
        size: Double,
        alternative: [TextLanguage: TextTemplate],
        alignment: TextStyle.Alignment
    ) throws(PageError) -> PageItem {
        let text = request.language.languages.compactMap { language in alternative[language]?.filled { values.value($0, language) } }
        return PageItem(
            region: block.region,
            space: block.space(in: request.language),
            height: size,
            content: .code(try QRCode(request.code), alternative: text.joined(separator: " / "), alignment: alignment),
            isKept: block.isKept
        )
    }
}
