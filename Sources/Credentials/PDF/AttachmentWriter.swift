/// Writes associated files and what points to them.
enum AttachmentWriter {
    static let fileSpecificationKeys: Set<String> = ["AFRelationship", "Desc", "EF", "F", "Type", "UF"]

    /// References to the file specifications, in the order of their names, which a name tree needs.
    static func add(_ attachments: [Attachment], modified: Int64, to objects: inout ObjectList) -> [(name: String, specification: PDFObject)] {
        attachments.sorted { PDFText.encode($0.name).lexicographicallyPrecedes(PDFText.encode($1.name)) }.map { attachment in
            let parameters: PDFObject = .dictionary([
                "Size": .integer(attachment.bytes.count), "ModDate": .string(PDFDate.encode(modified)),
            ])
            let file = objects.add(
                .compressed(
                    ["Type": .name("EmbeddedFile"), "Subtype": .name(attachment.mediaType), "Params": parameters],
                    contents: attachment.bytes,
                    level: Deflate.quick
                )
            )
            let specification = objects.add(
                .dictionary([
                    "Type": .name("Filespec"), "F": .text(attachment.name), "UF": .text(attachment.name), "Desc": .text(attachment.name),
                    "AFRelationship": .name("Source"), "EF": .dictionary(["F": file, "UF": file]),
                ])
            )
            return (attachment.name, specification)
        }
    }
}
