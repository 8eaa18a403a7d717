/// What one document says.
public struct PageRequest: Sendable {
    /// Which edition is made.
    public var language: PageLanguage
    /// The facts by field name; for a localised field `name.en` and `name.fr`.
    public var fields: [String: String]
    /// The rows of tables by their name, each row with its values as in ``fields``.
    public var tables: [String: [[String: String]]]
    /// The address in the QR code.
    public var code: String
    /// Shown in a viewer's title bar.
    public var title: String
    /// Identifier of the document, which goes into its metadata.
    public var documentID: String
    /// Microseconds since 1970 UTC; the file states whole seconds.
    public var signingTime: Int64
    /// Machine-readable forms of the same facts.
    public var attachments: [Attachment]
    /// Prints SPECIMEN, for trials and demonstrations.
    public var isSpecimen: Bool
    /// Bytes reserved for the CMS with its time-stamp and log proof, see ``SealCapacity``.
    public var signatureCapacity: Int
    /// By which seal and time-stamp can be checked later; with it the seal must have a time-stamp.
    public var security: SecurityStore?

    /// A document of the bilingual edition unless told otherwise.
    public init(
        language: PageLanguage = .bilingual,
        fields: [String: String],
        tables: [String: [[String: String]]] = [:],
        code: String,
        title: String,
        documentID: String,
        signingTime: Int64,
        attachments: [Attachment] = [],
        isSpecimen: Bool = false,
        signatureCapacity: Int = SealCapacity.ownTimeStamps,
        security: SecurityStore? = nil
    ) {
        self.language = language
        self.fields = fields
        self.tables = tables
        self.code = code
        self.title = title
        self.documentID = documentID
        self.signingTime = signingTime
        self.attachments = attachments
        self.isSpecimen = isSpecimen
        self.signatureCapacity = signatureCapacity
        self.security = security
    }

    /// What a document may reserve: no CMS is shorter than the first, none of ours longer than the second.
    static let signatureCapacities = 256...32_768

    func check() throws(PageError) {
        if title.isEmpty || !title.isPrintable(upTo: 500) { throw .invalidRequest("the title must be one line of 1 to 500 bytes") }
        if documentID.isEmpty || !documentID.isPrintable(upTo: 200) {
            throw .invalidRequest("the identifier must be one line of 1 to 200 bytes")
        }
        if !PDFDate.representable.contains(signingTime) { throw .invalidRequest("the signing time is not in the years 1 to 9999") }
        if !Self.signatureCapacities.contains(signatureCapacity) {
            throw .invalidRequest("the signature may reserve \(Self.signatureCapacities) bytes, not \(signatureCapacity)")
        }
        if attachments.count > AttachmentReader.greatestCount || Set(attachments.map(\.name)).count != attachments.count {
            throw .invalidRequest("there are more than \(AttachmentReader.greatestCount) attachments, or two of one name")
        }
        for attachment in attachments {
            let name = attachment.name
            if name.isEmpty || name.contains("/") || !name.isPrintable(upTo: 200) {
                throw .invalidRequest("“\(name)” is not a file name")
            }
            if attachment.mediaType.isEmpty || !attachment.mediaType.isPrintable(upTo: 100) {
                throw .invalidRequest("“\(attachment.mediaType)” is not a media type")
            }
            if attachment.bytes.count > StrictReader.greatestAttachment {
                throw .invalidRequest("the attachment “\(name)” is larger than \(StrictReader.greatestAttachment) bytes")
            }
        }
    }
}
