/// Puts the file of one document together from its placed items.
struct PageAssembly {
    let template: PageTemplate
    let items: [PageItem]
    /// Upper edges in points from the top of the page.
    let tops: [Double]
    let request: PageRequest
    /// Of this document's own text, by face.
    let fonts: [Int: EmbeddedFont]
    let seal: String

    func document() -> UnsealedDocument {
        var objects = ObjectList(first: template.start.offsets.count + 1)
        let catalog = objects.reserve()
        let page = objects.reserve()
        let field = objects.reserve()
        var structure = StructureTree()
        let content = paint(into: &structure)
        structure.add(StructureTree.Element(role: "Form", content: .annotation(field)))

        // A few outlines hardly deflate: it would cost a quarter of the time of a document and save a twentieth of its size.
        var fontReferences = template.fontReferences
        for (_, font) in fonts.sorted(by: { $0.key < $1.key }) { fontReferences[font.name] = font.add(to: &objects, level: Deflate.none) }
        let stream = objects.add(.compressed(contents: content.bytes, level: Deflate.quick))
        objects.set(page, .value(pageDictionary(content: stream, fonts: fontReferences, field: field, pages: objects.next)))
        let pages = objects.add(.dictionary(["Type": .name("Pages"), "Count": .integer(1), "Kids": .array([.reference(page)])]))
        let root = structure.add(to: &objects, page: page)
        let metadata = objects.add(
            .stream(["Type": .name("Metadata"), "Subtype": .name("XML")], data: metadata.bytes)
        )
        let files = AttachmentWriter.add(request.attachments, modified: request.signingTime, to: &objects)
        let information = objects.add(.dictionary(["Title": .text(request.title)]))
        let signature = objects.next
        objects.set(field, .value(fieldDictionary(page: page, signature: signature)))
        objects.set(
            catalog,
            .value(catalogDictionary(pages: pages, structure: root, metadata: metadata, files: files, field: field, signature: signature))
        )

        var serialized = template.start
        serialized.bytes.reserveCapacity(serialized.bytes.count + content.bytes.count + 3 * request.signatureCapacity + 32_768)
        objects.serialize(after: &serialized)
        let finish = DocumentFinish(
            root: catalog,
            information: information.reference ?? 0,
            signingTime: request.signingTime,
            signatureCapacity: request.signatureCapacity
        )
        return finish.finish(serialized)
    }

    private var metadata: MetadataPacket {
        MetadataPacket(
            title: request.title,
            languages: request.language.languages.map(\.rawValue),
            identifier: request.documentID,
            created: request.signingTime
        )
    }

    private func paint(into structure: inout StructureTree) -> ContentStream {
        let painter = TextPainter(fonts: fonts)
        var content = ContentStream()
        content.append(template.opening)
        for (identifier, (item, top)) in zip(items, tops).enumerated() {
            var element = item.element(markedContent: identifier)
            content.beginMarkedContent(element.role, ["MCID": .integer(identifier)])
            content.write("q")
            content.write(1, 0, 0, 1, item.region.x, template.design.height - top, operation: "cm")
            switch item.content {
            case .fixed(let paragraph): content.append(paragraph.operators)
            case .personal(let paragraph): paragraph.paint(width: item.region.width, with: painter, to: &content)
            case .code(let code, _, let alignment):
                let x =
                    switch alignment {
                    case .left: 0.0
                    case .centre: (item.region.width - item.height) / 2
                    case .right: item.region.width - item.height
                    }
                code.paint(size: item.height, x: x, y: -item.height, to: &content)
                let left = item.region.x + x
                let bottom = template.design.height - top - item.height
                element.box = [left, bottom, left + item.height, bottom + item.height]
            }
            content.write("Q")
            content.endMarkedContent()
            structure.add(element)
        }
        return content
    }

    private func pageDictionary(content: PDFObject, fonts: [String: PDFObject], field: Int, pages: Int) -> PDFObject {
        .dictionary([
            "Type": .name("Page"), "Parent": .reference(pages), "Contents": content, "StructParents": .integer(StructureTree.pageParents),
            "MediaBox": .array([.integer(0), .integer(0), .real(template.design.width), .real(template.design.height)]),
            "Resources": .dictionary(["Font": .dictionary(fonts), "XObject": .dictionary(["Background": template.background])]),
            "Annots": .array([.reference(field)]), "Tabs": .name("S"),
        ])
    }

    /// The signature field, merged with its widget. It shows nothing: a visible one would need fonts and tags of its own.
    private func fieldDictionary(page: Int, signature: Int) -> PDFObject {
        .dictionary([
            "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"), "T": .text("Seal"), "TU": .text(seal), "F": .integer(4),
            "Rect": .array([0, 0, 0, 0].map(PDFObject.integer)), "P": .reference(page), "V": .reference(signature),
            "StructParent": .integer(StructureTree.annotationParent),
        ])
    }

    private func catalogDictionary(
        pages: PDFObject,
        structure: PDFObject,
        metadata: PDFObject,
        files: [(name: String, specification: PDFObject)],
        field: Int,
        signature: Int
    ) -> PDFObject {
        var entries: [String: PDFObject] = [
            "Type": .name("Catalog"), "Pages": pages, "Lang": .text(request.language.languages[0].rawValue), "Metadata": metadata,
            "StructTreeRoot": structure, "MarkInfo": .dictionary(["Marked": .boolean(true)]),
            "ViewerPreferences": .dictionary(["DisplayDocTitle": .boolean(true)]),
            "OutputIntents": .array([
                .dictionary([
                    "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"), "OutputConditionIdentifier": .text("sRGB"),
                    "Info": .text("sRGB IEC61966-2.1"), "DestOutputProfile": template.profile,
                ])
            ]),
            "AcroForm": .dictionary(["Fields": .array([.reference(field)]), "SigFlags": .integer(3)]),
            "Perms": .dictionary(["DocMDP": .reference(signature)]),
        ]
        if !files.isEmpty {
            entries["AF"] = .array(files.map(\.specification))
            entries["Names"] = .dictionary([
                "EmbeddedFiles": .dictionary(["Names": .array(files.flatMap { [.text($0.name), $0.specification] })])
            ])
        }
        return .dictionary(entries)
    }
}

extension PageItem {
    fileprivate func element(markedContent identifier: Int) -> StructureTree.Element {
        switch content {
        case .fixed(let paragraph):
            StructureTree.Element(
                role: paragraph.role,
                content: .markedContent(identifier),
                language: paragraph.language?.rawValue,
                actualText: paragraph.actualText
            )
        case .personal(let paragraph):
            StructureTree.Element(
                role: paragraph.role,
                content: .markedContent(identifier),
                language: paragraph.language?.rawValue,
                actualText: paragraph.actualText
            )
        case .code(_, let alternative, _):
            StructureTree.Element(role: "Figure", content: .markedContent(identifier), alternativeText: alternative)
        }
    }
}
