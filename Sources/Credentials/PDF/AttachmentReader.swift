/// Reads associated files as ``AttachmentWriter`` writes them.
struct AttachmentReader {
    let objects: FileObjects

    static let greatestCount = 8

    func attachments(of catalog: PDFObject) throws(ReadRefusal) -> [Attachment] {
        guard catalog["AF"] != nil || catalog["Names"] != nil else { return [] }
        guard let names = catalog["Names"]?["EmbeddedFiles"]?["Names"]?.array, names.count.isMultiple(of: 2), names.count <= 2 * Self.greatestCount,
            let associated = catalog["AF"]?.array, associated == stride(from: 1, to: names.count, by: 2).map({ names[$0] }),
            catalog["Names"]?.dictionary?.count == 1
        else { throw .notOurProfile("the names of the attachments and the associated files differ") }
        var attachments: [Attachment] = []
        for index in stride(from: 0, to: names.count, by: 2) {
            let attachment = try attachment(names[index + 1])
            guard names[index] == .text(attachment.name), !attachments.contains(where: { $0.name == attachment.name }) else {
                throw .notOurProfile("an attachment is listed under another name or twice")
            }
            attachments.append(attachment)
        }
        return attachments
    }

    private func attachment(_ reference: PDFObject) throws(ReadRefusal) -> Attachment {
        let specification = objects.resolve(reference)
        guard let entries = specification.dictionary, Set(entries.keys) == AttachmentWriter.fileSpecificationKeys,
            let name = entries["UF"]?.string.flatMap(PDFText.decode), entries["F"] == .text(name), !name.isEmpty, !name.contains("/"),
            entries["AFRelationship"] == .name("Source"), let file = entries["EF"]?["F"]?.reference,
            entries["EF"] == .dictionary(["F": .reference(file), "UF": .reference(file)])
        else { throw .notOurProfile("an attachment is not described as the writer describes it") }
        let dictionary = objects.dictionaryOrValue(file)
        guard dictionary["Type"]?.name == "EmbeddedFile", let mediaType = dictionary["Subtype"]?.name else {
            throw .notOurProfile("an attachment has no media type")
        }
        guard let bytes = objects.contents(of: file, limit: StrictReader.greatestAttachment), dictionary["Params"]?["Size"]?.integer == bytes.count
        else { throw .malformed("an attachment is damaged, too large or not of the stated size") }
        return Attachment(name: name, mediaType: mediaType, bytes: bytes)
    }
}
