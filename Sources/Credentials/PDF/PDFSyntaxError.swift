/// Where and why bytes are not a PDF object.
struct PDFSyntaxError: Error, Equatable, Sendable {
    let offset: Int
    let reason: String
}
