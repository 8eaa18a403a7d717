/// Reads sealed files, and only those: one grammar, written by ``PageComposer`` and demanded here.
///
/// A lenient reader repairs, and what it repairs is where attacks on signed PDF hide: appended revisions, moved tables, gaps between objects,
/// objects that a viewer finds and a verifier does not. Here every byte of the file is accounted for: header, objects one behind the other at
/// the offsets of the one table, table, trailer, end; and every object must be spelt as ``PDFSerializer`` would spell it. An archived file has
/// increments behind that, each in the one form of ``ArchiveRevision``.
package enum StrictReader {
    package static let greatestSize = 2_000_000
    package static let greatestPageCount = 12
    static let greatestAttachment = 1_000_000

    package static func read(_ bytes: [UInt8]) throws(ReadRefusal) -> SealedFile {
        guard bytes.starts(with: "%PDF-".utf8) else { throw .notPDF }
        guard bytes.count <= greatestSize else { throw .tooLarge }
        guard bytes.starts(with: SerializedObjects.header) else { throw .malformed("the header is not that of a sealed file") }
        let archive = try ArchiveReader(bytes)
        var file = try sealed(archive.isArchived ? Array(bytes[..<archive.sealLength]) : bytes)
        guard archive.isArchived else { return file }
        guard let state = file.state else { throw .notOurProfile("a file without a security store has no archived form") }
        (file.archives, file.state) = try archive.archives(after: state)
        return file
    }

    /// The first revision.
    private static func sealed(_ bytes: [UInt8]) throws(ReadRefusal) -> SealedFile {
        let table = try FileTable.read(bytes)
        let objects = try FileObjects.read(bytes, table: table)
        return try SealedProfile(bytes: bytes, table: table, objects: objects).check()
    }
}
