extension RecordTransaction {
    /// How large somebody's next file may be, beside what they hold and what is on its way.
    ///
    /// - Throws: ``Refusal`` `uploads-open` where as many are on their way as may be.
    func uploadRoom(of person: Identifier<Person>, _ terms: CohortTerms.Uploads, at instant: Instant) throws -> UploadRoom {
        let open = try uploads.open(of: person).filter { $0.expiresAt > instant }
        guard open.count < terms.openUploads else { throw Refusal(.uploadsOpen, ["\(terms.openUploads)"]) }
        return UploadRoom(terms: terms, taken: try uploads.bytesHeld(by: person) + open.reduce(0) { $0 + $1.size })
    }
}

/// What an edition's terms leave somebody to upload.
struct UploadRoom: Sendable {
    let terms: CohortTerms.Uploads
    /// Bytes that the person has already, those on their way among them.
    let taken: Int64

    /// Bytes that the next file may have.
    var bytes: Int64 { max(0, min(fileBytes, personBytes - taken)) }

    private var fileBytes: Int64 { Int64(terms.fileMegabytes) << 20 }
    private var personBytes: Int64 { Int64(terms.personMegabytes) << 20 }

    /// - Throws: ``Refusal`` `file-too-large`, `files-too-large`.
    func require(_ size: Int64) throws(Refusal) {
        guard size <= fileBytes else { throw Refusal(.fileTooLarge, ["\(terms.fileMegabytes)"]) }
        guard taken + size <= personBytes else { throw Refusal(.filesTooLarge, ["\(terms.personMegabytes)"]) }
    }
}
