/// A file after one of its revisions, as far as the next one needs it.
struct RevisionState {
    /// Bytes.
    var length: Int
    /// Where its cross-reference table starts.
    var tableStart: Int
    var objectCount: Int
    let root: Int
    let information: Int
    /// Of the trailer.
    let identifier: [UInt8]
    let catalog: PDFObject
    /// The first page.
    let page: Int
    /// The dictionary of the security store.
    let store: Int
    /// Streams of the store.
    var certificates: [Int]
    var lists: [Int]
    /// The form's fields.
    var fields: [Int]
    /// Increments so far.
    var archives = 0

    var storeDictionary: PDFObject {
        SecurityStore.dictionary(certificates: certificates.map(PDFObject.reference), lists: lists.map(PDFObject.reference))
    }

    var catalogWithFields: PDFObject {
        var entries = catalog.dictionary ?? [:]
        entries["AcroForm"] = .dictionary(["Fields": .array(fields.map(PDFObject.reference)), "SigFlags": .integer(3)])
        return .dictionary(entries)
    }
}
