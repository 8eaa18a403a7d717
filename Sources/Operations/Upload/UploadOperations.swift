import Learning

extension OperationCatalogue {
    private static let digest = Field.required("digest", .digest, "SHA-256 of the whole file.")
    private static let size = Field.required("size", .integer(1...1_000_000_000), "Its length in bytes.")
    private static let fileName = Field.required("fileName", .text(atMost: 300), "What its owner calls it; for people to read only.")
    private static let application = Field.required("application", Kind<Identifier<Application>>.identifier(), "The application.")
    private static let part = Field.required("part", Kind<ApplicationPart>.choice, "What the file is of the application.")

    static let uploads = [
        Operation(
            BeginUpload.self,
            .post,
            "cohorts/{cohort}/uploads/{person}",
            "Announce a file before its bytes are sent; what was announced in time is in time.",
            [Fields.cohort, Fields.person, digest, size, fileName],
            answer: .begunUpload,
            location: { $0.upload.map { "uploads/\($0)" } }
        ) { input in
            try BeginUpload(
                cohort: input(Fields.cohort),
                email: input(Fields.person),
                digest: input(digest),
                size: Int64(input(size)),
                fileName: FileName(input(fileName))
            )
        },
        Operation(
            ListFiles.self,
            .get,
            "people/{person}/files",
            "List the files that somebody uploaded.",
            [Fields.person],
            answer: .list(of: .heldFile)
        ) { input in ListFiles(email: try input(Fields.person)) },
        Operation(
            AttachApplicationFile.self,
            .put,
            "applications/{application}/files/{part}",
            "Add an uploaded file to an application; another one as the same part takes its place.",
            [application, part, digest],
            answer: .changed
        ) { input in AttachApplicationFile(try input(application), try input(part), digest: try input(digest)) },
    ]
}

extension Shape where Value == BeginUpload.Outcome {
    fileprivate static let begunUpload = Shape.object(
        Member("outcome", .word(of: ["begun", "resumed", "held"]), "What happened; of a file that is held nothing is to be sent.") { outcome in
            switch outcome {
            case .begun: "begun"
            case .resumed: "resumed"
            case .held: "held"
            }
        },
        Member("upload", optional: .described, "Where its bytes are sent; null for a file that is held.") { $0.upload }
    )
}

extension BeginUpload.Outcome {
    /// Where its bytes are sent; nil for a file that is held.
    fileprivate var upload: Identifier<Upload>? {
        switch self {
        case .begun(let id), .resumed(let id): id
        case .held: nil
        }
    }
}

extension Shape where Value == HeldFile {
    fileprivate static let heldFile = Shape.named(
        "HeldFile",
        Member("digest", .described, "SHA-256 of its bytes.") { $0.file.digest },
        Member("size", .integer, "Its length in bytes.") { Int($0.file.size) },
        Member("kind", .choice, "What its bytes are.") { $0.file.kind },
        Member("name", .text, "What its owner calls it.") { $0.name.text }
    )
}
