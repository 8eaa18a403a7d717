package protocol UploadRecords {
    func find(_ id: Identifier<Upload>) throws -> Upload?
    /// Keeps others from changing it until the transaction ends.
    func lock(_ id: Identifier<Upload>) throws -> Upload?
    /// Those of a person that are not finished, oldest first.
    func open(of person: Identifier<Person>) throws -> [Upload]
    func insert(_ upload: Upload) throws
    func finish(_ id: Identifier<Upload>, at instant: Instant) throws
    /// Forgets uploads whose time is over, finished or not.
    ///
    /// - Returns: those that were forgotten.
    func dropExpired(at instant: Instant, atMost count: Int) throws -> [Identifier<Upload>]
    /// Which of them there are.
    func known(_ ids: [Identifier<Upload>]) throws -> Set<Identifier<Upload>>

    func file(_ digest: FileDigest) throws -> StoredFile?
    /// The file, if the person uploaded it.
    func held(_ digest: FileDigest, by person: Identifier<Person>) throws -> HeldFile?
    /// Of a person, by time.
    func held(by person: Identifier<Person>) throws -> [HeldFile]
    /// Bytes of all files of a person.
    func bytesHeld(by person: Identifier<Person>) throws -> Int64
    /// Notes a file and whose it is; what was noted before stays.
    func insert(_ held: HeldFile, at instant: Instant) throws
    func known(_ digests: [FileDigest]) throws -> Set<FileDigest>

    /// What somebody added to an application; the last of each part counts.
    func attach(_ digest: FileDigest, as part: ApplicationPart, to application: Identifier<Application>, at instant: Instant) throws
    func attachments(of application: Identifier<Application>) throws -> [ApplicationPart: FileDigest]
}

extension UploadRecords {
    /// - Throws: ``Refusal`` `upload-unknown`.
    package func require(_ id: Identifier<Upload>) throws -> Upload {
        guard let upload = try find(id) else { throw Refusal(.uploadUnknown, [id.description]) }
        return upload
    }

    /// - Throws: ``Refusal`` `file-not-uploaded` for a file that the person did not upload to its end.
    @discardableResult
    package func requireHeld(_ digest: FileDigest, by person: Identifier<Person>) throws -> HeldFile {
        guard let held = try held(digest, by: person) else { throw Refusal(.fileNotUploaded, [digest.text]) }
        return held
    }
}
