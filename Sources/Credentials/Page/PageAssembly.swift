/// Puts the file of one document together from its placed items.
struct PageAssembly {
    let template: PageTemplate
    let layout: DocumentLayout
    let request: PageRequest
    /// Of this document's own text, by face.
    let fonts: [Int: EmbeddedFont]
    let seal: String

    func document() throws(PageError) -> UnsealedDocument {
        var serialized = template.start
        let store = request.security?.append(to: &serialized)
        var objects = ObjectList(first: serialized.offsets.count + 1)
        let catalog = objects.reserve()
        let pages = layout.running.map { _ in objects.reserve() }
        let field = objects.reserve()
        let painted = paint(seal: field)

        // The few outlines of a name hardly deflate: it would cost a quarter of the time of a document and save a twentieth of its size.
        let level = template.isFlowing ? Deflate.quick : Deflate.none
        var fontReferences = template.fontReferences
        for (_, font) in fonts.sorted(by: { $0.key < $1.key }) { fontReferences[font.name] = font.add(to: &objects, level: level) }
        let streams = painted.canvas.pages.map { objects.add(.compressed(contents: $0.bytes, level: Deflate.quick)) }
        let tree = objects.next
        for (index, page) in pages.enumerated() {
            let dictionary = pageDictionary(index, content: streams[index], fonts: fontReferences, field: field, pages: tree)
            objects.set(page, .value(dictionary))
        }
        let pageTree = objects.add(
            .dictionary(["Type": .name("Pages"), "Count": .integer(pages.count), "Kids": .array(pages.map(PDFObject.reference))])
        )
        let root = painted.structure.add(to: &objects, pages: pages)
        let metadata = objects.add(
            .stream(["Type": .name("Metadata"), "Subtype": .name("XML")], data: metadata.bytes)
        )
        let files = AttachmentWriter.add(request.attachments, modified: request.signingTime, to: &objects)
        let information = objects.add(.dictionary(["Title": .text(request.title)]))
        let signature = objects.next
        objects.set(field, .value(fieldDictionary(page: pages[0], parent: pages.count, signature: signature)))
        objects.set(
            catalog,
            .value(
                catalogDictionary(
                    pages: pageTree,
                    structure: root,
                    metadata: metadata,
                    files: files,
                    field: field,
                    signature: signature,
                    store: store
                )
            )
        )

        guard signature < FileTable.greatestObjectCount else { throw .fileTooLarge }
        let contentSize = painted.canvas.pages.reduce(0) { $0 + $1.bytes.count }
        serialized.bytes.reserveCapacity(serialized.bytes.count + contentSize + 3 * request.signatureCapacity + 32_768)
        objects.serialize(after: &serialized)
        let finish = DocumentFinish(
            root: catalog,
            information: information.reference ?? 0,
            signingTime: request.signingTime,
            signatureCapacity: request.signatureCapacity
        )
        let document = finish.finish(serialized)
        guard document.bytes.count <= StrictReader.greatestSize else { throw .fileTooLarge }
        return document
    }

    private func paint(seal field: Int) -> DocumentPainter {
        var painter = DocumentPainter(template: template, painter: TextPainter(fonts: fonts), pageCount: layout.pageCount)
        painter.paint(layout.items, at: layout.placements)
        for (page, running) in layout.running.enumerated() { painter.paintRunning(running.items, tops: running.tops, page: page) }
        painter.addSeal(field)
        return painter
    }

    private var metadata: MetadataPacket {
        MetadataPacket(
            title: request.title,
            languages: request.language.languages.map(\.rawValue),
            identifier: request.documentID,
            created: request.signingTime
        )
    }

    /// The seal lies on the first page.
    private func pageDictionary(_ index: Int, content: PDFObject, fonts: [String: PDFObject], field: Int, pages: Int) -> PDFObject {
        var entries: [String: PDFObject] = [
            "Type": .name("Page"), "Parent": .reference(pages), "Contents": content, "StructParents": .integer(index),
            "MediaBox": .array([.integer(0), .integer(0), .real(template.design.width), .real(template.design.height)]),
            "Resources": .dictionary(["Font": .dictionary(fonts), "XObject": .dictionary(["Background": template.background])]),
            "Tabs": .name("S"),
        ]
        if index == 0 { entries["Annots"] = .array([.reference(field)]) }
        return .dictionary(entries)
    }

    /// The signature field, merged with its widget. It shows nothing: a visible one would need fonts and tags of its own.
    private func fieldDictionary(page: Int, parent: Int, signature: Int) -> PDFObject {
        .dictionary([
            "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"), "T": .text("Seal"), "TU": .text(seal), "F": .integer(4),
            "Rect": .array([0, 0, 0, 0].map(PDFObject.integer)), "P": .reference(page), "V": .reference(signature),
            "StructParent": .integer(parent),
        ])
    }

    private func catalogDictionary(
        pages: PDFObject,
        structure: PDFObject,
        metadata: PDFObject,
        files: [(name: String, specification: PDFObject)],
        field: Int,
        signature: Int,
        store: PDFObject?
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
        entries["DSS"] = store
        if !files.isEmpty {
            entries["AF"] = .array(files.map(\.specification))
            entries["Names"] = .dictionary([
                "EmbeddedFiles": .dictionary(["Names": .array(files.flatMap { [.text($0.name), $0.specification] })])
            ])
        }
        return .dictionary(entries)
    }
}
